"""Words are looked up in a document, and told from which values they come."""

from __future__ import annotations

import pytest

from generator.content.signs import Piece
from generator.origin import Origin
from generator.returning.searching import AROUND, Found, found

NAAM = Origin("d/doelen.yaml", ("doelen", 0, "naam"))
WAARDE = Origin("d/doelen.yaml", ("doelen", 0, "waarde"))

TEXT = [
    [
        Piece("Doel: ", ()),
        Piece("Meer vrouwen in de top", (NAAM,)),
        Piece(" is ", ()),
        Piece("9,4\N{NO-BREAK SPACE}%", (WAARDE,)),
    ],
    [Piece("Diver\N{SOFT HYPHEN}siteit", (NAAM,))],
]


def test_words_are_shown_in_their_text() -> None:
    (place,) = found(TEXT, "vrouwen")

    assert place == Found("Doel: Meer ", "vrouwen", " in de top is 9,4 % Diversiteit ", (NAAM,))


@pytest.mark.parametrize(
    ("words", "origins"),
    [
        ("9,4 %", (WAARDE,)),
        ("9,4\N{NO-BREAK SPACE}%", (WAARDE,)),
        ("TOP is 9", (NAAM, WAARDE)),
        ("doel", ()),
        ("diversiteit", (NAAM,)),
        ("% Diversiteit", (WAARDE, NAAM)),
        ("  in   de\ntop ", (NAAM,)),
    ],
)
def test_form_makes_no_difference(words: str, origins: tuple[Origin, ...]) -> None:
    (place,) = found(TEXT, words)

    assert place.origins == origins


@pytest.mark.parametrize("words", ["", " ", "mannen", "Doel: Meer vrouwen nu"])
def test_what_does_not_stand_there_is_not_found(words: str) -> None:
    assert list(found(TEXT, words)) == []


def test_every_place_is_told() -> None:
    twice = [[Piece("de top en de top", (NAAM,))]]

    assert len(list(found(twice, "de top"))) == 2


def test_only_some_text_around_the_words_is_shown() -> None:
    (place,) = found([[Piece("a" * 100 + "X" + "b" * 100, (NAAM,))]], "x")

    assert (place.before, place.words, place.after) == ("a" * AROUND, "X", "b" * AROUND)


def test_a_letter_that_becomes_two_without_capital_stays_one() -> None:
    (place,) = found([[Piece("Straße 1", (NAAM,))]], "straße")

    assert place.words == "Straße"
