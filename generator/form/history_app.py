"""What the history of a file answers: what was done to it, and putting that back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from generator.form.asked_paths import WrongRequestError
from generator.form.bodies import body_of
from generator.form.files import FormFile, contents_of, followed_files
from generator.form.history import history_of
from generator.form.history_page import history_page, wanted_by
from generator.form.known import Known
from generator.form.pages import FormPages
from generator.form.refusals import REFUSED, refused, said
from generator.form.restoring import (
    NotAllowedError,
    NoWayBackError,
    Restoring,
    read_asked,
    restore_field,
    restore_file,
)
from generator.form.rights import Rights, RightsOf, not_allowed
from generator.form.store import Store
from generator.preview.app import NO_STORE, NOT_HERE, base_of, name_of
from generator.preview.followed import Followed
from generator.problems import InputError
from generator.source.merging.merged import ClashError, GoneError

WRONG = "Dit kan deze pagina niet vragen."
NO_WAY_BACK = "Dit kan niet meer worden teruggezet. Laad de pagina opnieuw."
OVERTAKEN = "Iemand anders veranderde dit intussen. Laad de pagina opnieuw en kijk of u dit wilt."
GONE = "Dit onderdeel is er niet meer. Laad de pagina opnieuw."


@dataclass(frozen=True)
class Answers:
    """The answers, one method for each kind of address."""

    followed: Followed
    store: Store
    pages: FormPages
    rights_of: RightsOf

    def page(self, request: Request) -> Response:
        """What was done to a file, or to a field of it."""
        file = self._file(request)
        if file is None:
            return PlainTextResponse(NOT_HERE, 404)
        name = name_of(request)
        known = Known(contents_of(followed_files(self.followed, name), self.store.says))
        page = history_page(self.store, file, wanted_by(request.query_params), known)
        may_change = self.rights_of(request).may_change(name.dossier, file.name)
        html = self.pages.history(base_of(request), name, file, page, may_change)
        return HTMLResponse(html, headers=NO_STORE)

    def places(self, request: Request) -> Response:
        """The fields of a file that have been changed; none when nobody can read of it."""
        file = self._file(request)
        if file is None:
            return PlainTextResponse(NOT_HERE, 404)
        try:
            found = history_of(file.path).places()
        except InputError:  # the page with the history tells why
            found = set()
        return JSONResponse(sorted(map(list, found), key=str), headers=NO_STORE)

    async def put_back(self, request: Request) -> Response:
        """What a step changed is put back."""
        return await self._restored(request, restore_field)

    async def put_file_back(self, request: Request) -> Response:
        """The whole file is put back as it was before a step."""
        return await self._restored(request, restore_file)

    async def _restored(self, request: Request, restore: Restoring) -> Response:
        file = await run_in_threadpool(self._file, request)
        if file is None:
            return PlainTextResponse(NOT_HERE, 404)
        body = await body_of(request)
        rights = self.rights_of(request)
        return await run_in_threadpool(self._done, restore, file, body or b"", rights)

    def _done(self, restore: Restoring, file: FormFile, body: bytes, rights: Rights) -> Response:
        try:
            restore(self.store, file, read_asked(body), rights)
        except WrongRequestError:
            return said(WRONG, 400)
        except NotAllowedError:
            return not_allowed()
        except NoWayBackError:
            return said(NO_WAY_BACK, 409)
        except ClashError:
            return said(OVERTAKEN, 409)
        except GoneError:
            return said(GONE, 410)
        except tuple(REFUSED) as error:
            return refused(error)
        return said("Teruggezet.", 200)

    def _file(self, request: Request) -> FormFile | None:
        """The file of an address; None when nobody follows it."""
        files = followed_files(self.followed, name_of(request))
        return files.get(request.path_params["bestand"])


def routes(followed: Followed, store: Store, rights_of: RightsOf) -> Sequence[Route]:
    """All that the history answers."""
    answers = Answers(followed, store, FormPages(), rights_of)
    file = "{dossier}/{document}/{bestand}"
    return [
        Route(f"/geschiedenis/{file}", answers.page),
        Route(f"/eerder/{file}", answers.places),
        Route(f"/zetterug/{file}", answers.put_back, methods=["POST"]),
        Route(f"/zetbestandterug/{file}", answers.put_file_back, methods=["POST"]),
    ]
