"""Words for what is not known yet."""

from __future__ import annotations

import pytest

from generator.model.facts.acties import Acties
from generator.model.nietszeggend import zegt_niets, zonder_inhoud
from tests.model.reading import loc_of, read


@pytest.mark.parametrize(
    "words",
    ["", "-", "…", "N.t.b.", "n.v.t.", "Volgt nog", "(nog onbekend)", "nader te bepalen door DG"],
)
def test_what_only_holds_a_place_says_nothing(words: str) -> None:
    assert zegt_niets(words)


@pytest.mark.parametrize(
    "words", ["1", "Ja", "De DG volgt dit", "Onbekend is nog wie", "Nog te bepalender"]
)
def test_other_words_say_something(words: str) -> None:
    assert not zegt_niets(words)


def test_a_reference_says_something() -> None:
    actions = read(
        Acties, "acties: [{wat: '[]{aantal=leden}', wie: DG}, {wat: volgt, wie: DG}]\n"
    ).acties

    (problem,) = zonder_inhoud(actions, "wat", "schrijf het op")

    assert loc_of(problem) == ("acties", 1, "wat")
    assert problem.message == "hier staat alleen 'volgt'; schrijf het op"
