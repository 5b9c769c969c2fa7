"""Where Word and PDF part is found, and what only the line ends of a PDF do is none of it."""

from __future__ import annotations

import pytest

from keuring.pdf_words import Piece
from keuring.same_words import difference


def _pieces(text: str) -> list[Piece]:
    """Words of a PDF; one that may go on ends in a tilde."""
    return [Piece(word.removesuffix("~"), word.endswith("~")) for word in text.split()]


@pytest.mark.parametrize(
    ("words", "pieces"),
    [
        ("een twee drie", "een twee drie"),
        ("plv. secretaris-generaal", "plv. secretaris-~ generaal"),
        ("een lange regel", "een~ lange~ regel"),
        ("over drie-regels-heen", "over drie-~ regels-~ heen~"),
    ],
)
def test_the_same(words: str, pieces: str) -> None:
    assert difference(words.split(), _pieces(pieces)) is None


@pytest.mark.parametrize(
    ("words", "pieces"),
    [
        ("een twee drie", "een drie"),
        ("een drie", "een twee drie"),
        ("een twee", "twee een"),
        ("een twee", "een twee drie"),
        ("een twee drie", "een twee"),
        ("eentwee", "een twee"),
        ("een twee", "eentwee"),
        ("een Twee", "een twee"),
    ],
)
def test_not_the_same(words: str, pieces: str) -> None:
    assert difference(words.split(), _pieces(pieces)) is not None


def test_the_place_is_shown() -> None:
    shown = difference(["een", "twee", "drie"], _pieces("een twee vier"))
    assert shown == "Word: 'een twee >>> drie' | pdf: 'een twee >>> vier'"
