"""What the start page answers: all dossiers, what is in the archive, and work to have done."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from generator.archive.lines import LogLine
from generator.archive.listing import Search, versions
from generator.form.bodies import fields_of
from generator.form.commits import Uncommitted
from generator.form.deeds import DEEDS, NotAllowedError, WrongDeedError, words_for
from generator.form.job_words import as_page_says
from generator.form.jobs import Jobs
from generator.form.pages import FormPages
from generator.form.refusals import said
from generator.form.rights import Rights, RightsOf, not_allowed
from generator.form.since_page import since_page
from generator.form.start import states_of
from generator.places import ARCHIVE
from generator.preview.app import NO_STORE, NOT_HERE, base_of, folder_of
from generator.preview.followed import Followed
from generator.problems import InputError, Problem


@dataclass(frozen=True)
class Start:
    """The answers, one method for each kind of address."""

    followed: Followed
    jobs: Jobs
    pages: FormPages
    rights_of: RightsOf
    uncommitted: Uncommitted

    def home(self, request: Request) -> Response:
        """All dossiers that somebody may see, each with what is to be done."""
        rights = self.rights_of(request)
        folders = self._dossiers(rights)
        states = list(states_of(folders))
        uncommitted = {name: self.uncommitted(folder) for name, folder in folders.items()}
        page = self.pages.start(base_of(request), states, uncommitted, rights)
        return HTMLResponse(page, headers=NO_STORE)

    def archive(self, request: Request) -> Response:
        """What is in the archive, as far as it is looked for and somebody may see it."""
        rights = self.rights_of(request)
        text = request.query_params.get("zoek", "").strip()
        entries: list[LogLine] = []
        problems: tuple[Problem, ...] = ()
        try:
            entries = versions(ARCHIVE, Search(text)) if ARCHIVE.exists() else []
        except InputError as error:
            problems = error.problems
        seen = [entry for entry in entries if rights.may_read(entry.dossier)]
        page = self.pages.archive(base_of(request), text, seen, problems)
        return HTMLResponse(page, headers=NO_STORE)

    def since(self, request: Request) -> Response:
        """What is different in a dossier since it was last archived."""
        dossier = request.path_params["dossier"]
        folder = folder_of(request, self.followed)
        if folder is None:
            return PlainTextResponse(NOT_HERE, 404)
        page = self.pages.since(base_of(request), dossier, since_page(ARCHIVE, dossier, folder))
        return HTMLResponse(page, headers=NO_STORE)

    async def do(self, request: Request) -> Response:
        """Have something done; the answer names the job."""
        deed = request.path_params["daad"]
        asked = await fields_of(request)
        if deed not in DEEDS or asked is None:
            return PlainTextResponse(NOT_HERE, 404)
        rights = self.rights_of(request)
        try:
            folders = await run_in_threadpool(self._dossiers, rights)
            number = self.jobs.start(words_for(DEEDS[deed], asked, folders, rights), rights.who)
        except WrongDeedError as error:
            return said(str(error), 422)
        except NotAllowedError:
            return not_allowed()
        return JSONResponse({"taak": number}, 202, NO_STORE)

    def job(self, request: Request) -> Response:
        """How far a job is."""
        job = self.jobs.job(request.path_params["nummer"], self.rights_of(request).who)
        if job is None:
            return PlainTextResponse(NOT_HERE, 404)
        lines = [as_page_says(line) for line in job.said]
        progress = {"regels": lines, "klaar": job.code is not None, "gelukt": job.code == 0}
        return JSONResponse(progress, headers=NO_STORE)

    def _dossiers(self, rights: Rights) -> Mapping[str, Path]:
        """The folders of the dossiers that are there for who has those rights."""
        folders = self.followed.dossiers()
        return {name: folder for name, folder in folders.items() if rights.may_read(name)}


def routes(
    followed: Followed, jobs: Jobs, rights_of: RightsOf, uncommitted: Uncommitted
) -> Sequence[Route]:
    """All that the start page answers."""
    start = Start(followed, jobs, FormPages(), rights_of, uncommitted)
    return [
        Route("/", start.home),
        Route("/archief", start.archive),
        Route("/sinds/{dossier}", start.since),
        Route("/doe/{daad}", start.do, methods=["POST"]),
        Route("/taak/{nummer:int}", start.job),
    ]
