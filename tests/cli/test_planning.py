"""`rapport planning`, as somebody sees it who looks what is due."""

from __future__ import annotations

import json

import pytest

from generator.cli.exit_codes import OK, WRONG_INPUT, WRONG_USE
from tests.workplace import Workplace

KALENDER = """\
jaar: 2025
minimum_per_lid: 0
momenten:
  - {datum: 01-07-2025, naam: Keti Koti, br_leden: [SG, pSG], zekerheid: vast}
"""
BRIEFING = """\
moment: Keti Koti
lid: SG
datum: 17-06-2025
contact: adviseur-di
wat: Wat het is.
waarom: Waarom het telt.
rol: Openen.
"""


@pytest.fixture
def workplace(workplace: Workplace) -> Workplace:
    workplace.dossier("klein", "2025-01-a", kalender=KALENDER, briefing_SG=BRIEFING)
    return workplace


def test_a_dossier_has_a_line_for_each_task(workplace: Workplace) -> None:
    outcome = workplace.run("planning", "2025-01-a", "--op", "17-06-2025")

    assert (outcome.code, outcome.err) == (OK, "")
    assert outcome.out.splitlines() == [
        "SG, Keti Koti (1 juli 2025): de briefing moet vandaag weg",
        "pSG, Keti Koti (1 juli 2025): de briefing moet vandaag weg, en is nog niet geschreven",
    ]


def test_other_programs_get_the_same(workplace: Workplace) -> None:
    outcome = workplace.run("planning", "inputs/2025-01-a", "--op", "16-06-2025", "--json")

    first, _ = json.loads(outcome.out)
    assert first == {
        "dossier": "2025-01-a",
        "moment": "keti-koti",
        "naam": "Keti Koti",
        "leden": ["SG"],
        "werk": "briefing_versturen",
        "uiterlijk": "2025-06-17",
        "over_dagen": 1,
        "melding": "SG, Keti Koti (1 juli 2025): de briefing moet morgen weg",
    }


def test_without_a_dossier_the_last_one_of_each_year_counts(workplace: Workplace) -> None:
    later = KALENDER.replace("[SG, pSG]", "[SG]")
    workplace.dossier("klein", "2025-06-b", kalender=later)
    workplace.dossier("klein", "2025-07-c")

    lines = workplace.run("planning", "--op", "18-06-2025").out.splitlines()

    assert lines == [
        "SG, Keti Koti (1 juli 2025): de briefing had gisteren weg gemoeten, en is nog niet"
        " geschreven"
    ]


def test_a_briefing_that_is_half_written_does_not_stop_it(workplace: Workplace) -> None:
    workplace.write("inputs/2025-01-a/briefing-pSG.yaml", "moment: keti-koti\nlid: pSG\n")

    outcome = workplace.run("planning", "2025-01-a", "--op", "17-06-2025")

    assert (outcome.code, outcome.err) == (OK, "")
    assert len(outcome.out.splitlines()) == 2


def test_a_calendar_that_is_wrong_is_told_and_the_others_go_on(workplace: Workplace) -> None:
    workplace.dossier("klein", "2026-01-b", kalender="jaar: x\n")

    outcome = workplace.run("planning", "--op", "17-06-2025")

    assert outcome.code == WRONG_INPUT
    assert "inputs/2026-01-b/kalender.yaml:1:7: fout: " in outcome.err
    assert len(outcome.out.splitlines()) == 2


def test_each_calendar_of_a_dossier_counts_and_a_briefing_is_of_one_of_them(
    workplace: Workplace,
) -> None:
    later = KALENDER.replace("2025", "2026").replace("[SG, pSG]", "[SG]")
    workplace.write("inputs/2025-01-a/kalender-2026.yaml", later)

    named = workplace.run("planning", "2025-01-a", "--op", "17-06-2025").out.splitlines()
    all_of_them = workplace.run("planning", "--op", "17-06-2025").out.splitlines()

    assert named == all_of_them
    assert [line for line in named if "2025" in line] == [
        "SG, Keti Koti (1 juli 2025): de briefing moet vandaag weg",
        "pSG, Keti Koti (1 juli 2025): de briefing moet vandaag weg, en is nog niet geschreven",
    ]
    (of_next_year,) = (line for line in named if "2026" in line)
    assert of_next_year.endswith("en is nog niet geschreven")


def test_a_second_calendar_that_is_wrong_is_told(workplace: Workplace) -> None:
    workplace.write("inputs/2025-01-a/kalender-2026.yaml", "jaar: x\n")

    outcome = workplace.run("planning", "2025-01-a", "--op", "17-06-2025")

    assert outcome.code == WRONG_INPUT
    assert "inputs/2025-01-a/kalender-2026.yaml:1:7: fout: " in outcome.err


def test_there_may_be_nothing_to_do(workplace: Workplace) -> None:
    workplace.dossier("klein")

    assert workplace.run("planning", "d", "--op", "17-06-2025").out == "Er is niets te doen.\n"
    assert workplace.run("planning", "d", "--op", "17-06-2025", "--json").out == "[]\n"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ((), "hier ontbreekt: --op"),
        (("--op", "31-02-2025"), "'31-02-2025' is geen dag; schrijf bijvoorbeeld --op 01-06-2025"),
        (("--op", "juni"), "'juni' is geen dag"),
    ],
)
def test_it_has_no_clock(words: tuple[str, ...], told: str, workplace: Workplace) -> None:
    outcome = workplace.run("planning", *words)

    assert outcome.code == WRONG_USE
    assert told in outcome.err
