"""What is looked for, and what counts as finding it.

Letters are found wherever they stand in a row. Short words, numbers and words that the program
itself uses between its tags stand everywhere; they count only as a word by itself, or where a person
may read them.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

from generator.woo.readings import Readings, ascii_of, letters_of, words_of
from generator.woo.streams.stream import NUL

LEAST_LETTERS = 5
"""Shorter words are found everywhere, also within others."""

LEAST_OF_A_NAME = 3
"""Shorter ones are words of the language, or stand for something."""

LONG = 9
"""So many letters and digits in a row are no chance, not even in a font."""

VARIED = 5
"""Of which so many are another; fonts have rows of nothing but 0."""

WORDS_IN_A_ROW = 5
"""So many words of a long passage are looked for together, if they have ``LEAST_IN_A_ROW``."""

LEAST_IN_A_ROW = 24

_CODECS = ("utf-8", "utf-16-be", "utf-16-le", "cp1252")
_TELLING = re.compile(r"[^\W_a-z]")
_NAME = re.compile(r"[A-ZÀ-Þ][^\W\d_A-ZÀ-Þ]+")
_FIGURE = re.compile(r"(?=.*\d)[0-9a-f]+")
_BETWEEN = r"[^\w\0]{0,3}"
_BETWEEN_DIGITS = r"[.,\s-]?"


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
        return any(one in readings.small for one in self.written)


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
        between = _BETWEEN_DIGITS if _FIGURE.fullmatch(self.letters) else _BETWEEN
        row = between.join(map(re.escape, filter(str.isalnum, self.word)))
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


@dataclass(frozen=True)
class Known:
    """What stands in a public version anyway.

    ``texts`` are those that stay; ``said`` are words of the program that a person may read,
    ``used`` all its words, also between its tags, and ``letters`` those of all that in a row.
    """

    texts: Sequence[str] = ()
    said: Collection[str] = ()
    used: Collection[str] = ()
    letters: str = ""

    @cached_property
    def kept(self) -> frozenset[str]:
        """The letters of each word that a person may read."""
        words = (word for text in self.texts for word in (*text.split(), *words_of(text)))
        return self.of_program | frozenset(map(letters_of, words))

    @cached_property
    def of_program(self) -> frozenset[str]:
        """Of those, the words of the program."""
        return frozenset(map(letters_of, self.said))

    @cached_property
    def short(self) -> frozenset[str]:
        """The letters of each word that stands anywhere."""
        return self.kept | frozenset(map(letters_of, self.used))

    @cached_property
    def lines(self) -> str:
        """The letters of the texts."""
        return NUL.join(map(letters_of, self.texts))


def needles(passages: Collection[str], known: Known) -> list[Needle]:
    """What is looked for of passages: each as a whole, the names and numbers in it, and of a long
    one some words at a time; not what stays."""
    wanted: dict[str, None] = {}
    for passage in passages:
        words = passage.split()
        if not known.of_program.issuperset(map(letters_of, words)):
            wanted[passage] = None
        telling = (one for one in words if _TELLING.search(one))
        wanted |= dict.fromkeys(one for one in telling if letters_of(one) not in known.kept)
        rows = (one for one in _rows(words) if letters_of(one) not in known.lines)
        wanted |= dict.fromkeys(rows)
    return [needle for word in wanted if (needle := _needle(word, known))]


def _needle(word: str, known: Known) -> Needle | None:
    letters = letters_of(word)
    if len(letters) < LEAST_LETTERS:
        name = word.strip(".,;:!?()'\"“”‘’")
        is_name = len(name) >= LEAST_OF_A_NAME and _NAME.fullmatch(name)
        return WholeWord(name) if is_name and letters not in known.short else None
    is_figure = len(letters) < LONG and _FIGURE.fullmatch(letters)
    return Said(word) if is_figure or letters in known.letters else InRow(word)


def _rows(words: Sequence[str]) -> Iterator[str]:
    if len(words) <= WORDS_IN_A_ROW:
        return
    last = len(words) - WORDS_IN_A_ROW
    for begin in (*range(0, last, WORDS_IN_A_ROW), last):
        row = " ".join(words[begin : begin + WORDS_IN_A_ROW])
        if len(letters_of(row)) >= LEAST_IN_A_ROW:
            yield row

