"""What is answered about the public version of a dossier: what it would be, and making it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from generator.archive.lines import LogLine
from generator.dossier.dossier_files import decision_in
from generator.form.archived import internal_versions
from generator.form.asked_paths import WrongRequestError
from generator.form.bodies import body_of, fields_of
from generator.form.deeds import ARCHIVE_PUBLIC, NotAllowedError, WrongDeedError, words_for
from generator.form.jobs import Jobs
from generator.form.name_lists import put_in, read_asked
from generator.form.pages import FormPages
from generator.form.public_page import public_page
from generator.form.publications import NAME, Publications
from generator.form.refusals import REFUSED, refused, said
from generator.form.rights import RightsOf, not_allowed
from generator.form.store import Store
from generator.places import ARCHIVE
from generator.preview.app import NO_STORE, NOT_HERE, base_of, folder_of
from generator.preview.followed import Followed
from generator.problems import InputError

ATTACHED = {"Content-Disposition": f"attachment; filename={NAME}", **NO_STORE}


@dataclass(frozen=True)
class Public:
    """The answers, one method for each kind of address."""

    followed: Followed
    store: Store
    jobs: Jobs
    publications: Publications
    pages: FormPages
    rights_of: RightsOf

    def page(self, request: Request) -> Response:
        """What would be left out of a dossier, and what is still to be done."""
        dossier = request.path_params["dossier"]
        folder = folder_of(request, self.followed)
        if folder is None:
            return PlainTextResponse(NOT_HERE, 404)
        rights, made = self.rights_of(request), self.publications.made(dossier)
        archive = ARCHIVE if made and rights.may_archive(dossier) else None
        page = public_page(folder, self.followed.table(), rights, archive)
        page = replace(page, versions=_versions(dossier))
        html = self.pages.public(base_of(request), dossier, page, made, rights)
        return HTMLResponse(html, headers=NO_STORE)

    async def make(self, request: Request) -> Response:
        """Have the public version made; the answer names the job."""
        dossier = request.path_params["dossier"]
        folder = await run_in_threadpool(folder_of, request, self.followed)
        if folder is None:
            return PlainTextResponse(NOT_HERE, 404)
        asked = await fields_of(request) or {}
        target = await run_in_threadpool(self.publications.new_folder, dossier)
        words = ["woo", str(folder), f"--uit={target}", *_of_version(asked)]
        number = self.jobs.start(words, self.rights_of(request).who)
        return JSONResponse({"taak": number}, 202, NO_STORE)

    async def archive(self, request: Request) -> Response:
        """Have the public version made and put in the archive; the answer names the job."""
        asked = await fields_of(request)
        if asked is None:
            return PlainTextResponse(NOT_HERE, 404)
        rights = self.rights_of(request)
        folders = await run_in_threadpool(self.followed.dossiers)
        seen = {name: folder for name, folder in folders.items() if rights.may_read(name)}
        try:
            words = words_for(ARCHIVE_PUBLIC, asked, seen, rights)
        except WrongDeedError as error:
            return said(str(error), 422)
        except NotAllowedError:
            return not_allowed()
        dossier = " ".join(asked["dossier"].split())  # as it was looked up
        target = await run_in_threadpool(self.publications.new_folder, dossier)
        words = [*words, f"--uit={target}", *_of_version(asked)]
        number = self.jobs.start(words, rights.who)
        return JSONResponse({"taak": number}, 202, NO_STORE)

    async def put_in_list(self, request: Request) -> Response:
        """Words that may be a name come in a list of the decision."""
        folder = await run_in_threadpool(folder_of, request, self.followed)
        if folder is None:
            return PlainTextResponse(NOT_HERE, 404)
        who = self.rights_of(request).who
        try:
            name, words = read_asked(await body_of(request))
            await run_in_threadpool(put_in, self.store, decision_in(folder), name, words, who)
        except WrongRequestError:
            return said("Dit kan deze pagina niet vragen.", 400)
        except tuple(REFUSED) as error:
            return refused(error)
        return JSONResponse({}, headers=NO_STORE)

    def download(self, request: Request) -> Response:
        """The public version that was made last, as one file."""
        data = self.publications.zipped(request.path_params["dossier"])
        if data is None:
            return PlainTextResponse(NOT_HERE, 404)
        return Response(data, media_type="application/zip", headers=ATTACHED)


def _versions(dossier: str) -> tuple[LogLine, ...]:
    """Those in the archive of which a public version can be made; none while it cannot be read."""
    try:
        return tuple(internal_versions(ARCHIVE, dossier))
    except InputError:
        return ()


def _of_version(asked: Mapping[str, object]) -> list[str]:
    """The version in the archive that is asked for, in words of the verb; none for that of now."""
    version = asked.get("versie")
    return [f"--versie={version}"] if version else []


def routes(followed: Followed, store: Store, jobs: Jobs, rights_of: RightsOf) -> Sequence[Route]:
    """All that is answered about public versions."""
    public = Public(followed, store, jobs, Publications(), FormPages(), rights_of)
    return [
        Route("/openbaar/{dossier}", public.page),
        Route("/maakopenbaar/{dossier}", public.make, methods=["POST"]),
        Route("/archiveeropenbaar", public.archive, methods=["POST"]),
        Route("/naam/{dossier}", public.put_in_list, methods=["POST"]),
        Route("/openbareversie/{dossier}", public.download),
    ]
