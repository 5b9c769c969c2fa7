"""Looks words up in a made document, and tells from which values of the input they come."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from generator.content.provenance import Origins
from generator.content.scripts import LEFT_TO_RIGHT
from generator.content.signs import Piece
from generator.origin import each_once

AROUND = 40
"""How many characters of the text around the words are shown at either side."""


@dataclass(frozen=True)
class Found:
    """One place where the words stand: with the text around them, and what they come from.

    Without origins they are fixed words of the program or of a template.
    """

    before: str
    words: str
    after: str
    origins: Origins


def found(paragraphs: Iterable[Sequence[Piece]], words: str) -> Iterator[Found]:
    """Every place where the words stand, also over the end of a paragraph.

    White space, hyphenation and capitals make no difference.
    """
    letters = _letters(paragraphs)
    text = "".join(letter.folded for letter in letters)
    wanted = "".join(letter.folded for letter in _letters([[Piece(words, ())]])).strip()
    start = text.find(wanted) if wanted else -1
    while start >= 0:
        end = start + len(wanted)
        yield Found(
            _shown(letters[max(0, start - AROUND) : start]),
            _shown(letters[start:end]),
            _shown(letters[end : end + AROUND]),
            each_once(origin for letter in letters[start:end] for origin in letter.origins),
        )
        start = text.find(wanted, end)


@dataclass(frozen=True, slots=True)
class _Letter:
    """A character as printed and as compared, and what it comes from."""

    printed: str
    folded: str
    origins: Origins


def _letters(paragraphs: Iterable[Sequence[Piece]]) -> list[_Letter]:
    """The text letter by letter, with one space where any white space or a paragraph ends."""
    letters: list[_Letter] = []
    for pieces in paragraphs:
        for piece in (*pieces, Piece(" ", ())):
            for char in filter(_is_printed, piece.text):
                if not char.isspace():
                    letters.append(_Letter(char, _folded(char), piece.origins))
                elif letters and letters[-1].printed != " ":
                    letters.append(_Letter(" ", " ", ()))
    return letters


def _is_printed(char: str) -> bool:
    return char not in (LEFT_TO_RIGHT, "\N{SOFT HYPHEN}")


def _folded(char: str) -> str:
    """The character without capital, and still one character."""
    folded = char.casefold()
    return folded if len(folded) == 1 else char


def _shown(letters: Sequence[_Letter]) -> str:
    return "".join(letter.printed for letter in letters)
