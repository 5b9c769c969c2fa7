"""A status that somebody chose, held against what the figures say."""

from __future__ import annotations

import pytest

from generator.model.facts.doelen import Doelen
from generator.model.facts.oordeel import Oordeel
from generator.model.facts.status import Status
from generator.model.facts.status.judgement import ERNST
from tests.model.reading import frame, read

GOALS = """
doelen:
  - id: cultuur
    titel: Culturele diversiteit, overal
    onderdelen:
      - titel: "LHBTIQ+: iedereen"
        indicatoren:
          - {id: a, naam: Score, richting: minimaal, streefwaarde: 1, status: STATUS_A,
             toelichting: Zo is het.}
    indicatoren:
      - {id: b, naam: Vrouwen, richting: minimaal, streefwaarde: 1, status: STATUS_B,
         toelichting: Zo is het.}
      - {id: c, naam: Nog niets, richting: minimaal, streefwaarde: 1}
"""


def told(subject: str, status: str, a: str, b: str) -> list[str]:
    """What is said of a subject with that status, when the indicators stand so."""
    goals = GOALS.replace("STATUS_A", a).replace("STATUS_B", b)
    text = (
        "peildatum: 01-01-2025\nstatus: aandacht\ntoelichting: Zo is het.\n"
        f"onderwerpen: [{{naam: {subject}, status: {status}}}]\n"
    )
    found = read(Status, text).controleer(frame(read(Doelen, goals)))
    return [one.message for one in found if one.origin and one.origin.loc[0] == "onderwerpen"]


@pytest.mark.parametrize(
    ("status", "a", "b", "fits"),
    [
        ("achter", "behaald", "achter", True),
        ("achter", "behaald", "aandacht", False),
        ("op_schema", "behaald", "behaald", True),
        ("op_schema", "aandacht", "aandacht", False),
        ("behaald", "behaald", "op_schema", False),
        ("behaald", "behaald", "behaald", True),
        ("aandacht", "op_schema", "achter", True),
        ("aandacht", "op_schema", "behaald", False),
    ],
)
def test_a_status_is_not_better_than_the_best_nor_worse_than_the_worst(
    status: str, a: str, b: str, fits: bool
) -> None:
    assert (told("Culturele diversiteit", status, a, b) == []) is fits


@pytest.mark.parametrize(
    ("subject", "about"),
    [
        ("culturele  Diversiteit", True),
        ("LHBTIQ+", True),
        ("Vrouwen", False),
        ("Vrouw", False),
        ("Nog niets", False),
        ("'+'", False),
    ],
)
def test_a_subject_is_about_what_begins_with_its_words(subject: str, about: bool) -> None:
    assert bool(told(subject, "op_schema", "achter", "op_schema")) is (about and "LH" in subject)
    assert bool(told(subject, "op_schema", "achter", "achter")) is (about or subject == "Vrouwen")


def test_every_judgement_has_its_place_from_good_to_bad() -> None:
    assert set(ERNST) == set(Oordeel)
