"""From what a page asks to a change of a file; what a form cannot ask is refused."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from generator.authoring.describe import FieldDescription, FieldGroup
from generator.form.asked import Asked
from generator.form.asked_paths import WrongRequestError, field_at, is_index, read_loc
from generator.form.made import NOTHING_MADE, DayAt, IdFor, Made, no_id
from generator.form.typed import written
from generator.form.unkept import check
from generator.gronden import TUSSEN
from generator.model.fields.gronden import GRONDEN
from generator.origin import Loc
from generator.source.editing import Add, Answer, Change, Move, NoItems, Put, Remove, Words
from generator.source.nodes import Data, data_at

STEP = 2
"""So far a field below another one is indented in a file."""


@dataclass(frozen=True)
class Request:
    """What somebody asks to be changed at once in a version of a file.

    ``field`` is the one of which two texts can be compared; None when there are none.
    """

    version: str
    changes: tuple[Asked, ...]
    field: FieldDescription | None = None


ANSWER = "klopt"
"""The kind of change that answers a warning."""

LONGEST_REASON = 1000
"""So many signs; it stands on one line."""

DAY = "dag"
"""The kind of change that gives a moment the date of a special day, or adds such a day."""


def read_request(
    body: bytes,
    group: FieldGroup,
    data_of: Callable[[str], Data],
    made: Made = NOTHING_MADE,
) -> Request:
    """The change that the body of a request asks for.

    ``data_of`` gives what a version of the file says. Raises ``WrongRequestError``, and
    ``UnkeptError`` for a text that no file can keep.
    """
    asked = _object(body)
    version, kind = asked.get("versie"), asked.get("soort")
    if kind == ANSWER and isinstance(version, str):
        return Request(version, (Asked(_answer(group, asked)),))
    loc = read_loc(asked.get("plek"))
    if not isinstance(version, str) or not isinstance(kind, str):
        raise WrongRequestError("a request names a version and a kind of change")
    if kind == DAY:
        return Request(version, _day(group, loc, data_of(version), made.day_at, asked))
    if kind not in _CHANGES:
        raise WrongRequestError("no kind of change")
    found = _Found(loc, *field_at(group, loc), data_of(version), made.id_for)
    return Request(version, (found.asked(_CHANGES[kind](found, asked)),), found.field)


@dataclass(frozen=True)
class _Found:
    """The field that a change is about, among which it stands, and what the file says."""

    loc: Loc
    field: FieldDescription
    order: tuple[str, ...]
    data: Data
    id_for: IdFor = no_id

    @property
    def value(self) -> Data:
        """What stands at the path."""
        return data_at(self.data, self.loc)

    def asked(self, change: Change) -> Asked:
        """That change of it."""
        return Asked(change, self.value, self.order)


def _object(body: bytes) -> Mapping[str, Any]:
    try:
        asked = json.loads(body)
    except (ValueError, RecursionError):
        raise WrongRequestError("no JSON") from None
    if not isinstance(asked, dict):
        raise WrongRequestError("no object")
    return asked


def _answer(group: FieldGroup, asked: Mapping[str, Any]) -> Change:
    """The reason why something is right that a warning is about, or (empty) none any more.

    The path may lead nowhere: then it is about the whole file.
    """
    reason, plek = asked.get("reden"), asked.get("plek")
    if not isinstance(reason, str) or len(reason) > LONGEST_REASON:
        raise WrongRequestError("no reason")
    check(reason)
    loc = () if plek == [] else read_loc(plek)
    if loc:
        field_at(group, loc)
    return Answer(loc, " ".join(reason.split()) or None)


def _day(
    group: FieldGroup, loc: Loc, data: Data, day_at: DayAt, asked: Mapping[str, Any]
) -> tuple[Asked, ...]:
    """A special day as an item of its own, or each field of an item that gets its date."""
    field_at(group, loc)
    day = day_at(data, loc, asked)
    if isinstance(day, Add):
        return (Asked(day),)
    fields = [_Found((*loc, name), *field_at(group, (*loc, name)), data) for name in day]
    texts = zip(fields, day.values(), strict=True)
    return tuple(one.asked(_put(one, {"wordt": text})) for one, text in texts)


def _put(found: _Found, asked: Mapping[str, Any]) -> Change:
    typed, before = asked.get("wordt"), found.value
    if not isinstance(typed, str) or found.field.group:
        raise WrongRequestError("no text")
    check(typed)
    depth = STEP * len(found.loc)
    text = written(found.field, typed, before if isinstance(before, str) else "", depth)
    return Put(found.loc, text) if text else _emptied(found)


def _id(found: _Found, _: Mapping[str, Any]) -> Change:
    """The id of a group that has a name and no id yet: it is made once, here."""
    *around, name = found.loc
    made = found.id_for(found.data, tuple(around)) if name == "id" else None
    if found.value or not made:
        raise WrongRequestError("nothing that is to have an id")
    return Put(found.loc, made)


def _words(found: _Found, asked: Mapping[str, Any]) -> Change:
    words = asked.get("wordt")
    if not isinstance(words, list) or not all(isinstance(word, str) for word in words):
        raise WrongRequestError("no words")
    for word in words:
        check(word)
    if found.field.notation is GRONDEN:
        return _grounds(found, words)
    if not (found.field.many or found.field.several):
        raise WrongRequestError("no list of words")
    if found.field.several and len(words) < 2 and not isinstance(found.value, list):
        return Put(found.loc, words[0]) if words else _emptied(found)
    return Words(found.loc, tuple(words)) if words else _emptied(found)


def _grounds(found: _Found, codes: list[str]) -> Change:
    """Grounds are one value; a group that is not left out any longer says nothing of it."""
    if codes:
        return Put(found.loc, TUSSEN.join(codes))
    return _emptied(found) if found.field.required or found.value is None else Remove(found.loc)


def _emptied(found: _Found) -> Change:
    """A field that may not stand there empty goes whole, unless it must be there."""
    is_item = isinstance(found.loc[-1], int)
    may_stand = found.field.required or found.field.nullable or is_item
    return Put(found.loc, None) if may_stand or found.value is None else Remove(found.loc)


def _add(found: _Found, asked: Mapping[str, Any]) -> Change:
    at = asked.get("op")
    if not is_index(at) or not found.field.many or isinstance(found.loc[-1], int):
        raise WrongRequestError("no place in a list")
    return Add(found.loc, int(at or 0), _new(found.field))


def _new(field: FieldDescription) -> Data:
    """An item with its obligatory fields, which are still empty."""
    if field.group is None:
        return None
    return {one.name: _new_value(one) for one in field.group.fields if one.required}


def _new_value(field: FieldDescription) -> Data:
    if field.many:
        return [_new(field)]
    return _new(field) if field.group else None


def _open(found: _Found, _: Mapping[str, Any]) -> Change:
    """A group of fields that is not there yet begins with its first field, still empty."""
    if found.field.group is None or found.field.many or found.value is not None:
        raise WrongRequestError("no group that is still absent")
    return Put((*found.loc, found.field.group.fields[0].name), None)


def _remove(found: _Found, _: Mapping[str, Any]) -> Change:
    """An item, or a whole field; the last item of a list that may lack takes the list along."""
    around = data_at(found.data, found.loc[:-1])
    is_last = isinstance(found.loc[-1], int) and isinstance(around, list) and len(around) == 1
    return Remove(found.loc[:-1] if is_last and not found.field.required else found.loc)


def _none(found: _Found, asked: Mapping[str, Any]) -> Change:
    """That a list has no items, or that nobody says so any longer."""
    said = asked.get("geen")
    if not isinstance(said, bool) or not found.field.may_be_none or isinstance(found.loc[-1], int):
        raise WrongRequestError("no list that may have no items")
    return NoItems(found.loc, said)


def _move(found: _Found, asked: Mapping[str, Any]) -> Change:
    start, to = asked.get("van"), asked.get("naar")
    if not (is_index(start) and is_index(to)) or not found.field.many:
        raise WrongRequestError("no places in a list")
    return Move(found.loc, int(start or 0), int(to or 0))


_CHANGES: Mapping[str, Callable[[_Found, Mapping[str, Any]], Change]] = {
    "waarde": _put,
    "vastenaam": _id,
    "vinkjes": _words,
    "erbij": _add,
    "groep": _open,
    "geen": _none,
    "weg": _remove,
    "verplaats": _move,
}
"""The kinds of changes that a page asks for."""
