"""What a document shows of the assignment: how many, which tones, when, and how many wishes."""

from __future__ import annotations

from generator.model.facts.kalender import Kalender
from generator.model.facts.verdeling import Verdeling
from generator.model.kind import Kader
from tests.model.reading import frame, lines, on, only_table, organisation, read, words

KALENDER = """\
jaar: 2025
momenten:
  - {datum: 27-1-2025, naam: Holocaust Memorial Day, br_leden: [SG], zekerheid: vast}
  - {datum: 1-7-2025, naam: Keti Koti, toon: vieren, br_leden: [SG], zekerheid: vast}
  - {datum: 7-10-2025, naam: Diversity Day, br_leden: [SG], status: afgelast, zekerheid: vast}
  - {naam: Eigen lunch, br_leden: [SG], zekerheid: vast_te_stellen}
"""
VERDELING = """\
leden:
  - code: SG
    niet_op: [{van: 01-08-2025, tot: 31-08-2025}]
    wensen: [keti-koti, diversity-day]
    liever_niet: [eigen-lunch]
"""


def shown(verdeling: str = VERDELING) -> list[str]:
    facts = [read(Kalender, KALENDER), read(Verdeling, verdeling)]
    return lines(only_table(facts[1].blokken(frame(*facts))))


def test_each_member_has_a_row_with_what_it_has() -> None:
    assert shown() == [
        "Lid|Momenten|Toon|Eerste helft|Tweede helft|Wensen",
        "SG, Secretaris-generaal|3|1\N{NO-BREAK SPACE}vieren, 1\N{NO-BREAK SPACE}herdenken"
        "|1|1|1 van 2",
        "pSG, Plaatsvervangend secretaris-generaal|0||0|0|",
    ]


def test_days_on_which_a_member_cannot_come_are_never_shown() -> None:
    assert "aug" not in "".join(shown())


def test_without_wishes_there_is_no_column_for_them() -> None:
    assert shown("leden: []\n")[0] == "Lid|Momenten|Toon|Eerste helft|Tweede helft"


def test_without_a_calendar_nothing_is_shown() -> None:
    verdeling = read(Verdeling, VERDELING)

    assert verdeling.blokken(frame(verdeling)) == ()
    assert words(verdeling.titel(frame())) == "Verdeling over de Bestuursraad"


def test_of_several_calendars_that_of_the_year_of_the_document_is_shown() -> None:
    next_year = (
        "jaar: 2026\nmomenten: [{naam: Volgend, br_leden: [SG], zekerheid: vast_te_stellen}]"
    )
    verdeling = read(Verdeling, "leden: [{code: SG, wensen: [volgend, keti-koti, eigen-lunch]}]")
    facts = {
        "kalender": read(Kalender, KALENDER),
        "kalender-2026": read(Kalender, next_year),
        "verdeling": verdeling,
    }
    kader = Kader(organisation(), facts)

    def row(year: int) -> str:
        return lines(only_table(verdeling.blokken(kader.op(on(year, 1, 2)))))[1]

    assert row(2025).endswith(
        "|3|1\N{NO-BREAK SPACE}vieren, 1\N{NO-BREAK SPACE}herdenken|1|1|2 van 2"
    )
    assert row(2026).endswith("|1||0|0|1 van 1")
    assert [str(one) for one in verdeling.controleer(kader)] == []
