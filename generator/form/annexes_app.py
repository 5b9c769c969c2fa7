"""What is answered about a file that is sent to go along as an annex."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from threading import Lock

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from generator.disk.input_file import MAX_BYTES
from generator.form.annexes import judged_ending, put_annex
from generator.form.apart import done_apart
from generator.form.refusals import REFUSED, refused
from generator.form.rights import RightsOf
from generator.form.sent_files import Bound, sent_file
from generator.form.store import Store
from generator.preview.app import NO_STORE, folder_of
from generator.preview.followed import Followed

BOUND = Bound(MAX_BYTES, "Dit bestand is groter dan 10 MB. Maak het kleiner, of verdeel het.")


@dataclass(frozen=True)
class Annexes:
    """The answers. One file is put in its place at a time, so that two get two names."""

    followed: Followed
    store: Store
    rights_of: RightsOf
    putting: Lock = field(default_factory=Lock)

    async def put(self, request: Request) -> Response:
        """A file is sent; the answer has its name in the dossier."""
        sent = await sent_file(request, self._folder, BOUND)
        if isinstance(sent, Response):
            return sent
        name = request.query_params.get("naam", "")
        try:
            who = self.rights_of(request).who
            kept = await run_in_threadpool(self._put, sent.path, name, sent.data, who)
        except tuple(REFUSED) as error:
            return refused(error)
        return JSONResponse({"pad": kept}, headers=NO_STORE)

    def _put(self, folder: Path, name: str, data: bytes, who: str) -> str:
        ending = done_apart(judged_ending, data, name)
        with self.putting:
            return put_annex(folder, name, ending, data, partial(self.store.put_file, who=who))

    def _folder(self, request: Request) -> Path | None:
        return folder_of(request, self.followed)


def routes(followed: Followed, store: Store, rights_of: RightsOf) -> Sequence[Route]:
    """All that is answered of annexes."""
    annexes = Annexes(followed, store, rights_of)
    return [Route("/bijlagen/{dossier}", annexes.put, methods=["POST"])]
