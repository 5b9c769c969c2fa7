"""How much texts are alike."""

from __future__ import annotations

import pytest

from generator.model.gelijkenis import LIJKT, ZELFDE, Kenmerk, gelijkenis, paren, sprekend_gelijk

DOORSTROOM = (
    "Vanaf schaal 15 komen weinig functies vrij. Kandidaten met een bi-culturele achtergrond staan"
    " vaak niet op de lijst."
)
SAME = [
    (DOORSTROOM, DOORSTROOM.replace("komen weinig", "komen nog altijd heel weinig")),
    (DOORSTROOM, DOORSTROOM.replace("Kandidaten", "Sollicitanten")),
    ("Er is te weinig tijd voor het onderwerp.", "Voor het onderwerp is nog te weinig tijd."),
    ("Tijd.", "tijd"),
]
ALIKE = [
    ("Er is te weinig tijd.", "Er is te weinig geld."),
    (DOORSTROOM, "Vanaf schaal 15 komen weinig functies vrij."),
    ("Kleine directies hebben geen divers team", "Kleine directies zijn vaak niet divers"),
]
OTHER = [
    ("Tijd.", "Geld."),
    (DOORSTROOM, "Bij kleine directies lukt het niet altijd om een diverse commissie te vormen."),
    ("De cijfers komen te laat.", "De training is te duur."),
    ("", ""),
]


def alike(one: str, other: str) -> float:
    return gelijkenis(Kenmerk.van(one), Kenmerk.van(other))


@pytest.mark.parametrize(("one", "other"), SAME)
def test_other_words_for_the_same(one: str, other: str) -> None:
    assert alike(one, other) >= ZELFDE


@pytest.mark.parametrize(("one", "other"), ALIKE)
def test_what_somebody_should_look_at(one: str, other: str) -> None:
    assert LIJKT <= alike(one, other) < ZELFDE


@pytest.mark.parametrize(("one", "other"), OTHER)
def test_what_is_something_else(one: str, other: str) -> None:
    assert alike(one, other) < LIJKT


def test_the_same_title_is_the_same_point() -> None:
    one, other = Kenmerk.van("Dit.", "Naar de Top"), Kenmerk.van("Iets anders.", "naar de top!")

    assert gelijkenis(one, other) == 1
    assert gelijkenis(Kenmerk.van("Dit."), Kenmerk.van("Iets anders.")) == 0


def test_each_is_in_one_pair_and_the_most_alike_come_first() -> None:
    these, others = ["tijd geld", "tijd"], ["tijd", "tijd geld ruimte"]

    assert list(paren(these, others, Kenmerk.van, LIJKT)) == [
        ("tijd", "tijd"),
        ("tijd geld", "tijd geld ruimte"),
    ]
    assert list(paren(["tijd"], ["geld"], Kenmerk.van, LIJKT)) == []


def test_what_says_the_same_as_something_before_it() -> None:
    found = sprekend_gelijk(["tijd", "geld", "Tijd!", "tijd."], Kenmerk.van)

    assert list(found) == [("Tijd!", "tijd"), ("tijd.", "tijd")]
