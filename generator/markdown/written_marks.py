"""Where words are marked in a text as it was written, also in one that is no good Markdown."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.markdown.withheld import GROUNDS


@dataclass(frozen=True)
class WrittenMark:
    """``[words]{woo=grounds}``, from ``start`` up to ``end``; the words begin at ``start + 1``."""

    start: int
    end: int
    words: str
    grounds: str


def written_marks(text: str) -> Iterator[WrittenMark]:
    """The marks of a text in their order; one within another comes before that."""
    for found in GROUNDS.finditer(text):
        start = _opening(text, found.start() - 1)
        if start is not None:
            words = text[start + 1 : found.start() - 1]
            yield WrittenMark(start, found.end(), words, found[1])


def _opening(text: str, closing: int) -> int | None:
    """Where the bracket opens that closes there; None if none does."""
    if text[closing : closing + 1] != "]" or _is_escaped(text, closing):
        return None
    depth = 0
    for at in range(closing, -1, -1):
        if text[at] in "[]" and not _is_escaped(text, at):
            depth += 1 if text[at] == "]" else -1
            if depth == 0:
                return at
    return None


def _is_escaped(text: str, at: int) -> bool:
    before = text[:at]
    return (len(before) - len(before.rstrip("\\"))) % 2 == 1
