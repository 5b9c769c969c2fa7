"""What is answered about Word files that were made by hand: a draft comes of one, to look at."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from generator.authoring.scaffold.targets import dossier_folder
from generator.drafting.kinds import KINDS
from generator.dutch import capitalized
from generator.form.bodies import fields_of
from generator.form.field_places import FieldPlaces
from generator.form.handmade import draft_page, drafted
from generator.form.organisations import organisation_choices
from generator.form.pages import FormPages
from generator.form.refusals import NOT_THERE, REFUSED, refused, said
from generator.form.returned_app import WRONG
from generator.form.rights import RightsOf, not_allowed
from generator.form.sent_files import OF_WORD, bytes_within
from generator.form.ticks import POINT, Tick, note
from generator.model import soorten
from generator.places import INPUTS
from generator.preview.app import NO_STORE, NOT_HERE, base_of, folder_of
from generator.preview.followed import Followed, Name
from generator.problems import MachineError, UsageError

ELSEWHERE = (
    "Het dossier is gemaakt. U ziet hier alleen het dossier dat u opende; start het programma"
    " zonder naam, dan staat het erbij."
)

_TICKS = {one.value: one for one in Tick}


@dataclass(frozen=True)
class Handmade:
    """The answers, one method for each kind of address."""

    followed: Followed
    pages: FormPages
    rights_of: RightsOf

    def page(self, request: Request) -> Response:
        """Where to put a file."""
        if not self.rights_of(request).may_begin:
            return not_allowed()
        kinds = {kind: soorten.documenten()[kind].uitleg for kind in KINDS}
        html = self.pages.handmade(base_of(request), kinds, organisation_choices(INPUTS))
        return HTMLResponse(html, headers=NO_STORE)

    async def put(self, request: Request) -> Response:
        """A file is sent; the answer names the dossier that was made of it."""
        dossier, kind = request.path_params["dossier"], request.query_params.get("soort", "")
        if kind and kind not in KINDS:
            return said(WRONG, 400)
        try:
            folder = dossier_folder(dossier)
        except UsageError as error:
            return said(f"{capitalized(str(error))}.", 422)
        contents = await bytes_within(request, OF_WORD)
        if isinstance(contents, Response):
            return contents
        name, organisation = (request.query_params.get(one, "") for one in ("naam", "organisatie"))
        asked = (contents, name, kind or None, folder.name, organisation or None)
        try:
            await run_in_threadpool(drafted, *asked)
        except UsageError as error:
            return said(f"{capitalized(str(error))}.", 422)
        except tuple(REFUSED) as error:
            return refused(error)
        if folder.name not in await run_in_threadpool(self.followed.dossiers):
            return said(ELSEWHERE, 200)
        return JSONResponse({"dossier": folder.name}, headers=NO_STORE)

    def draft(self, request: Request) -> Response:
        """What is to be looked at in a dossier that was made so."""
        dossier = request.path_params["dossier"]
        folder = folder_of(request, self.followed)
        if folder is None:
            return PlainTextResponse(NOT_HERE, 404)
        rights = self.rights_of(request)
        table = self._documents(dossier)
        page = draft_page(folder, FieldPlaces(folder, table, rights))
        may_tick = rights.may_write(dossier)
        html = self.pages.draft(base_of(request), dossier, page, table, may_tick)
        return HTMLResponse(html, headers=NO_STORE)

    async def tick(self, request: Request) -> Response:
        """A point is ticked off, or is not any more; the answer says how much is left."""
        fields = await fields_of(request) or {}
        point, tick = fields.get("punt"), _TICKS.get(str(fields.get("vinkje")))
        if not isinstance(point, str) or not POINT.fullmatch(point) or tick is None:
            return said(WRONG, 400)
        return await run_in_threadpool(self._ticked, request, point, tick)

    def _ticked(self, request: Request, point: str, tick: Tick) -> Response:
        dossier = request.path_params["dossier"]
        folder = folder_of(request, self.followed)
        if folder is None:
            return said(NOT_THERE, 404)
        try:
            note(folder, point, tick)
        except MachineError as error:
            return refused(error)
        places = FieldPlaces(folder, self._documents(dossier), self.rights_of(request))
        return JSONResponse({"stand": draft_page(folder, places).state}, headers=NO_STORE)

    def _documents(self, dossier: str) -> list[Name]:
        return [name for name in self.followed.table() if name.dossier == dossier]


def routes(followed: Followed, rights_of: RightsOf) -> Sequence[Route]:
    """All that is answered of files that were made by hand."""
    handmade = Handmade(followed, FormPages(), rights_of)
    return [
        Route("/uitword", handmade.page),
        Route("/leesword/{dossier}", handmade.put, methods=["POST"]),
        Route("/nakijken/{dossier}", handmade.draft),
        Route("/nakijken/{dossier}", handmade.tick, methods=["POST"]),
    ]
