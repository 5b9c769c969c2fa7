"""What the preview answers to which address. All names are looked up in the table."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from urllib.parse import quote

from starlette.concurrency import run_in_threadpool
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
from generator.dossier.tracing import traces
from generator.preview.audience import Audience
from generator.preview.board import Board
from generator.preview.followed import Followed, Name
from generator.preview.fragments import Fragments, colours
from generator.preview.origins import named
from generator.preview.studio import View
from generator.problems import InputError, Problem
from generator.style.house import read_look

STATIC = {"volg.css": "text/css", "volg.js": "text/javascript", "volg.svg": "image/svg+xml"}
"""The files of the page itself."""

HOUSE_STYLE = "huisstijl"
"""The folder below the templates whose colours the page itself has."""

NO_STORE = {"Cache-Control": "no-store"}
UNHELD = {**NO_STORE, "X-Accel-Buffering": "no"}
"""For a stream: nginx passes each piece on at once."""

FOR_EVER = {"Cache-Control": "private, max-age=31536000, immutable"}
NOT_HERE = "Dit staat hier niet."
NOT_NOW = "Dit bestand kan nu niet worden gemaakt. Los eerst dit op:"


@dataclass(frozen=True)
class Preview:
    """The answers, one method for each kind of address."""

    followed: Followed
    worker: Board
    audience: Audience
    fragments: Fragments

    def home(self, request: Request) -> Response:
        """To the first document."""
        for name in self.followed.table():
            return RedirectResponse(f"document/{quote(name.dossier)}/{quote(name.document)}")
        return HTMLResponse(self.fragments.empty(), headers=NO_STORE)

    def document(self, request: Request) -> Response:
        """The page of a document."""
        name, table = name_of(request), self.followed.table()
        if name not in table and name not in self.worker.views:
            return PlainTextResponse(NOT_HERE, 404)
        page = self.fragments.page(base_of(request), table, name, self.worker.views.get(name))
        return HTMLResponse(page, headers=NO_STORE)

    async def stream(self, request: Request) -> Response:
        """The pieces of the page, each time that there is something new."""
        name = name_of(request)
        known = name in self.worker.views or name in await run_in_threadpool(self.followed.table)
        if not known:
            return PlainTextResponse(NOT_HERE, 404)
        events = self.events(name, lambda: self.news(name, self.worker.views.get(name)))
        return StreamingResponse(events, media_type="text/event-stream", headers=UNHELD)

    def picture(self, request: Request) -> Response:
        """The picture of a page that is shown now."""
        view = self.worker.views.get(name_of(request), View())
        for page in view.pages:
            if page.identifier == request.path_params["beeld"]:
                picture = self.worker.picture(view.pdf, page.number)
                if picture is not None:
                    return Response(picture, headers=FOR_EVER, media_type="image/jpeg")
        return PlainTextResponse(NOT_HERE, 404)

    def origin(self, request: Request) -> Response:
        """Where words on the pages that are shown come from."""
        view = self.worker.views.get(name_of(request), View())
        origins = named(request.path_params["herkomst"], view.pages)
        if view.dossier is None or not origins:
            return HTMLResponse(self.fragments.gone(), 404, NO_STORE)
        found = self.fragments.origin(traces(view.dossier, origins), view)
        return HTMLResponse(found, headers=NO_STORE)

    def word(self, request: Request) -> Response:
        """The Word file, made now."""
        name = name_of(request)
        file = self.followed.table().get(name)
        if file is None:
            return PlainTextResponse(NOT_HERE, 404)
        try:
            made = self.worker.word(file)
        except InputError as error:
            return _not_now(error.problems)
        return _download(made, name, DOCX)

    def pdf(self, request: Request) -> Response:
        """The PDF whose pages are shown."""
        name = name_of(request)
        view = self.worker.views.get(name, View())
        if not view.may_be_used:
            return _not_now(view.errors)
        if not view.pages:
            return PlainTextResponse(NOT_HERE, 404)
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

    def pieces(self, name: Name, view: View | None) -> dict[str, str]:
        """The parts of the page of a document that change, by id."""
        return self.fragments.pieces(self.followed.table(), name, view)

    def news(self, name: Name, view: View | None) -> dict[str, str]:
        """Those that changed."""
        return self.fragments.news(self.followed.table(), name, view)

    async def events(self, name: Name, news: Callable[[], object]) -> AsyncIterator[str]:
        """Server-Sent Events with the news of a document; the first at once if it was made before.

        ``news`` is asked when there is some; None is the end.
        """
        with self.audience.seat(name) as listener:
            self.worker.ask(name)
            if name in self.worker.views:
                listener.ring()
            while not self.audience.closed:
                if not await listener.news():
                    yield ":\n\n"
                elif (told := await run_in_threadpool(news)) is not None:
                    yield _event(told)
                else:
                    return


def routes(preview: Preview) -> Sequence[Route]:
    """All that the preview answers."""
    document = "{dossier}/{document}"
    return [
        Route("/", preview.home),
        Route(f"/document/{document}", preview.document),
        Route(f"/stroom/{document}", preview.stream),
        *parts(preview),
    ]


def parts(preview: Preview) -> Sequence[Route]:
    """What any page with the pages of a document needs."""
    document = "{dossier}/{document}"
    return [
        Route(f"/blad/{document}/{{beeld}}.jpg", preview.picture),
        Route(f"/herkomst/{document}/{{herkomst}}", preview.origin),
        Route(f"/bestand/{document}.{DOCX.ending}", preview.word),
        Route(f"/bestand/{document}.{PDF.ending}", preview.pdf),
        Route("/static/{bestand}", preview.static),
    ]


def _event(news: object) -> str:
    return f"event: beeld\ndata: {json.dumps(news)}\n\n"


def base_of(request: Request) -> str:
    """The address below which everything is served."""
    return f"{request.scope['root_path']}/"


def _colours(templates: Path) -> str:
    """Those of the house style; without them the page is plain."""
    try:
        return colours(read_look(templates, HOUSE_STYLE))
    except InputError:
        return ""


def name_of(request: Request) -> Name:
    """The document that an address names."""
    return Name(request.path_params["dossier"], request.path_params["document"])


def folder_of(request: Request, followed: Followed) -> Path | None:
    """The folder of the dossier that an address names; None when nobody follows it."""
    return followed.dossiers().get(request.path_params["dossier"])


def _not_now(problems: tuple[Problem, ...]) -> Response:
    lines = [NOT_NOW, "", *map(str, problems), ""]
    return PlainTextResponse("\n".join(lines), 409, NO_STORE)


def _download(data: bytes, name: Name, form: Format) -> Response:
    file = quote(f"{name.document}.{form.ending}", safe="")
    named = {"Content-Disposition": f"attachment; filename*=UTF-8''{file}"}
    return Response(data, media_type=form.media_type, headers={**NO_STORE, **named})
