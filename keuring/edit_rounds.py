"""Changes of a file, there and back: what must come out byte for byte as it was."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from generator.origin import Loc
from generator.problems import InputError
from generator.source import Data, parse
from generator.source.editing import Add, Change, Move, Put, Remove, Spellings, Words, changed
from generator.source.editing.route import spot_at

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

FORMS: dict[str, Callable[[bytes], bytes]] = {
    "lf": lambda raw: raw,
    "crlf": lambda raw: raw.replace(b"\n", b"\r\n"),
    "bom": lambda raw: b"\xef\xbb\xbf" + raw,
    "no line end": lambda raw: raw.rstrip(b"\n"),
}
"""How the same file is stored by different programs."""

STEPS = {"lf": 1, "crlf": 5, "bom": 5, "no line end": 5}
"""Every how manieth change is made in each form of the file."""

NAME = "nota.yaml"
SAME = "gelijk"
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


Rounds = Callable[[bytes], Iterator[Round]]


def values(content: bytes) -> Iterator[tuple[Loc, Data]]:
    """All values of a file with their paths."""
    return walk(parse(content, NAME).data)


def outcome(content: bytes, one: Round) -> str:
    """What became of a file: the same bytes, others, or that the change was refused."""
    known = Spellings()
    try:
        there = changed(content, NAME, one.there, (), known)
        back = changed(there, NAME, one.back, (), known)
    except InputError as error:
        return f"geweigerd: {error}"
    if isinstance(one.there, Put) and not _only_lines_of(content, there, one.there):
        return f"raakt andere regels: {there.decode()}"
    return SAME if back == content else f"anders: {back.decode()}"


def _only_lines_of(content: bytes, there: bytes, put: Put) -> bool:
    """Whether the lines above and below the value that was changed are as they were."""
    source = parse(content, NAME)
    if source.nearest(put.loc)[1] < len(put.loc):
        return True  # of a field that is new
    spot = spot_at(source, put.loc)
    first, last = (source.text.line_at(index) for index in (spot.opens, spot.end))
    old, new = (text.splitlines(keepends=True) for text in (content, there))
    below = old[last + 1 :]
    return old[:first] == new[:first] and new[len(new) - len(below) :] == below


def of_values(content: bytes) -> Iterator[Round]:
    """Each value becomes each of those values, and what it was."""
    for loc, old in values(content):
        if old is None or isinstance(old, str):
            yield from (Round(Put(loc, value), Put(loc, old)) for value in VALUES)


def of_lists(content: bytes) -> Iterator[Round]:
    """An item comes first, in the middle and last, and goes; neighbours change places."""
    for loc, items in values(content):
        if isinstance(items, list) and items:
            new = dict.fromkeys(items[0]) if isinstance(items[0], dict) else "Proef"
            for at in sorted({0, len(items) // 2, len(items)}):
                yield Round(Add(loc, at, new), Remove((*loc, at)))
            for at in range(len(items) - 1):
                yield Round(Move(loc, at, at + 1), Move(loc, at, at + 1))


def of_words(content: bytes) -> Iterator[Round]:
    """Of a list of words one goes, one comes, all go, and they stand the other way around."""
    for loc, items in values(content):
        words = tuple(word for word in items or () if isinstance(word, str) and len(word) <= SHORT)
        if isinstance(items, list) and words and len(words) == len(items):
            for ticked in (words[:-1], (*words, "nieuw"), (), words[::-1]):
                yield Round(Words(loc, ticked), Words(loc, words))


def of_fields(content: bytes) -> Iterator[Round]:
    """A field that another item of the list has, but not this one, comes and goes."""
    for loc, items in values(content):
        groups = [one for one in items if isinstance(one, dict)] if isinstance(items, list) else []
        names = dict.fromkeys(name for group in groups for name in group)
        for at, group in enumerate(groups if len(groups) == len(items or ()) else ()):
            for name in names.keys() - group.keys():
                path = (*loc, at, name)
                yield from (Round(Put(path, value), Remove(path)) for value in VALUES[-3:])


KINDS: dict[str, Rounds] = {
    "waarde": of_values,
    "onderdeel": of_lists,
    "vinkjes": of_words,
    "veld": of_fields,
}


def all_rounds(content: bytes) -> Iterator[Round]:
    """Every round of a file."""
    for rounds in KINDS.values():
        yield from rounds(content)
