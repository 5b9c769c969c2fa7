from __future__ import annotations

from generator.content.tree import Mark, Text
from generator.model.facts.oordeel import VERSCHIJNING, Oordeel, met_merk
from generator.style.house import Look


def test_every_judgement_has_a_word_of_its_own() -> None:
    words = {VERSCHIJNING[oordeel].woord for oordeel in Oordeel}

    assert words == {"Op schema", "Aandacht", "Achter", "Behaald"}


def test_the_colour_of_a_mark_is_one_of_the_house_style(look: Look) -> None:
    colours = look.style.kleuren.model_dump()

    assert all(shown.merk.colour in colours for shown in VERSCHIJNING.values())


def test_the_word_stays_with_its_mark() -> None:
    mark, word = met_merk(Oordeel.AANDACHT)

    assert isinstance(mark, Mark)
    assert word == Text("\u00a0Aandacht")
