"""A change that a page asks for: read, done by the store, and answered."""

from __future__ import annotations

from functools import partial

from starlette.responses import JSONResponse, Response

from generator.authoring.ids import Known, id_for, known_before
from generator.form.asked_paths import WrongRequestError
from generator.form.files import FormFile
from generator.form.made import Made
from generator.form.refusals import OUTDATED, REFUSED, UNREADABLE, not_there, refused, said, unkept
from generator.form.requests import Request, read_request
from generator.form.rights import Rights, names_hidden, not_allowed
from generator.form.store import Store
from generator.form.typed import shown_value
from generator.form.unkept import UnkeptError
from generator.form.versions import Version
from generator.form.year.asked_days import day_at
from generator.model.kind import Feiten
from generator.origin import Loc
from generator.preview.app import NO_STORE
from generator.problems import InputError
from generator.source.editing import NoItems
from generator.source.merging.merged import ClashError, GoneError
from generator.source.nodes import Data

OVERTAKEN = "Iemand anders veranderde dit intussen. Kijk of u dit nog wilt."
"""Where there are no two texts of which one can be chosen."""


def changed(store: Store, file: FormFile, body: bytes, rights: Rights) -> Response:
    """What becomes of the change that is asked by that body, by who has those rights."""
    try:
        asked = read_request(body, file.group, partial(_data_of, store, file), _made(file))
    except WrongRequestError:
        return said("Dit kan dit formulier niet vragen.", 400)
    except GoneError:
        return said(OUTDATED, 410)
    except UnkeptError as error:
        return unkept(error)
    if any(names_hidden(file.path, one.change, rights) for one in asked.changes):
        return not_allowed()
    return _saved(store, file, asked, rights)


def _data_of(store: Store, file: FormFile, version: str) -> Data:
    """What a version of the file said. Raises ``GoneError`` for one that nobody knows any more."""
    data = store.data(file.path, version)
    if data is None:
        raise GoneError
    return data


def _saved(store: Store, file: FormFile, asked: Request, rights: Rights) -> Response:
    """What becomes of changes that may be made: where the item is now, or what was in the way."""
    try:
        saved = store.change_all(file.path, asked.version, asked.changes, rights.who)
    except ClashError as clash:
        if asked.field is None or isinstance(asked.changes[0].change, NoItems):
            return said(OVERTAKEN, 422)
        return JSONResponse({"nu": shown_value(asked.field, clash.now)}, 409, NO_STORE)
    except InputError as error:
        if not file.path.exists():
            return not_there()
        return refused(error, UNREADABLE if version_of(store, file) is None else None)
    except tuple(REFUSED) as error:
        return refused(error)
    answer = {
        "versie": saved.version.name,
        "plek": list(saved.loc),
        "anders": not saved.is_alone,
    }
    return JSONResponse(answer, headers=NO_STORE)


def _made(file: FormFile) -> Made:
    """What the program fills in itself in that file."""
    ids = partial(_id_for, file)
    return Made(ids, day_at) if file.is_calendar else Made(ids)


def _id_for(file: FormFile, data: Data, loc: Loc) -> str | None:
    """An id for a group of that file: the one that it had in an earlier dossier, or a new one."""
    known: Known = {}
    if issubclass(file.kind, Feiten):
        known = known_before(file.path.parent, file.path.name, file.kind)
    return id_for(data, file.kind, loc, known)


def version_of(store: Store, file: FormFile) -> Version | None:
    """That of the file on the disk; None when it cannot be read now."""
    try:
        return store.read(file.path)
    except InputError:
        return None
