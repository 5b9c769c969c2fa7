from __future__ import annotations

from generator.content.inline import Text
from generator.content.marks import Mark
from generator.content.values import value
from generator.model.facts.oordeel import VERSCHIJNING, Oordeel, met_merk
from generator.origin import Origin

HERE = Origin("d/status.yaml", ("status",))


def test_every_judgement_has_a_word_of_its_own() -> None:
    words = {VERSCHIJNING[oordeel].woord for oordeel in Oordeel}

    assert words == {"Op schema", "Aandacht", "Achter", "Behaald"}


def test_the_word_stays_with_its_mark() -> None:
    mark, space, word = met_merk(Oordeel.AANDACHT, HERE)

    assert isinstance(mark, Mark)
    assert space == Text("\N{NO-BREAK SPACE}")
    assert word == value("Aandacht", HERE)
