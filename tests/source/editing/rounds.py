"""Changes of a file, there and back: what must come out byte for byte as it was."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.origin import Loc
from generator.problems import InputError
from generator.source import Data, parse
from generator.source.editing import Add, Change, Move, Put, Remove, Spellings, Words, changed

VALUES = (
    "Proef",
    'Een regel: met # tekens " en [ { % erin',
    "'s Middags 'niet'",
    "- een",
    "null",
    "😀 teken",
    "   spaties vooraan",
    "Eerste alinea.\nVerder.\n\nTweede:\n\n- een\n- twee",
    None,
)
"""What is put in the place of a value; nothing, too."""

SHORT = 30
"""A list of texts of at most so many characters is one of words that are ticked."""


@dataclass(frozen=True)
class Round:
    """A change, and the one that takes it back."""

    there: Change
    back: Change


def walk(data: Data, loc: Loc = ()) -> Iterator[tuple[Loc, Data]]:
    """All values of a file with their paths."""
    yield loc, data
    children = data.items() if isinstance(data, dict) else enumerate(data or ())
    if not isinstance(data, str):
        for step, child in children:
            yield from walk(child, (*loc, step))


def outcome(content: bytes, one: Round) -> str:
    """What became of a file: the same bytes, others, or that the change was refused."""
    known = Spellings()
    try:
        there = changed(content, "nota.yaml", one.there, (), known)
        back = changed(there, "nota.yaml", one.back, (), known)
    except InputError as error:
        return f"geweigerd: {error}"
    return "gelijk" if back == content else f"anders: {back.decode()}"


def of_values(data: Data) -> Iterator[Round]:
    """Each value becomes each of those values, and what it was."""
    for loc, old in walk(data):
        if old is None or isinstance(old, str):
            yield from (Round(Put(loc, value), Put(loc, old)) for value in VALUES)


def of_lists(data: Data) -> Iterator[Round]:
    """An item comes first, in the middle and last, and goes; neighbours change places."""
    for loc, items in walk(data):
        if isinstance(items, list) and items:
            new = dict.fromkeys(items[0]) if isinstance(items[0], dict) else "Proef"
            for at in sorted({0, len(items) // 2, len(items)}):
                yield Round(Add(loc, at, new), Remove((*loc, at)))
            for at in range(len(items) - 1):
                yield Round(Move(loc, at, at + 1), Move(loc, at, at + 1))


def of_words(data: Data) -> Iterator[Round]:
    """Of a list of words one goes, one comes, all go, and they stand the other way around."""
    for loc, items in walk(data):
        words = tuple(word for word in items or () if isinstance(word, str) and len(word) <= SHORT)
        if isinstance(items, list) and words and len(words) == len(items):
            for ticked in (words[:-1], (*words, "nieuw"), (), words[::-1]):
                yield Round(Words(loc, ticked), Words(loc, words))


def of_fields(data: Data) -> Iterator[Round]:
    """A field that another item of the list has, but not this one, comes and goes."""
    for loc, items in walk(data):
        groups = [one for one in items if isinstance(one, dict)] if isinstance(items, list) else []
        names = dict.fromkeys(name for group in groups for name in group)
        for at, group in enumerate(groups if len(groups) == len(items or ()) else ()):
            for name in names.keys() - group.keys():
                path = (*loc, at, name)
                yield from (Round(Put(path, value), Remove(path)) for value in VALUES[-3:])


def all_rounds(content: bytes) -> Iterator[Round]:
    """Every round of a file."""
    data = parse(content, "nota.yaml").data
    for rounds in (of_values, of_lists, of_words, of_fields):
        yield from rounds(data)
