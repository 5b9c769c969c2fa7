"""Whether a Word file and a PDF say the same, word for word."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from keuring.drawn_order import alike
from keuring.pdf_words import Piece

CONTEXT = 6
"""How many words of either are shown around the place where they part."""


def difference(words: Sequence[str], pieces: Sequence[Piece]) -> str | None:
    """Where the two part; None when they are the same.

    A PDF does not tell whether a space ends a line; so there a word may go on, and it does
    when the Word file says so.
    """
    words = [alike(word) for word in words]
    pieces = [replace(piece, letters=alike(piece.letters)) for piece in pieces]
    place = 0
    for number, word in enumerate(words):
        end = _end_of_word(word, pieces, place)
        if end is None:
            return f"Word: {_around(words, number)} | pdf: {_around(_letters(pieces), place)}"
        place = end
    if place < len(pieces):
        return f"Word is uit, de pdf gaat verder: {_around(_letters(pieces), place)}"
    return None


def _end_of_word(word: str, pieces: Sequence[Piece], place: int) -> int | None:
    """The place after the pieces that make up the word; None when they do not."""
    letters = ""
    for end in range(place, len(pieces)):
        letters += pieces[end].letters
        if letters == word:
            return end + 1
        if not pieces[end].open or not word.startswith(letters):
            return None
    return None


def _letters(pieces: Sequence[Piece]) -> list[str]:
    return [piece.letters for piece in pieces]


def _around(words: Sequence[str], place: int) -> str:
    before = " ".join(words[max(0, place - CONTEXT) : place])
    after = " ".join(words[place : place + CONTEXT])
    return f"'{before} >>> {after}'"
