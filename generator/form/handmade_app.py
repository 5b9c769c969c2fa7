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
from generator.form.bodies import MOST_OF_WORD, body_of
from generator.form.field_places import FieldPlaces
from generator.form.handmade import draft_page, drafted
from generator.form.pages import FormPages
from generator.form.refusals import REFUSED, refused, said
from generator.form.returned_app import TOO_LARGE, WRONG
from generator.form.rights import RightsOf, not_allowed
from generator.model import soorten
from generator.preview.app import NO_STORE, NOT_HERE, base_of
from generator.preview.followed import Followed
from generator.problems import UsageError

ELSEWHERE = (
    "Het dossier is gemaakt. U ziet hier alleen het dossier dat u opende; start het programma"
    " zonder naam, dan staat het erbij."
)


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
        return HTMLResponse(self.pages.handmade(base_of(request), kinds), headers=NO_STORE)

    async def put(self, request: Request) -> Response:
        """A file is sent; the answer names the dossier that was made of it."""
        dossier, kind = request.path_params["dossier"], request.query_params.get("soort", "")
        if kind and kind not in KINDS:
            return said(WRONG, 400)
        try:
            folder = dossier_folder(dossier)
        except UsageError as error:
            return said(f"{capitalized(str(error))}.", 422)
        contents = await body_of(request, MOST_OF_WORD)
        if contents is None:
            return said(TOO_LARGE, 413)
        name = request.query_params.get("naam", "")
        try:
            await run_in_threadpool(drafted, contents, name, kind or None, folder.name)
        except tuple(REFUSED) as error:
            return refused(error)
        if folder.name not in await run_in_threadpool(self.followed.dossiers):
            return said(ELSEWHERE, 200)
        return JSONResponse({"dossier": folder.name}, headers=NO_STORE)

    def draft(self, request: Request) -> Response:
        """What is to be looked at in a dossier that was made so."""
        dossier = request.path_params["dossier"]
        folder = self.followed.dossiers().get(dossier)
        if folder is None:
            return PlainTextResponse(NOT_HERE, 404)
        table = [name for name in self.followed.table() if name.dossier == dossier]
        page = draft_page(folder, FieldPlaces(folder, table, self.rights_of(request)))
        html = self.pages.draft(base_of(request), dossier, page, table)
        return HTMLResponse(html, headers=NO_STORE)


def routes(followed: Followed, rights_of: RightsOf) -> Sequence[Route]:
    """All that is answered of files that were made by hand."""
    handmade = Handmade(followed, FormPages(), rights_of)
    return [
        Route("/uitword", handmade.page),
        Route("/leesword/{dossier}", handmade.put, methods=["POST"]),
        Route("/nakijken/{dossier}", handmade.draft),
    ]
