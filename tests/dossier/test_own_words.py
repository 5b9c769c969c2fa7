"""What an organisation calls the judgements on progress stands wherever the program says one."""

from __future__ import annotations

import pytest

from generator.dossier.own_words import OwnWords
from tests.workplace import Workplace

OWN = OwnWords({"op schema": "Groen", "achter": "Rood"})


@pytest.mark.parametrize(
    ("said", "own"),
    [
        ("Op schema", "Groen"),
        ("achter", "rood"),
        ("3 op schema", "3 groen"),
        ("2 achter (was 10)", "2 rood (was 10)"),
        ("97,8%, achter", "97,8%, rood"),
        ("Aandacht", "Aandacht"),
        ("achter de schermen", "achter de schermen"),
        ("Loopt achter", "Loopt achter"),
        ("Status", "Status"),
        ("", ""),
    ],
)
def test_a_judgement_is_said_in_the_own_word(said: str, own: str) -> None:
    assert OWN.said(said, lambda words: words) == own


def test_what_stands_before_it_is_said_in_the_language() -> None:
    assert OWN.said("97,8%, achter", lambda words: words.replace(",", ".")) == "97.8%, rood"


WORDS = """
statuswoorden:
  op_schema: {}
  aandacht: {}
"""
STATUS = """peildatum: 01-09-2025
status: op_schema
toelichting: Op schema, zegt iedereen.
"""


@pytest.fixture
def organisation(workplace: Workplace) -> str:
    workplace.dossier("klein", status=STATUS)
    return (workplace.root / "inputs/organisatie.yaml").read_text("utf-8")


def test_two_judgements_have_two_words(workplace: Workplace, organisation: str) -> None:
    for own, told in (
        (("Groen", "groen"), "'groen' staat al voor een andere status"),
        (("Groen", "Achter"), "'Achter' staat al voor een andere status"),
        (("Groen", "W" * 21), "dit woord is te lang"),
    ):
        workplace.write("inputs/organisatie.yaml", organisation + WORDS.format(*own))
        outcome = workplace.run("controleer", "inputs/d")

        assert (outcome.code, told in outcome.err) == (1, True), outcome.err
