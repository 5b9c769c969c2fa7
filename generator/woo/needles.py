"""What is looked for, and what counts as finding it."""

from __future__ import annotations

import re
import string
from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

from generator.woo.readings import Readings, ascii_of, letters_of

LONG = 9
"""So many letters and digits in a row are no chance, not even in a font."""

VARIED = 5
"""Of which so many are another; fonts have rows of nothing but 0."""

FIGURE = re.compile(r"\d+|(?=.*\d)[0-9a-f]{1,8}")
"""The letters of a number; programs have such for lengths, colours and what they have to name."""

_CODECS = ("utf-8", "utf-16-be", "utf-16-le", "cp1252")
_PART = re.compile(r"[^\W_]|[\W_]+")
_IN_WORD = r"(?:[-\xad\x02\ufffe]?\s*\n\s*|[\xad\x02\ufffe\u200b\u2060])?"
_BETWEEN_WORDS = r"[\W_]{1,4}"
_IN_NUMBER = r"[^\w\0\n]{0,3}"


class Needle(Protocol):
    """Something that is looked for."""

    @property
    def word(self) -> str:
        """How it was written."""

    def is_in(self, readings: Readings) -> bool:
        """Whether it stands in a stream."""


@dataclass(frozen=True)
class InRow:
    """Letters in a row, in what is text and in what is not."""

    word: str

    @cached_property
    def letters(self) -> str:
        """What counts of it in a text."""
        return letters_of(self.word)

    @cached_property
    def ascii(self) -> bytes:
        """What counts of it in bytes; nothing if that is so short that it is there by chance."""
        known = ascii_of(self.word.casefold().encode())
        is_rare = len(known) >= LONG and len(set(known)) >= VARIED
        return known if is_rare else b""

    @cached_property
    def written(self) -> tuple[bytes, ...]:
        """How it may stand in bytes."""
        return tuple({self.word.lower().encode(codec, "ignore") for codec in _CODECS})

    def is_in(self, readings: Readings) -> bool:
        """Whether it stands in a stream."""
        if self.letters in readings.letters:
            return True
        if self.ascii and self.ascii in readings.ascii:
            return True
        return bool(readings.small) and any(one in readings.small for one in self.written)


@dataclass(frozen=True)
class Said:
    """Letters in a row that a person may read, and not a part of a longer word or number."""

    word: str

    @cached_property
    def letters(self) -> str:
        """What must be there at least."""
        return letters_of(self.word)

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """What it looks like where it is read."""
        if FIGURE.fullmatch(self.letters):
            return re.compile(rf"(?<![^\W_])(?<!\d[.,]){_IN_NUMBER.join(self.letters)}(?![.,]?\d)")
        row = "".join(map(_looks, _PART.findall(self.word.strip(string.punctuation))))
        return re.compile(rf"(?<![^\W_]){row}(?![^\W_])", re.IGNORECASE)

    def is_in(self, readings: Readings) -> bool:
        """Whether it stands in a stream."""
        return self.letters in readings.letters and bool(self.pattern.search(readings.said))


@dataclass(frozen=True)
class WholeWord:
    """A short name, with its capital."""

    word: str

    def is_in(self, readings: Readings) -> bool:
        """Whether it stands in a stream."""
        return self.word in readings.whole_words


def _looks(part: str) -> str:
    """A letter, which may stand at the end of a line, or what is between words."""
    return re.escape(part) + _IN_WORD if part.isalnum() else _BETWEEN_WORDS
