"""What of the words that were taken out is looked for.

Letters count wherever they stand in a row. Numbers, and words that are a part of others that stay
or that the program uses between its tags, count only where a person may read them as such; short
names only with their capital. What the program says itself is not looked for.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from generator.woo.needles import FIGURE, InRow, Needle, Said, WholeWord
from generator.woo.readings import Readings, letters_of, words_of
from generator.woo.streams.every import streams_of
from generator.woo.streams.stream import Stream

LEAST_LETTERS = 5
"""Shorter words are found everywhere, also within others."""

LEAST_OF_A_NAME = 3
"""Shorter ones are words of the language, or stand for something."""

WORDS_IN_A_ROW = 5
"""So many words of a long passage are looked for together, if they have ``LEAST_IN_A_ROW``."""

LEAST_IN_A_ROW = 24

_TELLING = re.compile(r"[^\W_a-z]")
_NAME = re.compile(r"[A-ZÀ-Þ][^\W\d_A-ZÀ-Þ]+")
_AROUND = ".,;:!?()'\"“”‘’"


@dataclass(frozen=True)
class Known:
    """What stands in a public version anyway: ``texts`` that stay, and ``program``, all that stands
    in files in which only words of the program stand."""

    texts: tuple[str, ...] = ()
    program: tuple[Readings, ...] = ()

    @classmethod
    def of(cls, texts: Sequence[str], own: Sequence[str], files: Mapping[str, bytes]) -> Known:
        """``own`` are texts of the program, ``files`` have nothing but those."""
        streams = (one for name, data in files.items() for one in streams_of(name, data))
        program = (_read(own), *map(Readings, streams))
        return cls(tuple(texts), program)

    @cached_property
    def stays(self) -> Readings:
        """The texts that stay."""
        return _read(self.texts)

    @cached_property
    def words(self) -> frozenset[str]:
        """The letters of each word that stays."""
        words = (word for text in self.texts for word in (*text.split(), *words_of(text)))
        return frozenset(map(letters_of, words))

    def is_of_program(self, needle: Needle) -> bool:
        """Whether the program says it."""
        return any(needle.is_in(one) for one in self.program)


def sought(passages: Collection[str], known: Known) -> list[Needle]:
    """What is looked for of passages: each as a whole, the names and numbers in it that do not
    stay, and of a long one some words at a time."""
    wanted = dict.fromkeys(passages)
    for words in map(str.split, passages):
        telling = (one for one in words if _TELLING.search(one))
        wanted |= dict.fromkeys(one for one in telling if letters_of(one) not in known.words)
        rows = (one for one in _rows(words) if letters_of(one) not in known.stays.letters)
        wanted |= dict.fromkeys(rows)
    return [needle for word in wanted if (needle := _needle(word, known))]


def _needle(word: str, known: Known) -> Needle | None:
    """The one that finds most without finding what is there anyway."""
    return next((one for one in _from_wide(word, known) if not known.is_of_program(one)), None)


def _from_wide(word: str, known: Known) -> Iterator[Needle]:
    letters = letters_of(word)
    if len(letters) < LEAST_LETTERS:
        name = WholeWord(word.strip(_AROUND))
        if len(name.word) >= LEAST_OF_A_NAME and _NAME.fullmatch(name.word):
            yield from () if name.is_in(known.stays) else (name,)
        return
    if not FIGURE.fullmatch(letters) and letters not in known.stays.letters:
        yield InRow(word)
    yield Said(word)


def _rows(words: Sequence[str]) -> Iterator[str]:
    """Some words at a time, so that each word is in a row that is no longer than it must be."""
    if len(words) <= WORDS_IN_A_ROW:
        return
    for begin in range(len(words) - WORDS_IN_A_ROW + 1):
        row = " ".join(words[begin : begin + WORDS_IN_A_ROW])
        if len(letters_of(row)) >= LEAST_IN_A_ROW:
            yield row


def _read(texts: Sequence[str]) -> Readings:
    return Readings(Stream.of_text("", "\n".join(texts)))
