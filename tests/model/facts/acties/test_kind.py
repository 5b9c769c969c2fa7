"""Actions: what is late stands on top, and somebody must do them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.content.tree import Table
from generator.model.facts.acties import Acties
from generator.model.facts.acties.content import GEEN
from generator.model.facts.besluiten import Besluiten
from generator.model.facts.knelpunten import Knelpunten
from generator.model.facts.oordeel import VERSCHIJNING, Oordeel
from generator.model.kind import Kader
from tests.model.reading import frame, lines, loc_of, on, only_table, read

ACTIES = """\
acties:
  - {wat: Gedaan., wie: A, voor_wanneer: mei 2025, stand: klaar}
  - {wat: Later., wie: B, voor_wanneer: 31-12-2025}
  - {wat: Zonder dag., wie: C, voor_wanneer: doorlopend}
  - {wat: Eerder., wie: D, voor_wanneer: Q4 2025, stand: bezig}
  - {wat: Te laat., wie: E, voor_wanneer: augustus 2025}
  - {wat: Weg., wie: F, stand: vervallen}
"""
KNELPUNTEN = read(
    Knelpunten,
    "knelpunten:\n  - {id: tijd, omschrijving: '**Tijd.** Te weinig.'}\n"
    "  - {id: geld, omschrijving: Geld.}\n",
)
BESLUITEN = read(
    Besluiten,
    "besluiten:\n  - {id: meten, tekst: Meten., uiterlijk: eind 2025, eigenaar: DG,"
    " besluit: akkoord, besloten_op: 01-06-2025}\n",
)


def table(text: str, kader: Kader) -> Table:
    return only_table(read(Acties, text).blokken(kader))


def test_what_is_late_comes_first_then_what_is_to_do_then_the_rest_each_by_date() -> None:
    made = table(ACTIES, frame().op(on(2025, 9, 1)))

    assert lines(made) == [
        "Wat|Wie|Voor wanneer|Stand",
        "Te laat.|E|augustus 2025|\xa0Te\xa0laat",
        "Later.|B|31 december 2025|Open",
        "Eerder.|D|4e kwartaal 2025|Bezig",
        "Zonder dag.|C|doorlopend|Open",
        "Gedaan.|A|mei 2025|Klaar",
        "Weg.|F||Vervallen",
    ]
    assert str(VERSCHIJNING[Oordeel.ACHTER].merk) in str(made.rows[0])


def test_on_its_last_day_an_action_is_not_late() -> None:
    assert "Te\xa0laat" not in str(lines(table(ACTIES, frame().op(on(2025, 8, 31)))))


@pytest.mark.parametrize(
    ("source", "told"),
    [
        ("tijd", "Uit: knelpunt Tijd."),
        ("geld", "Uit: een knelpunt"),
        ("meten", "Uit: besluit van 1 juni 2025"),
    ],
)
def test_an_action_tells_what_it_follows_from(source: str, told: str) -> None:
    kader = frame(KNELPUNTEN, BESLUITEN).op(on(2025, 9, 1))
    text = f"acties: [{{wat: Iets., wie: A, uit: {source}}}]\n"

    assert lines(table(text, kader))[1] == f"Iets.{told}|A||Open"
    assert not list(read(Acties, text).controleer(kader))
    assert not list(read(Acties, text).controleer(replace(frame(), vorige=kader)))


def test_a_decision_that_is_still_to_be_taken_has_no_day() -> None:
    kader = frame(BESLUITEN).op(on(2025, 5, 31))

    made = table("acties: [{wat: Iets., wie: A, uit: meten}]\n", kader)

    assert "Uit: een gevraagd besluit" in lines(made)[1]


def test_an_unknown_source_is_told_with_what_was_meant() -> None:
    actions = read(Acties, "acties: [{wat: Iets., wie: A, uit: tijdd}]\n")

    (problem,) = actions.controleer(frame(KNELPUNTEN))

    assert (loc_of(problem), problem.meant) == (("acties", 0, "uit"), "tijd")


@pytest.mark.parametrize(
    "nobody", ["niemand", "N.v.t.", "?", "-", "(nog onbekend)", "nader te bepalen"]
)
def test_an_action_that_nobody_does_is_an_error(nobody: str) -> None:
    actions = read(Acties, f"acties: [{{wat: Iets., wie: '{nobody}'}}]\n")

    (problem,) = actions.controleer(frame())

    assert loc_of(problem) == ("acties", 0, "wie")
    assert f"er staat '{nobody}'" in problem.message


@pytest.mark.parametrize("somebody", ["A", "Directeur P&O", "Team X", "Onbekend Terrein BV"])
def test_any_name_will_do(somebody: str) -> None:
    assert not list(read(Acties, f"acties: [{{wat: x, wie: {somebody}}}]\n").controleer(frame()))


def test_there_may_be_no_actions() -> None:
    (block,) = read(Acties, "acties: []\n").blokken(frame())

    assert GEEN in str(block)
