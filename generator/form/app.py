"""What the form answers to which address. Every name is looked up among the files of a document."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import (
    HTMLResponse,
    JSONResponse,
    PlainTextResponse,
    Response,
    StreamingResponse,
)
from starlette.routing import Route

from generator.form import static_files
from generator.form.asked import Undone
from generator.form.bodies import body_of
from generator.form.changing import changed, version_of
from generator.form.commits import Uncommitted
from generator.form.drawing import FIELDS, YEAR, Drawing
from generator.form.files import FormFile, contents_of, followed_files
from generator.form.former import former_places
from generator.form.known import Known
from generator.form.news import Answers, Message, answers_in, counts, messages_for
from generator.form.pages import FormPages
from generator.form.presence import Presence
from generator.form.refusals import REFUSED, TOO_LONG, UNREADABLE, not_there, refused, said
from generator.form.rights import Rights, RightsOf
from generator.form.store import Store
from generator.form.undone import called
from generator.form.year.offers import messages_in
from generator.form.year.page import lacking_days
from generator.preview.app import NO_STORE, NOT_HERE, UNHELD, Preview, base_of, folder_of, name_of
from generator.preview.followed import Name
from generator.preview.studio import View
from generator.problems import InputError


@dataclass(frozen=True)
class Form:
    """The answers, one method for each kind of address."""

    preview: Preview
    store: Store
    pages: FormPages
    presence: Presence
    rights_of: RightsOf
    uncommitted: Uncommitted
    drawing: Drawing = FIELDS

    def page(self, request: Request) -> Response:
        """The form of a file beside the pages of a document."""
        name = name_of(request)
        files = self._files(name)
        asked = request.query_params.get("bestand", name.document)
        file = self._shown(files, request.path_params.get("bestand", asked))
        if file is None:
            return PlainTextResponse(NOT_HERE, 404)
        view = self.preview.worker.views.get(name)
        pieces = self._said_here(self.preview.pieces(name, view), name, view, files)
        form, _ = self._form(name, file, files)
        may_change = self.rights_of(request).may_change(name.dossier, file.name)
        base, template = base_of(request), self.drawing.page
        html = self.pages.page(base, name, file, files.values(), form, pieces, may_change, template)
        return HTMLResponse(html, headers=NO_STORE)

    def form(self, request: Request) -> Response:
        """The form of a file alone."""
        name = name_of(request)
        files = self._files(name)
        file = self._shown(files, request.path_params["bestand"])
        if file is None:
            return PlainTextResponse(NOT_HERE, 404)
        form, status = self._form(name, file, files, request.query_params.get("van", ""))
        return HTMLResponse(form, status, NO_STORE)

    def lacking(self, request: Request) -> Response:
        """The special days that a calendar lacks."""
        file = self._shown(self._files(name_of(request)), request.path_params["bestand"])
        if file is None:
            return PlainTextResponse(NOT_HERE, 404)
        try:
            days = lacking_days(self.store.says(file.path))
        except InputError:
            days = None  # the form tells why
        return HTMLResponse(self.pages.lacking(days), headers=NO_STORE)

    async def change(self, request: Request) -> Response:
        """A change of a field."""
        files = await run_in_threadpool(self._files, name_of(request))
        file = files.get(request.path_params["bestand"])
        if file is None:
            return not_there()
        body = await body_of(request)
        if body is None:
            return said(TOO_LONG, 413)
        return await run_in_threadpool(changed, self.store, file, body, self.rights_of(request))

    def undo(self, request: Request) -> Response:
        """The last change in a dossier is put back."""
        return self._stepped(request, self.store.undo, "Ongedaan gemaakt")

    def redo(self, request: Request) -> Response:
        """What was put back last is done again."""
        return self._stepped(request, self.store.redo, "Opnieuw gedaan")

    async def stream(self, request: Request) -> Response:
        """The pieces of the page and the news for the form, each time that there is something."""
        name, chosen = name_of(request), request.path_params["bestand"]
        file = (await run_in_threadpool(self._files, name)).get(chosen)
        if file is None:
            return PlainTextResponse(NOT_HERE, 404)
        events = self._events(request, name, file)
        return StreamingResponse(events, media_type="text/event-stream", headers=UNHELD)

    def static(self, request: Request) -> Response:
        """A file of the page itself."""
        file = static_files.static_files().get(request.path_params["bestand"])
        if file is None or request.path_params["versie"] != static_files.version():
            return PlainTextResponse(NOT_HERE, 404)
        return Response(file.content, media_type=file.type, headers=static_files.KEPT)

    def _files(self, name: Name) -> Mapping[str, FormFile]:
        return followed_files(self.preview.followed, name)

    def _shown(self, files: Mapping[str, FormFile], name: str) -> FormFile | None:
        """The file of that name, if it can be shown in this way."""
        file = files.get(name)
        return file if file and self.drawing.can_show(file) else None

    def _form(
        self, name: Name, file: FormFile, files: Mapping[str, FormFile], shown: str = ""
    ) -> tuple[str, int]:
        """The form of the file as it stands on the disk, or that it cannot be read now.

        ``shown`` is the version of the form whose place it takes.
        """
        try:
            version, data = self.store.read_with_data(file.path)
        except InputError as error:
            return self.pages.unreadable(file, error.problems), UNREADABLE
        older = self.store.data(file.path, shown) if shown else None
        former = former_places(older, data) if older else None
        known = Known(contents_of(files, self.store.says))
        contents = self.drawing.contents(file, data, known)
        form = self.pages.form(name, file, version.name, contents, self.drawing.form, former)
        return form, 200

    def _offers(self, file: FormFile, answers: Answers) -> Iterator[Message]:
        """The dates that the program can give in a calendar that can be read."""
        if file.is_calendar:
            with suppress(InputError):
                answered = {answer.loc for answer in answers}
                yield from messages_in(self.store.says(file.path), answered)

    def _stepped(
        self, request: Request, step: Callable[[Path, str], Undone], said_of_it: str
    ) -> Response:
        folder = folder_of(request, self.preview.followed)
        if folder is None:
            return not_there()
        try:
            done = step(folder, self.rights_of(request).who)
        except tuple(REFUSED) as error:
            return refused(error)
        words = f"{said_of_it}: {called(done, self.store.says)}."
        answer = {"bestand": done.file.stem, "plek": list(done.loc), "woorden": words}
        return JSONResponse(answer, headers=NO_STORE)

    async def _events(self, request: Request, name: Name, file: FormFile) -> AsyncIterator[str]:
        """The news of a document for as long as somebody looks, and may."""
        with self.presence.seat(name, file, self.rights_of(request)):
            events = self.preview.events(
                name, lambda: self._news(name, file.name, self.rights_of(request))
            )
            async for event in events:
                yield event

    def _said_here(
        self,
        pieces: Mapping[str, str],
        name: Name,
        view: View | None,
        files: Mapping[str, FormFile],
    ) -> dict[str, str]:
        """The parts of the page; of documents the form has its own list, and of what is to do."""
        todo = self.pages.todo(name, view or View(), files, self.store.says)
        here = {part: html for part, html in pieces.items() if part != "documenten"}
        return {**here, "problemen": todo}

    def _news(self, name: Name, chosen: str, rights: Rights) -> dict[str, Any] | None:
        """What a page is told; None for who may not see the dossier any longer."""
        if not rights.may_read(name.dossier):
            return None
        view = self.preview.worker.views.get(name)
        problems = (*view.errors, *view.warnings) if view else ()
        files = self._files(name)
        pieces = self.preview.news(name, view)
        news: dict[str, Any] = dict(self._said_here(pieces, name, view, files))
        if file := files.get(chosen):
            version = version_of(self.store, file)
            answers = answers_in(file.path, version.content) if version else ()
            news["formulier"] = {
                "collegas": self.presence.colleagues(name.dossier, rights.who),
                "niet_vastgelegd": self.uncommitted(file.path.parent),
                "versie": version and version.name,
                "meldingen": [*messages_for(file, problems, answers), *self._offers(file, answers)],
                "tellingen": counts(files, problems),
            }
        return news


def routes(
    preview: Preview,
    store: Store,
    presence: Presence,
    rights_of: RightsOf,
    uncommitted: Uncommitted,
) -> Sequence[Route]:
    """All that the form answers."""
    form = Form(preview, store, FormPages(), presence, rights_of, uncommitted)
    year = replace(form, drawing=YEAR)
    document = "{dossier}/{document}"
    return [
        Route(f"/invullen/{document}", form.page),
        Route(f"/formulier/{document}/{{bestand}}", form.form),
        Route(f"/jaar/{document}/{{bestand}}", year.page),
        Route(f"/jaarformulier/{document}/{{bestand}}", year.form),
        Route(f"/dagen/{document}/{{bestand}}", year.lacking),
        Route(f"/wijzig/{document}/{{bestand}}", form.change, methods=["POST"]),
        Route("/terug/{dossier}", form.undo, methods=["POST"]),
        Route("/opnieuw/{dossier}", form.redo, methods=["POST"]),
        Route(f"/vulstroom/{document}/{{bestand}}", form.stream),
        Route(f"/{static_files.PLACE}/{{versie}}/{{bestand}}", form.static),
    ]
