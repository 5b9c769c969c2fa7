"""What the preview answers to which address. All names are looked up in the table."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from urllib.parse import quote

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import (
    HTMLResponse,
    PlainTextResponse,
    RedirectResponse,
    Response,
    StreamingResponse,
)
from starlette.routing import Route

from generator.build.formats import DOCX, PDF, Format
from generator.build.press import Press
from generator.dossier.tracing import traces
from generator.preview.audience import Audience
from generator.preview.followed import Followed, Name
from generator.preview.fragments import Fragments, colours
from generator.preview.origins import named
from generator.preview.pages import Pictures
from generator.preview.studio import View, read_document
from generator.preview.worker import Worker
from generator.problems import InputError, Problem
from generator.style.house import read_look

STATIC = {"volg.css": "text/css", "volg.js": "text/javascript", "volg.svg": "image/svg+xml"}
"""The files of the page itself."""

HOUSE_STYLE = "huisstijl"
"""The folder below the templates whose colours the page itself has."""

NO_STORE = {"Cache-Control": "no-store"}
FOR_EVER = {"Cache-Control": "private, max-age=31536000, immutable"}
NOT_HERE = "Dit staat hier niet."
NOT_NOW = "Dit bestand kan nu niet worden gemaakt. Los eerst dit op:"


@dataclass(frozen=True)
class Preview:
    """The answers, one method for each kind of address."""

    followed: Followed
    worker: Worker
    audience: Audience
    pictures: Pictures
    fragments: Fragments

    def home(self, request: Request) -> Response:
        """To the first document."""
        for name in self.followed.table():
            return RedirectResponse(f"/document/{quote(name.dossier)}/{quote(name.document)}")
        return HTMLResponse(self.fragments.empty(), headers=NO_STORE)

    def document(self, request: Request) -> Response:
        """The page of a document."""
        name, table = _name(request), self.followed.table()
        if name not in table and name not in self.worker.views:
            return PlainTextResponse(NOT_HERE, 404)
        page = self.fragments.page(table, name, self.worker.views.get(name))
        return HTMLResponse(page, headers=NO_STORE)

    async def stream(self, request: Request) -> Response:
        """The pieces of the page, each time that there is something new."""
        name = _name(request)
        known = name in self.worker.views or name in await run_in_threadpool(self.followed.table)
        if not known:
            return PlainTextResponse(NOT_HERE, 404)
        return StreamingResponse(
            self._events(name), media_type="text/event-stream", headers=NO_STORE
        )

    def picture(self, request: Request) -> Response:
        """The picture of a page that is shown now."""
        view = self.worker.views.get(_name(request), View())
        for page in view.pages:
            if page.identifier == request.path_params["beeld"]:
                picture = self.pictures.picture(view.pdf, page.number)
                return Response(picture, headers=FOR_EVER, media_type="image/jpeg")
        return PlainTextResponse(NOT_HERE, 404)

    def origin(self, request: Request) -> Response:
        """Where words on the pages that are shown come from."""
        view = self.worker.views.get(_name(request), View())
        origins = named(request.path_params["herkomst"], view.pages)
        if view.dossier is None or not origins:
            return HTMLResponse(self.fragments.gone(), 404, NO_STORE)
        found = self.fragments.origin(traces(view.dossier, origins), view)
        return HTMLResponse(found, headers=NO_STORE)

    def word(self, request: Request) -> Response:
        """The Word file, made now."""
        name = _name(request)
        file = self.followed.table().get(name)
        if file is None:
            return PlainTextResponse(NOT_HERE, 404)
        try:
            read = read_document(file, self.worker.templates)
            made = Press(read.look).to_docx(read.manuscript)
        except InputError as error:
            return _not_now(error.problems)
        return _download(made, name, DOCX)

    def pdf(self, request: Request) -> Response:
        """The PDF whose pages are shown."""
        name = _name(request)
        view = self.worker.views.get(name)
        if view is None:
            return PlainTextResponse(NOT_HERE, 404)
        if not view.may_be_used:
            return _not_now(view.errors)
        return _download(view.pdf, name, PDF)

    def static(self, request: Request) -> Response:
        """A file of the page itself."""
        file = request.path_params["bestand"]
        if file == "kleuren.css":
            css = _colours(self.worker.templates)
            return Response(css, media_type="text/css", headers=NO_STORE)
        if file not in STATIC:
            return PlainTextResponse(NOT_HERE, 404)
        data = files("generator.preview").joinpath("static", file).read_bytes()
        return Response(data, media_type=STATIC[file], headers=NO_STORE)

    async def _events(self, name: Name) -> AsyncIterator[str]:
        """Server-Sent Events; the first at once if the document was made before."""
        with self.audience.seat(name) as listener:
            self.worker.ask(name)
            if name in self.worker.views:
                listener.ring()
            while not self.audience.closed:
                is_news = await listener.news()
                yield await run_in_threadpool(self._event, name) if is_news else ":\n\n"

    def _event(self, name: Name) -> str:
        pieces = self.fragments.pieces(self.followed.table(), name, self.worker.views.get(name))
        return f"event: beeld\ndata: {json.dumps(pieces)}\n\n"


def application(
    followed: Followed, worker: Worker, audience: Audience, pictures: Pictures, guard: Middleware
) -> Starlette:
    """The preview as an ASGI application behind its guard."""
    preview = Preview(followed, worker, audience, pictures, Fragments())
    document = "{dossier}/{document}"
    return Starlette(
        routes=[
            Route("/", preview.home),
            Route(f"/document/{document}", preview.document),
            Route(f"/stroom/{document}", preview.stream),
            Route(f"/blad/{document}/{{beeld}}.jpg", preview.picture),
            Route(f"/herkomst/{document}/{{herkomst}}", preview.origin),
            Route(f"/bestand/{document}.{DOCX.ending}", preview.word),
            Route(f"/bestand/{document}.{PDF.ending}", preview.pdf),
            Route("/static/{bestand}", preview.static),
        ],
        middleware=[guard],
    )


def _colours(templates: Path) -> str:
    """Those of the house style; without them the page is plain."""
    try:
        return colours(read_look(templates, HOUSE_STYLE))
    except InputError:
        return ""


def _name(request: Request) -> Name:
    return Name(request.path_params["dossier"], request.path_params["document"])


def _not_now(problems: tuple[Problem, ...]) -> Response:
    lines = [NOT_NOW, "", *map(str, problems), ""]
    return PlainTextResponse("\n".join(lines), 409, NO_STORE)


def _download(data: bytes, name: Name, form: Format) -> Response:
    file = quote(f"{name.document}.{form.ending}", safe="")
    named = {"Content-Disposition": f"attachment; filename*=UTF-8''{file}"}
    return Response(data, media_type=form.media_type, headers={**NO_STORE, **named})
