"""When the members of the board come, and what a calendar says of that."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from generator.content.marks import Mark
from generator.content.provenance import origins_of
from generator.content.tree import Matrix
from generator.content.walk import all_of
from generator.content.words import text_of
from generator.model.facts.kalender import Kalender
from generator.model.facts.kalender.moment import Moment
from generator.model.facts.kalender.woorden import bijeenkomst
from generator.model.kind import Kader
from tests.model.reading import frame, on, read, words

KALENDER = """\
jaar: 2025
minimum_per_lid: 1
momenten:
  - {naam: Netwerkdag, datum: 1 maart 2025, bijeenkomst: {datum: 27-2-2025, begin: 12.00},
     br_leden: [SG], zekerheid: vast}
  - {naam: Bezoek, bijeenkomst: {datum: 3-2-2025, plaats: atrium}, br_leden: [SG],
     zekerheid: vast_te_stellen}
  - {naam: Week, datum: 3 februari 2025, einddatum: 7-2-2025, br_leden: [pSG], zekerheid: vast}
"""


def moment(fields: str) -> Moment:
    return read(Moment, f"{{naam: x, {fields}}}")


def cells(calendar: str, kader: Kader) -> list[list[str]]:
    """Of SG and pSG what stands in each month, and all together."""
    *_, members = read(Kalender, calendar).bijlage(kader).blocks
    assert isinstance(members, Matrix)
    return [[words(cell.blocks) for cell in row.cells] for row in members.rows[:2]]


@pytest.mark.parametrize(
    ("fields", "day"),
    [
        ("datum: 8-3-2025, zekerheid: vast", date(2025, 3, 8)),
        ("datum: 8-3-2025, zekerheid: vast, bijeenkomst: {begin: 12.00}", date(2025, 3, 8)),
        ("datum: 8-3-2025, zekerheid: vast, bijeenkomst: {datum: 6-3-2025}", date(2025, 3, 6)),
        ("datum: 8-3-2025, einddatum: 9-3-2025, zekerheid: vast", None),
        ("datum: 8 t/m 9 maart 2025, zekerheid: vast", None),
        ("datum: maart 2025, zekerheid: vast_te_stellen", None),
        ("zekerheid: vast_te_stellen, bijeenkomst: {datum: 6-3-2025}", date(2025, 3, 6)),
    ],
)
def test_members_come_on_the_day_of_the_meeting_or_else_on_the_day_itself(
    fields: str, day: date | None
) -> None:
    assert moment(fields).komst == day


def test_the_annex_shows_the_days_on_which_members_come() -> None:
    sg, psg = cells(KALENDER, frame())

    assert sg[:3] == ["", "3, 27", ""]
    assert sg[-1] == "2, voldoende"
    assert psg[:2] == ["", "3–7"]


@pytest.mark.parametrize(
    ("fields", "printed"),
    [
        ("datum: 6-3-2025", "Bijeenkomst: donderdag 6 maart."),
        ("datum: 6-3-2025, begin: 9.30", "Bijeenkomst: donderdag 6 maart, 9.30 uur."),
        ("begin: 12.00, einde: 13.05, plaats: atrium", "Bijeenkomst: 12.00 tot 13.05 uur, atrium."),
        ("plaats: atrium", "Bijeenkomst: atrium."),
    ],
)
def test_a_meeting_is_printed_with_what_is_known_of_it(fields: str, printed: str) -> None:
    made = moment(f"zekerheid: vast_te_stellen, bijeenkomst: {{{fields}}}")

    assert text_of(bijeenkomst(made)) == printed
    assert all(origin.loc[0] == "bijeenkomst" for origin in origins_of(bijeenkomst(made)))


@pytest.mark.parametrize(
    "fields", ["", ", bijeenkomst: {}", ", status: afgelast, bijeenkomst: {plaats: atrium}"]
)
def test_without_a_meeting_nothing_is_printed_of_it(fields: str) -> None:
    assert bijeenkomst(moment(f"zekerheid: vast_te_stellen{fields}")) == ()


CANCELLED = """\
jaar: 2025
minimum_per_lid: 1
momenten:
  - {naam: Netwerkdag, datum: 4 maart 2025, br_leden: [SG], zekerheid: vast, status: afgelast}
  - {naam: Lunch, datum: 4 maart 2025, br_leden: [SG], zekerheid: vast}
  - {naam: Bezoek, datum: april 2025, br_leden: [pSG], zekerheid: vast_te_stellen,
     status: afgelast}
"""


def test_what_is_cancelled_stands_in_the_tables_and_counts_for_nobody() -> None:
    op = replace(frame(), peildatum=on(2025, 9, 1))
    calendar = read(Kalender, CANCELLED)
    year = calendar.bijlage(op).blocks[0]
    sg, psg = cells(CANCELLED, op)

    assert isinstance(year, Matrix)
    assert sg[2] == "4"
    assert sg[-1] == "1, voldoende"
    assert psg[-1] == "0, nog 1 nodig"
    marks = [part.description for part in all_of((year,)) if isinstance(part, Mark)]
    assert marks == ["Lunch, geweest"]
    said = words(calendar.bijlage(op).blocks)
    assert "Netwerkdag" in said
    assert said.count("afgelast") == 2
    assert words(calendar.blokken(op)).count("(afgelast)") == 2


def test_what_was_said_to_have_been_has_been_also_without_a_day() -> None:
    visit = moment("zekerheid: vast_te_stellen, status: geweest")

    assert visit.geweest(None)
    assert not moment("datum: 4-3-2025, zekerheid: vast, status: afgelast").geweest(on(2025, 9, 1))


OVER_NEW_YEAR = """\
jaar: {}
minimum_per_lid: 0
momenten:
  - {{naam: Vakantie, datum: 25-12-2024, einddatum: 2-1-2025, br_leden: [SG], zekerheid: vast}}
  - {{naam: Borrel, datum: 9-1-2025, br_leden: [SG], zekerheid: vast}}
"""


def test_what_goes_on_over_new_year_stands_first_in_the_next_year() -> None:
    calendar = OVER_NEW_YEAR.format(2025)
    (year, *_), (short,) = (
        read(Kalender, calendar).bijlage(frame()).blocks,
        read(Kalender, calendar).blokken(frame()),
    )

    assert words(short).startswith("Januari25 december tot en met 2 januari")
    assert cells(calendar, frame())[0][0] == "25-12–2, 9"
    assert isinstance(year, Matrix)
    assert words(year.rows[0].cells[1].blocks) == "–"
    marks = [part.description for part in all_of((year,)) if isinstance(part, Mark)]
    assert marks == ["Vakantie, vast", "Borrel, vast"]


def test_and_last_in_the_year_before() -> None:
    calendar = OVER_NEW_YEAR.format(2024).splitlines()[:4]
    sg, _ = cells("\n".join(calendar), frame())

    assert sg[:12] == [*[""] * 11, "25–2-1"]
