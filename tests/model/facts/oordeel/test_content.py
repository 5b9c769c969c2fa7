from __future__ import annotations

from generator.content.tree import Mark, Text
from generator.model.facts.oordeel import VERSCHIJNING, Oordeel, met_merk


def test_every_judgement_has_a_word_of_its_own() -> None:
    words = {VERSCHIJNING[oordeel].woord for oordeel in Oordeel}

    assert words == {"Op schema", "Aandacht", "Achter", "Behaald"}


def test_the_word_stays_with_its_mark() -> None:
    mark, word = met_merk(Oordeel.AANDACHT)

    assert isinstance(mark, Mark)
    assert word == Text("\u00a0Aandacht")
