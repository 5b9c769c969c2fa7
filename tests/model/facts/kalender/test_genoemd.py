"""The moment that another file names."""

from __future__ import annotations

import pytest

from generator.model.facts.kalender import Kalender, Namen
from tests.model.reading import read

KALENDER = read(
    Kalender,
    "jaar: 2025\nmomenten:\n"
    "  - {datum: 01-07-2025, naam: Keti Koti, zekerheid: vast}\n"
    "  - {datum: 05-07-2025, naam: Feest in de straat, id: straat, zekerheid: vast}\n"
    "  - {datum: 06-07-2025, naam: Straat, zekerheid: vast}\n",
)
NAMEN = Namen.van(KALENDER)


@pytest.mark.parametrize(
    ("word", "name"),
    [
        ("keti-koti", "Keti Koti"),
        ("keti  koti", "Keti Koti"),
        ("straat", "Feest in de straat"),  # a key goes before a name
        ("Feest in de Straat", "Feest in de straat"),
    ],
)
def test_a_moment_is_named_by_its_key_or_its_name(word: str, name: str) -> None:
    moment = NAMEN.moment(word)

    assert moment
    assert moment.naam == name


def test_other_words_name_nothing() -> None:
    assert NAMEN.moment("keti") is None
    assert NAMEN.moment(" ") is None
