"""What is answered about the public version of a dossier: what it would be, and making it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from generator.form.jobs import Jobs
from generator.form.pages import FormPages
from generator.form.public_page import public_page
from generator.form.publications import NAME, Publications
from generator.form.rights import RightsOf
from generator.preview.app import NO_STORE, NOT_HERE, base_of
from generator.preview.followed import Followed

ATTACHED = {"Content-Disposition": f"attachment; filename={NAME}", **NO_STORE}


@dataclass(frozen=True)
class Public:
    """The answers, one method for each kind of address."""

    followed: Followed
    jobs: Jobs
    publications: Publications
    pages: FormPages
    rights_of: RightsOf

    def page(self, request: Request) -> Response:
        """What would be left out of a dossier, and what is still to be done."""
        dossier = request.path_params["dossier"]
        folder = self.followed.dossiers().get(dossier)
        if folder is None:
            return PlainTextResponse(NOT_HERE, 404)
        rights = self.rights_of(request)
        page = public_page(folder, self.followed.table(), rights)
        made = self.publications.made(dossier)
        html = self.pages.public(
            base_of(request), dossier, page, made, may_make=rights.may_write(dossier)
        )
        return HTMLResponse(html, headers=NO_STORE)

    async def make(self, request: Request) -> Response:
        """Have the public version made; the answer names the job."""
        dossier = request.path_params["dossier"]
        folder = (await run_in_threadpool(self.followed.dossiers)).get(dossier)
        if folder is None:
            return PlainTextResponse(NOT_HERE, 404)
        target = await run_in_threadpool(self.publications.new_folder, dossier)
        words = ["woo", str(folder), "--uit", str(target)]
        number = self.jobs.start(words, self.rights_of(request).who)
        return JSONResponse({"taak": number}, 202, NO_STORE)

    def download(self, request: Request) -> Response:
        """The public version that was made last, as one file."""
        data = self.publications.zipped(request.path_params["dossier"])
        if data is None:
            return PlainTextResponse(NOT_HERE, 404)
        return Response(data, media_type="application/zip", headers=ATTACHED)


def routes(followed: Followed, jobs: Jobs, rights_of: RightsOf) -> Sequence[Route]:
    """All that is answered about public versions."""
    public = Public(followed, jobs, Publications(), FormPages(), rights_of)
    return [
        Route("/openbaar/{dossier}", public.page),
        Route("/maakopenbaar/{dossier}", public.make, methods=["POST"]),
        Route("/openbareversie/{dossier}", public.download),
    ]
