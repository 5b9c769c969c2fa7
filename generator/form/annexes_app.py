"""What is answered about a file that is sent to go along as an annex."""

from __future__ import annotations

from collections.abc import Sequence

from starlette.routing import Route

from generator.disk.input_file import MAX_BYTES
from generator.form.annexes import judged_annex, put_annex
from generator.form.receiving import Receiver
from generator.form.rights import RightsOf
from generator.form.sent_files import Bound
from generator.form.store import Store
from generator.preview.followed import Followed

BOUND = Bound(MAX_BYTES, "Dit bestand is groter dan 10 MB. Maak het kleiner, of verdeel het.")


def routes(followed: Followed, store: Store, rights_of: RightsOf) -> Sequence[Route]:
    """All that is answered of annexes."""
    annexes = Receiver(followed, store, rights_of, BOUND, judged_annex, put_annex)
    return [Route("/bijlagen/{dossier}", annexes.receive, methods=["POST"])]
