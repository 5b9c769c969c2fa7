"""What the page for a Word file that came back answers: it is read, shown, and taken from."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from generator.disk.atomic import keep_copy
from generator.dossier.file_names import ENDING
from generator.dutch import count_text
from generator.form.basis import ARCHIVE_WORD, bases_of
from generator.form.bodies import fields_of
from generator.form.bringing import bring
from generator.form.came_back import AS_ACCEPTED, READINGS, Baseless, CameBack, How, Room
from generator.form.naming import file_label
from generator.form.pages import FormPages
from generator.form.refusals import REFUSED, refused, said
from generator.form.returned_page import AskedFile, ReturnedPage, Unread, returned_page
from generator.form.rights import Rights, RightsOf, names_hidden, not_allowed
from generator.form.sent_files import OF_WORD, sent_file
from generator.form.store import Store
from generator.places import OUTPUT, dossier_name
from generator.preview.app import NO_STORE, NOT_HERE, base_of, name_of
from generator.preview.followed import Followed
from generator.problems import InputError, MachineError, Problem
from generator.returning.travelled import NO_SOURCE
from generator.source.merging.merged import ClashError

WRONG = "Dit kan deze pagina niet vragen."
NOTHING_CHOSEN = "Kies eerst wat u wilt overnemen."
OVERTAKEN = "Iemand anders veranderde dit intussen. Laad de pagina opnieuw en kijk of u dit wilt."
TAKEN = "Overgenomen: {}."

_BASIS = re.compile(rf"|{ARCHIVE_WORD}|[0-9a-f]{{40}}")
"""What a page may ask for as the version that a file was made of."""


@dataclass(frozen=True)
class Back:
    """The answers, one method for each kind of address."""

    followed: Followed
    store: Store
    room: Room
    pages: FormPages
    rights_of: RightsOf

    def page(self, request: Request) -> Response:
        """What was changed in the file that is asked for; without one, where to put it."""
        document = self._document(request)
        if document is None:
            return PlainTextResponse(NOT_HERE, 404)
        base, name = base_of(request), name_of(request)
        may_change = self.rights_of(request).may_write(name.dossier)
        file = request.query_params.get("bestand", "")
        asked = AskedFile(file, _how(request.query_params))
        shown: ReturnedPage | Unread | None = None
        if file:
            found = self._file(request, document, file)
            if found is None or asked.how is None:
                return PlainTextResponse(NOT_HERE, 404)
            shown = _shown(found, asked.how)
        html = self.pages.returned(base, name, asked, shown, may_change)
        return HTMLResponse(html, headers=NO_STORE)

    async def put(self, request: Request) -> Response:
        """A file is sent; the answer names the page that shows it."""
        sent = await sent_file(request, self._document, OF_WORD)
        if isinstance(sent, Response):
            return sent
        who = self.rights_of(request).who
        name = await run_in_threadpool(self.room.put, sent.path, who, sent.data)
        return JSONResponse({"bestand": name}, headers=NO_STORE)

    async def take(self, request: Request) -> Response:
        """What somebody chose is written."""
        document = await run_in_threadpool(self._document, request)
        asked = await fields_of(request)
        file = asked and self._file(request, document, str(asked.get("bestand")))
        if document is None or not asked or not file:
            return PlainTextResponse(NOT_HERE, 404)
        chosen, how = _numbers(asked), _how(asked)
        if chosen is None or how is None:
            return said(WRONG, 400)
        if not chosen:
            return said(NOTHING_CHOSEN, 422)
        return await run_in_threadpool(self._taken, file, chosen, how, self.rights_of(request))

    def _taken(self, file: CameBack, chosen: Sequence[int], how: How, rights: Rights) -> Response:
        try:
            files = file.planned(chosen, how)
            changes = [(one.file.path, change) for one in files for change, _ in one.changes]
            if any(names_hidden(path, change, rights) for path, change in changes):
                return not_allowed()
            place = OUTPUT / dossier_name(file.document.parent) / f"{file.document.stem}.docx"
            kept = keep_copy(file.file, file.file.read_bytes(), place)
            bring(self.store, files, kept, rights.who)
        except ClashError:
            return said(OVERTAKEN, 409)
        except tuple(REFUSED) as error:
            return refused(error)
        return said(TAKEN.format(count_text(len(chosen), "wijziging", "wijzigingen")), 200)

    def _document(self, request: Request) -> Path | None:
        """The file of the document of an address; None when nobody follows it."""
        return self.followed.table().get(name_of(request))

    def _file(self, request: Request, document: Path | None, name: str) -> CameBack | None:
        if document is None:
            return None
        return self.room.get(name, document, self.rights_of(request).who)


def _shown(file: CameBack, how: How) -> ReturnedPage | Unread:
    """What there is to see of a file that is read so; or why it cannot be read."""
    try:
        seen = file.seen(how)
    except InputError as error:
        bases = bases_of(file.document) if how.basis else ()  # it may have been another version
        return Unread(tuple(map(_told, error.problems)), bases)
    except MachineError as error:
        return Unread((str(error),))
    if isinstance(seen, Baseless):
        return Unread((NO_SOURCE,), seen.bases)
    return returned_page(seen.account, seen.is_tracked)


def _how(asked: Mapping[str, object]) -> How | None:
    """How a file is to be read, as a request asks it; None when it cannot be read so."""
    tracked, basis = asked.get("bijgehouden", AS_ACCEPTED), asked.get("basis", "")
    if not isinstance(basis, str) or not _BASIS.fullmatch(basis):
        return None
    return How(tracked, basis) if isinstance(tracked, str) and tracked in READINGS else None


def _told(problem: Problem) -> str:
    """What is wrong, and in which file if that is one of the form."""
    file = Path(problem.place.file)
    about = f"{file_label(file.stem)}: " if file.suffix == ENDING else ""
    return f"{about}{problem.message}"


def _numbers(asked: Mapping[str, object]) -> list[int] | None:
    """The numbers of edits that a request names, each once; None when those are none."""
    numbers = asked.get("nummers")
    if not isinstance(numbers, list) or not all(type(one) is int for one in numbers):
        return None
    return sorted({one for one in numbers if one >= 0})


def routes(followed: Followed, store: Store, rights_of: RightsOf) -> Sequence[Route]:
    """All that is answered of files that came back."""
    back = Back(followed, store, Room(), FormPages(), rights_of)
    document = "{dossier}/{document}"
    return [
        Route(f"/wordterug/{document}", back.page),
        Route(f"/leeswordterug/{document}", back.put, methods=["POST"]),
        Route(f"/neemover/{document}", back.take, methods=["POST"]),
    ]
