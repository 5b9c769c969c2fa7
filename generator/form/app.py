"""What the form answers to which address. Every name is looked up among the files of a document."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from importlib.resources import files as package_files
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

from generator.form.bodies import body_of
from generator.form.files import FormFile, contents_of, files_of
from generator.form.former import former_places
from generator.form.known import Known
from generator.form.merging import ClashError, GoneError
from generator.form.news import counts, messages_for
from generator.form.pages import FormPages
from generator.form.references import references_for
from generator.form.refusals import GONE, REFUSED, UNREADABLE, refused, said
from generator.form.requests import WrongRequestError, read_request
from generator.form.store import Store
from generator.form.typed import shown_value
from generator.places import input_name
from generator.preview.app import NO_STORE, NOT_HERE, Preview, base_of, name_of
from generator.preview.followed import Name
from generator.preview.origins import named
from generator.preview.studio import View
from generator.problems import InputError
from generator.source import parse
from generator.source.nodes import Data

TYPES = {".css": "text/css", ".js": "text/javascript"}

STATIC = {
    file.name: TYPES[Path(file.name).suffix]
    for file in package_files("generator.form").joinpath("static").iterdir()
}
"""The files of the page itself, each with its type."""


@dataclass(frozen=True)
class Form:
    """The answers, one method for each kind of address."""

    preview: Preview
    store: Store
    pages: FormPages

    def page(self, request: Request) -> Response:
        """The form of a file beside the pages of a document."""
        name = name_of(request)
        files = self._files(name)
        file = files.get(request.query_params.get("bestand", name.document))
        if file is None:
            return PlainTextResponse(NOT_HERE, 404)
        view = self.preview.worker.views.get(name)
        pieces = self.preview.pieces(name, view)
        form, _ = self._form(file, files)
        html = self.pages.page(base_of(request), name, file, files.values(), form, pieces)
        return HTMLResponse(html, headers=NO_STORE)

    def form(self, request: Request) -> Response:
        """The form of a file alone."""
        files = self._files(name_of(request))
        file = files.get(request.path_params["bestand"])
        if file is None:
            return PlainTextResponse(NOT_HERE, 404)
        form, status = self._form(file, files, request.query_params.get("van", ""))
        return HTMLResponse(form, status, NO_STORE)

    async def change(self, request: Request) -> Response:
        """A change of a field."""
        file = self._files(name_of(request)).get(request.path_params["bestand"])
        if file is None:
            return PlainTextResponse(NOT_HERE, 404)
        body = await body_of(request)
        if body is None:
            return said("Dit is te veel om in één keer op te slaan.", 413)
        return await run_in_threadpool(self._changed, file, body)

    def undo(self, request: Request) -> Response:
        """The last change in a dossier is put back."""
        return self._stepped(request, self.store.undo)

    def redo(self, request: Request) -> Response:
        """What was put back last is done again."""
        return self._stepped(request, self.store.redo)

    async def stream(self, request: Request) -> Response:
        """The pieces of the page and the news for the form, each time that there is something."""
        name, chosen = name_of(request), request.path_params["bestand"]
        if chosen not in await run_in_threadpool(self._files, name):
            return PlainTextResponse(NOT_HERE, 404)
        events = self.preview.events(name, lambda: self._news(name, chosen))
        return StreamingResponse(events, media_type="text/event-stream", headers=NO_STORE)

    def places(self, request: Request) -> Response:
        """The fields whose words stand at a place on the pages that are shown."""
        name = name_of(request)
        view = self.preview.worker.views.get(name, View())
        origins = named(request.path_params["herkomst"], view.pages)
        files = {input_name(file.path): file.name for file in self._files(name).values()}
        found = [
            {"bestand": files[origin.file], "plek": list(origin.loc)}
            for origin in origins
            if origin.file in files
        ]
        return JSONResponse(found, headers=NO_STORE)

    def figures(self, request: Request) -> Response:
        """What a text of the document can refer to, as it was when the pages were made."""
        view = self.preview.worker.views.get(name_of(request), View())
        found = references_for(view.dossier, request.path_params["document"])
        return JSONResponse([asdict(one) for one in found], headers=NO_STORE)

    def static(self, request: Request) -> Response:
        """A file of the page itself."""
        file = request.path_params["bestand"]
        if file not in STATIC:
            return PlainTextResponse(NOT_HERE, 404)
        data = package_files("generator.form").joinpath("static", file).read_bytes()
        return Response(data, media_type=STATIC[file], headers=NO_STORE)

    def _files(self, name: Name) -> Mapping[str, FormFile]:
        """The files for that document by name; none when nobody follows it."""
        document = self.preview.followed.table().get(name)
        return files_of(document) if document else {}

    def _form(
        self, file: FormFile, files: Mapping[str, FormFile], shown: str = ""
    ) -> tuple[str, int]:
        """The form of the file as it stands on the disk, or that it cannot be read now.

        ``shown`` is the version of the form whose place it takes.
        """
        try:
            version = self.store.read(file.path)
            data = parse(version.content, str(file.path)).data
        except InputError as error:
            return self.pages.unreadable(file, error.problems), UNREADABLE
        older = self.store.data(file.path, shown) if shown else None
        former = former_places(older, data) if older else None
        known = Known(contents_of(files))
        return self.pages.form(file, data, version.name, known, former), 200

    def _changed(self, file: FormFile, body: bytes) -> Response:
        def data_of(version: str) -> Data:
            data = self.store.data(file.path, version)
            if data is None:
                raise GoneError
            return data

        try:
            asked = read_request(body, file.group, data_of)
        except WrongRequestError:
            return said("Dit kan dit formulier niet vragen.", 400)
        except GoneError:
            return said(GONE, 410)
        try:
            saved = self.store.change(
                file.path, asked.version, asked.change, asked.was, asked.order
            )
        except ClashError as clash:
            return JSONResponse({"nu": shown_value(asked.field, clash.now)}, 409, NO_STORE)
        except InputError as error:
            is_unreadable = self._version(file) is None
            return refused(error, UNREADABLE if is_unreadable else None)
        except tuple(REFUSED) as error:
            return refused(error)
        answer = {
            "versie": saved.version.name,
            "plek": list(saved.loc),
            "anders": not saved.is_alone,
        }
        return JSONResponse(answer, headers=NO_STORE)

    def _stepped(self, request: Request, step: Callable[[Path], Any]) -> Response:
        folders = {
            name.dossier: file.parent for name, file in self.preview.followed.table().items()
        }
        folder = folders.get(request.path_params["dossier"])
        if folder is None:
            return PlainTextResponse(NOT_HERE, 404)
        try:
            done = step(folder)
        except tuple(REFUSED) as error:
            return refused(error)
        answer = {"bestand": done.file.stem, "plek": list(done.loc), "woorden": done.words}
        return JSONResponse(answer, headers=NO_STORE)

    def _news(self, name: Name, chosen: str) -> dict[str, Any]:
        view = self.preview.worker.views.get(name) or View()
        files = self._files(name)
        news: dict[str, Any] = dict(self.preview.pieces(name, view))
        if file := files.get(chosen):
            news["formulier"] = {
                "versie": self._version(file),
                "meldingen": messages_for(file, view.problems),
                "tellingen": counts(files, view.problems),
            }
        return news

    def _version(self, file: FormFile) -> str | None:
        """That of the file on the disk; None when it cannot be read now."""
        try:
            return self.store.read(file.path).name
        except InputError:
            return None


def routes(preview: Preview, store: Store) -> Sequence[Route]:
    """All that the form answers."""
    form = Form(preview, store, FormPages())
    document = "{dossier}/{document}"
    return [
        Route(f"/invullen/{document}", form.page),
        Route(f"/formulier/{document}/{{bestand}}", form.form),
        Route(f"/wijzig/{document}/{{bestand}}", form.change, methods=["POST"]),
        Route("/terug/{dossier}", form.undo, methods=["POST"]),
        Route("/opnieuw/{dossier}", form.redo, methods=["POST"]),
        Route(f"/vulstroom/{document}/{{bestand}}", form.stream),
        Route(f"/cijfers/{document}", form.figures),
        Route(f"/plekken/{document}/{{herkomst}}", form.places),
        Route("/vorm/{bestand}", form.static),
    ]
