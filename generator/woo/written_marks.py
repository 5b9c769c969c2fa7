"""Marks as they stand in a text of YAML: ``[words]{woo=5.1.2e}``, which the model has read before.

Only where each begins and ends; whether it is a right one was told when the file was read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.gronden import Grond, GrondError, lees

_END = re.compile(r"\]\{woo=([^}\n]*)\}")


@dataclass(frozen=True)
class WrittenMark:
    """Words that go, on those grounds; ``start`` is where they begin in the text, ``end`` where
    the mark does."""

    words: str
    start: int
    end: int
    gronden: tuple[Grond, ...]


def written_marks(text: str) -> Iterator[WrittenMark]:
    """The marks of a text, by where they end."""
    for end in _END.finditer(text):
        start = _opening(text, end.start()) + 1
        try:
            gronden = lees(end[1])
        except GrondError:
            continue
        yield WrittenMark(text[start : end.start()], start, end.end(), gronden)


def without_marks(text: str) -> str:
    """The text as it was before somebody marked words in it.

    Empty brackets stay: what stood there had been left out before.
    """
    gone: set[int] = set()
    for mark in written_marks(text):
        if mark.words:
            gone |= {mark.start - 1, *range(mark.start + len(mark.words), mark.end)}
    return "".join(sign for index, sign in enumerate(text) if index not in gone)


def _opening(text: str, closing: int) -> int:
    """Where the bracket stands that belongs to that one."""
    depth = 0
    for index in range(closing, -1, -1):
        if not _is_escaped(text, index):
            depth += {"]": 1, "[": -1}.get(text[index], 0)
        if depth == 0:
            return index
    return 0


def _is_escaped(text: str, index: int) -> bool:
    """Whether a backslash makes of the sign there a sign like any other."""
    before = text[:index]
    return (len(before) - len(before.rstrip("\\"))) % 2 == 1
