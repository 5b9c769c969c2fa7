"""What is answered about a file with figures: what of it is new, and that it is brought in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from generator.authoring.measurements.bringing import (
    GOALS,
    ORDER,
    changes_of,
    new_in,
    sheet_in,
)
from generator.authoring.measurements.telling import told
from generator.disk.input_file import MAX_BYTES
from generator.dossier.file_names import ENDING
from generator.dutch import capitalized
from generator.form.apart import done_apart
from generator.form.asked import InTurn
from generator.form.refusals import REFUSED, refused
from generator.form.rights import RightsOf
from generator.form.sent_files import Bound, sent_file
from generator.form.store import Store
from generator.preview.app import NO_STORE, folder_of
from generator.preview.followed import Followed

WHERE = capitalized(GOALS)
BOUND = Bound(
    MAX_BYTES, "Dit bestand is groter dan 10 MB. Laat alleen het blad met metingen erin staan."
)


@dataclass(frozen=True)
class Measurements:
    """The answers."""

    followed: Followed
    store: Store
    rights_of: RightsOf

    async def put(self, request: Request) -> Response:
        """A file is sent. The answer tells what of it is new; asked to ``neem`` that, it is written
        as one step."""
        sent = await sent_file(request, self._folder, BOUND)
        if isinstance(sent, Response):
            return sent
        asked = request.query_params
        names = asked.get("naam", ""), asked.get("blad", "").strip()
        who = self.rights_of(request).who if asked.get("neem") else None
        try:
            answer = await run_in_threadpool(self._brought, sent.path, sent.data, *names, who)
        except tuple(REFUSED) as error:
            return refused(error)
        return JSONResponse(answer, headers=NO_STORE)

    def _brought(
        self, folder: Path, data: bytes, name: str, sheet_name: str, who: str | None
    ) -> dict[str, object]:
        sheet = done_apart(sheet_in, data, name, sheet_name)
        file = folder / f"{GOALS}{ENDING}"
        version = self.store.read(file)
        brought = new_in(file, version.content, sheet, name)
        new = len(brought.matched.new)
        if new and who is not None:
            changes = [(change, ORDER) for change in changes_of(brought.matched)]
            self.store.make_all([InTurn(file, version.name, changes)], who)
        doubts = (f"{capitalized(one.message)}." for one in brought.matched.doubts)
        return {"nieuw": new, "regels": [*doubts, *told(brought, WHERE)]}

    def _folder(self, request: Request) -> Path | None:
        return folder_of(request, self.followed)


def routes(followed: Followed, store: Store, rights_of: RightsOf) -> Sequence[Route]:
    """All that is answered of measurements."""
    measurements = Measurements(followed, store, rights_of)
    return [Route("/metingen/{dossier}", measurements.put, methods=["POST"])]
