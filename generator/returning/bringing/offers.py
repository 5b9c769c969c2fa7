"""What of the edits in a Word file can be made in the YAML of now, and what clashes with it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TypeAlias

from generator.authoring.field_paths import NoFieldError, field_at
from generator.problems import InputError, Place
from generator.returning.bringing.present import Present, PresentFile
from generator.returning.edits.changes import Edit, Returned
from generator.source import Data, parse
from generator.source.editing import Add, Change, Put, Remove, changed
from generator.source.editing.outcome import same
from generator.source.merging.merged import ClashError, GoneError, merged
from generator.source.nodes import data_at

CHANGED = "intussen ook in de invoer gewijzigd"
GONE = "dit staat niet meer in de invoer"
NO_FILE = "het bestand {} is er niet meer"
NOT_HERE = "dit staat in {} en hoort niet bij dit dossier; wijzig het daar zelf"


@dataclass(frozen=True)
class Offer:
    """An edit that can be made: the change of the file as it is now, where, and the names of the
    fields around it in their order."""

    edit: Edit
    file: PresentFile
    place: Place
    change: Change
    order: tuple[str, ...] = ()


@dataclass(frozen=True)
class Clash:
    """An edit that cannot be made as things are now, and why.

    ``now`` is what stands there now, if that is a text.
    """

    edit: Edit
    place: Place
    reason: str
    now: str = ""


_Fate: TypeAlias = Offer | Clash | Edit


@dataclass(frozen=True)
class Brought:
    """What becomes of all edits; ``done`` are those of which the YAML says so already."""

    offers: tuple[Offer, ...]
    clashes: tuple[Clash, ...]
    done: tuple[Edit, ...]


def brought(returned: Returned, present: Present) -> Brought:
    """What becomes of what came back, in the YAML of now.

    Raises ``InputError`` when a file of it cannot be read.
    """
    offers, clashes, done = list[Offer](), list[Clash](), list[Edit]()
    for one in _each(returned, present):
        match one:
            case Offer():
                offers.append(one)
            case Clash():
                clashes.append(one)
            case Edit():
                done.append(one)
    return Brought(tuple(offers), tuple(clashes), tuple(done))


def _each(returned: Returned, present: Present) -> Iterator[_Fate]:
    @cache
    def base(file: str) -> Data:
        return parse(returned.base[file], file).data

    added = [edit.change.item for edit in returned.edits if isinstance(edit.change, Add)]
    for edit in returned.edits:
        name, path = edit.origin.file, present.path_of(edit.origin.file)
        if path.parent != present.folder:
            yield Clash(edit, present.place_of(edit.origin, returned.base), NOT_HERE.format(path))
        elif not present.has(name):
            yield Clash(edit, Place(str(path)), NO_FILE.format(path))
        else:
            yield _fate(edit, base(name), present.file(name), added)


def _fate(edit: Edit, base: Data, file: PresentFile, added: Sequence[Data]) -> _Fate:
    """The edit as an offer, as a clash, or (done already) as it is.

    ``added`` are the items that other edits add: one of those takes the place of one that went.
    """
    change = edit.change
    place = file.source.place(change.loc)
    try:
        todo = merged(change, data_at(base, change.loc), base, file.data)
    except GoneError:
        return Clash(edit, place, GONE)
    except ClashError as clash:
        if isinstance(change, Remove) and _is_in(clash.now, added):
            return edit
        return Clash(edit, place, CHANGED, clash.now if isinstance(clash.now, str) else "")
    if todo.is_done or _is_there(change, todo.change, base, file.data):
        return edit
    return _offered(edit, todo.change, file)


def _offered(edit: Edit, change: Change, file: PresentFile) -> Offer | Clash:
    """The edit as that change, if it can be written."""
    place = _place(change, file)
    try:
        order = field_at(file.group, change.loc)[1]
        changed(file.source.raw, file.source.name, change, order)
    except NoFieldError:
        return Clash(edit, place, GONE)
    except InputError as error:
        return Clash(edit, place, error.problems[0].message)
    return Offer(edit, file, place, change, order)


def _place(change: Change, file: PresentFile) -> Place:
    """Where the change is seen: at the value itself, or where an item comes."""
    if isinstance(change, Add):
        return file.source.place((*change.loc, max(change.at - 1, 0)))
    return (
        file.source.key_place(change.loc)
        if isinstance(change, Put)
        else file.source.place(change.loc)
    )


def _is_there(edit: Change, change: Change, base: Data, now: Data) -> bool:
    """Whether what is to be added was added to the list since: what came back comes in once."""
    if not isinstance(edit, Add) or not isinstance(change, Add):
        return False
    older, newer = data_at(base, edit.loc), data_at(now, change.loc)
    return _is_in(change.item, newer) and not _is_in(change.item, older)


def _is_in(item: Data, items: Data | Sequence[Data]) -> bool:
    return not isinstance(items, dict | str) and any(same(item, one) for one in items or ())
