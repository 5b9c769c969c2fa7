"""Decisions: which are asked for on a day, how a box reads, and what is wrong."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.content.marks import Mark, Shape
from generator.content.tree import KeyTable
from generator.content.walk import all_of
from generator.model.facts.besluiten import Besluiten, gegeven_besluit
from generator.model.facts.besluiten.content import GEEN
from tests.model.reading import faults, frame, loc_of, on, read, words

ONE = """\
besluiten:
  - id: meten
    tekst: Wij meten **elk halfjaar**.
    gevolgen_geld: Geen kosten.
    afstemming:
      - {wie: FEZ, standpunt: akkoord}
      - {wie: OR, standpunt: niet akkoord, toelichting: Te vaak.}
    uiterlijk: 1 december 2025
    eigenaar: Directeur P&O
"""
TAKEN = "    besluit: aangepast\n    besloten_op: 15-12-2025\n    toelichting: Eén keer per jaar.\n"
TWO = f"{ONE}  - {{id: ander, tekst: Iets anders., uiterlijk: eind 2025, eigenaar: DG}}\n"


def boxes(text: str, day: int = 1) -> list[KeyTable]:
    blocks = read(Besluiten, text).blokken(frame().op(on(2025, 12, day)))
    return [block for block in blocks if isinstance(block, KeyTable)]


def test_a_decision_is_a_box_with_what_was_filled_in_to_tick_and_to_sign() -> None:
    (box,) = boxes(ONE)

    assert [f"{words(key)}: {words(value)}" for key, value in box.rows] == [
        "Besluit: Wij meten elk halfjaar.",
        "Gevolgen voor geld: Geen kosten.",
        "Afstemming: FEZ: akkoordOR: niet akkoord. Te vaak.",
        "Uiterlijk besluiten: 1 december 2025",
        "Voert het uit: Directeur P&O",
        "Kruis aan: \xa0akkoord\xa0\xa0 \xa0aangepast\xa0\xa0 \xa0aangehouden\xa0\xa0 ",
        "Datum en paraaf: ",
    ]
    assert box.signed
    marks = [node for node in all_of((box,)) if isinstance(node, Mark)]
    assert [mark.shape for mark in marks] == [Shape.BOX] * 3


def test_more_than_one_are_numbered() -> None:
    assert [words(box.rows[0][0]) for box in boxes(TWO)] == ["Besluit 1", "Besluit 2"]


@pytest.mark.parametrize(("day", "asked"), [(14, 1), (15, 1), (16, 0)])
def test_what_was_decided_is_asked_up_to_the_day_itself(day: int, asked: int) -> None:
    assert len(boxes(ONE + TAKEN, day)) == asked


def test_without_a_decision_to_take_a_sentence_says_so() -> None:
    assert words(read(Besluiten, "besluiten: []\n").blokken(frame())) == GEEN


def test_what_was_decided_reads_with_its_day() -> None:
    (taken,) = read(Besluiten, ONE + TAKEN).besluiten
    (asked,) = read(Besluiten, ONE).besluiten

    assert words(gegeven_besluit(taken)) == "Aangepast op 15 december 2025.Eén keer per jaar."
    assert words(gegeven_besluit(asked)) == "Nog niet besloten."


@pytest.mark.parametrize(
    ("added", "told"),
    [
        ("    besluit: akkoord\n", "vul 'besloten_op' in"),
        ("    besloten_op: 15-12-2025\n", "Vul 'besluit' in"),
        ("    toelichting: Anders.\n", "vul 'besluit' in"),
        ("    besluit: aangepast\n    besloten_op: 15-12-2025\n", "Vul 'toelichting' in"),
        ("    besluit: ja\n", "kies uit: akkoord, aangepast, aangehouden; er staat 'ja'"),
    ],
)
def test_an_outcome_that_is_not_whole_is_refused(added: str, told: str) -> None:
    (fault,) = faults(Besluiten, ONE + added)

    assert told in fault


def test_somebody_who_disagrees_says_why() -> None:
    (fault,) = faults(Besluiten, ONE.replace(", toelichting: Te vaak.", ""))

    assert "vul 'toelichting' in" in fault


def test_a_last_day_that_is_past_is_told_until_there_is_a_decision() -> None:
    late = frame().op(on(2025, 12, 2))

    (problem,) = read(Besluiten, ONE).controleer(late)
    assert loc_of(problem) == ("besluiten", 0, "uiterlijk")
    assert "uiterlijk 1 december 2025 was al voorbij op 2 december 2025" in problem.message
    assert not list(read(Besluiten, ONE).controleer(frame().op(on(2025, 12, 1))))
    assert not list(read(Besluiten, ONE + TAKEN).controleer(late))


def test_what_the_previous_dossier_decided_is_not_asked_again_in_silence() -> None:
    before = frame(read(Besluiten, ONE + TAKEN))
    kader = replace(frame(), vorige=before)

    (problem,) = read(Besluiten, ONE).controleer(kader)

    assert "op 15 december 2025 al besloten (aangepast)" in problem.message
    assert not list(read(Besluiten, ONE + TAKEN).controleer(kader))
