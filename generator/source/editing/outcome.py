"""What the data of a file must be after a change."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from unicodedata import normalize

from generator.origin import Loc
from generator.source.editing.changes import Add, Answer, Change, Move, NoItems, Put, Remove, Words
from generator.source.nodes import Data
from generator.source.text import LINE_END


def after(data: Data, change: Change) -> Data:
    """The data after the change; what is not on the way to it is shared with ``data``.

    Raises ``LookupError`` if there is no such place, or if something else stands there.
    """
    match change:
        case Put(loc, value):
            return _turned(data, loc, partial(_put, value))
        case Add(loc, at, item):
            return _turned(data, loc, partial(_with_item, at, item))
        case Remove(loc):
            return _turned(data, loc[:-1], partial(_without, loc[-1:]))
        case Move(loc, at, to):
            return _turned(data, loc, partial(_moved, at, to))
        case Words(loc, words):
            return _turned(data, loc, partial(_ticked, words))
        case NoItems(loc, said):
            return _turned(data, loc, partial(_none, said))
        case Answer():
            return data


def as_read(data: Data) -> Data:
    """The data as a file gives it back, line ends at the end of a text aside.

    Line ends become one character, a letter and its accent one sign, an empty text nothing.
    """
    if isinstance(data, str):
        return normalize("NFC", LINE_END.sub("\n", data)).rstrip("\n") or None
    if isinstance(data, list):
        return [as_read(item) for item in data]
    if isinstance(data, dict):
        return {name: as_read(value) for name, value in data.items()}
    return None


def same(one: Data, other: Data) -> bool:
    """Whether two files say the same, line ends at the end of a text aside.

    A text without words (``tekst: |``) says nothing.
    """
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same, one, other))
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(same(one[name], other[name]) for name in one)
    return _words(one) == _words(other)


def _words(data: Data) -> Data:
    return data.rstrip("\n") or None if isinstance(data, str) else data


def _turned(data: Data, loc: Loc, turn: Callable[[Data], Data]) -> Data:
    """The data in which ``turn`` gave what stands at that path; a field may be absent."""
    if not loc:
        return turn(data)
    step, rest = loc[0], loc[1:]
    if isinstance(step, str):
        fields = {} if data is None else data
        if not isinstance(fields, dict):
            raise LookupError(f"no fields around {step!r}")
        return {**fields, step: _turned(fields.get(step), rest, turn)}
    items = _items(data)
    _known(step, len(items))
    return [*items[:step], _turned(items[step], rest, turn), *items[step + 1 :]]


def _put(value: str | None, before: Data) -> Data:
    if isinstance(before, list | dict):
        raise LookupError("no single value")
    return as_read(value)


def _with_item(at: int, item: Data, before: Data) -> Data:
    items = [] if before is None else _items(before)
    _known(at, len(items) + 1)
    return [*items[:at], as_read(item), *items[at:]]


def _without(last: Loc, before: Data) -> Data:
    if isinstance(before, dict):
        if not last or last[0] not in before:
            raise LookupError("no such field")
        return {name: value for name, value in before.items() if name != last[0]}
    items = _items(before)
    at = last[0] if last else None
    _known(at, len(items))
    return [item for number, item in enumerate(items) if number != at]


def _moved(at: int, to: int, before: Data) -> Data:
    items = list(_items(before))
    _known(at, len(items))
    _known(to, len(items))
    items.insert(to, items.pop(at))
    return items


def _ticked(words: tuple[str, ...], before: Data) -> Data:
    is_alone = isinstance(before, str) and words  # a list takes the place of one word
    if before is not None and not is_alone:
        _items(before)
    return [as_read(word) for word in words]


def _none(said: bool, before: Data) -> Data:
    if before:
        raise LookupError("a list with items")
    return [] if said else None


def _items(data: Data) -> list[Data]:
    if not isinstance(data, list):
        raise LookupError("no list")
    return data


def _known(at: object, count: int) -> None:
    if not isinstance(at, int) or not 0 <= at < count:
        raise LookupError(f"no position {at!r}")
