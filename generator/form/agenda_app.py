"""What is answered about the diaries of a dossier: the page that has them made, and the files."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, Response
from starlette.routing import Route

from generator.form.agendas import agenda_page, made_files
from generator.form.pages import FormPages
from generator.form.rights import RightsOf
from generator.form.zipping import TYPE, zipped
from generator.preview.app import NO_STORE, NOT_HERE, base_of
from generator.preview.followed import Followed

DIARY = "text/calendar"


@dataclass(frozen=True)
class Agendas:
    """The answers, one method for each kind of address."""

    followed: Followed
    pages: FormPages
    rights_of: RightsOf

    def page(self, request: Request) -> Response:
        """The diaries as they were last made, and what has them made."""
        dossier = request.path_params["dossier"]
        if dossier not in self.followed.dossiers():
            return PlainTextResponse(NOT_HERE, 404)
        may_make = self.rights_of(request).may_write(dossier)
        html = self.pages.agendas(base_of(request), dossier, agenda_page(dossier), may_make)
        return HTMLResponse(html, headers=NO_STORE)

    def file(self, request: Request) -> Response:
        """The diary of one reader."""
        name = request.path_params["naam"]
        path = self._files(request).get(name)
        if path is None:
            return PlainTextResponse(NOT_HERE, 404)
        return Response(path.read_bytes(), media_type=DIARY, headers=_attached(name))

    def all(self, request: Request) -> Response:
        """All diaries as one file."""
        files = {name: path.read_bytes() for name, path in self._files(request).items()}
        if not files:
            return PlainTextResponse(NOT_HERE, 404)
        headers = _attached(f"agendas-{request.path_params['dossier']}.zip")
        return Response(zipped(files), media_type=TYPE, headers=headers)

    def _files(self, request: Request) -> Mapping[str, Path]:
        """The files of the dossier that was asked for; none when there is no such dossier."""
        dossier = request.path_params["dossier"]
        return made_files(dossier) if dossier in self.followed.dossiers() else {}


def _attached(name: str) -> Mapping[str, str]:
    """That a browser keeps what it gets under that name (RFC 6266, RFC 8187)."""
    return {"Content-Disposition": f"attachment; filename*=utf-8''{quote(name)}", **NO_STORE}


def routes(followed: Followed, rights_of: RightsOf) -> Sequence[Route]:
    """All that is answered about diaries."""
    agendas = Agendas(followed, FormPages(), rights_of)
    return [
        Route("/agendas/{dossier}", agendas.page),
        Route("/agenda/{dossier}/{naam}", agendas.file),
        Route("/alleagendas/{dossier}", agendas.all),
    ]
