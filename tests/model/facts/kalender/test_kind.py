from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from generator.content.tree import Matrix
from generator.content.values import line
from generator.model.facts.kalender import Kalender
from generator.model.facts.organisatie.bestuursraadslid import Bestuursraadslid
from generator.model.peildatum import Peildatum
from generator.problems import Severity
from tests.model.reading import frame, lines, on, only_table, read, words

KALENDER = """\
jaar: 2025
minimum_per_lid: 2
momenten:
  - {naam: Ketiviering, br_leden: [SG], zekerheid: vast_te_stellen}
  - {datum: 13 oktober 2025, naam: Coming Out-lunch, vorm: Gesprek, omschrijving: Een dag.,
     br_leden: [SG, pSG], zekerheid: vast, toelichting: elk jaar}
  - {datum: oktober 2025, naam: Diversity Week, zekerheid: vast_te_stellen}
  - {datum: 6 oktober 2025, einddatum: 10 oktober 2025, naam: Week, zekerheid: berekend}
  - {datum: 8 maart 2025, naam: Vrouwendag, zekerheid: vast}
  - {datum: Q2 2025, naam: Iets, zekerheid: vast_te_stellen}
"""


def test_moments_go_through_the_year_by_month_with_unknown_days_last() -> None:
    calendar = read(Kalender, KALENDER)

    assert lines(only_table(calendar.blokken(frame()))) == [
        "Datum|Moment|BR-leden",
        "Maart",
        "zaterdag 8 maart|Vrouwendag|",
        "Oktober",
        "6 tot en met 10 oktober|Week|",
        "maandag 13 oktober|Coming Out-lunch|SG, pSG",
        "oktober, dag volgt|Diversity Week|",
        "Datum nog vast te stellen",
        "datum volgt|Ketiviering|SG",
        "2e kwartaal 2025, dag volgt|Iets|",
    ]


def test_the_annex_begins_with_the_year_at_a_glance() -> None:
    matrix, *_ = read(Kalender, KALENDER).bijlage(frame()).blocks

    assert isinstance(matrix, Matrix)
    assert matrix.rows[9].heading == line("Oktober")


def test_the_annex_tells_more_and_who_is_where() -> None:
    above, table, heading, about, members = read(Kalender, KALENDER).bijlage(frame()).blocks[-5:]

    assert words(above) == "De momenten per maand"
    assert "maandag 13 oktober|Coming Out-lunch|Gesprek|Een dag.|SG, pSG|vast; elk jaar" in lines(
        only_table((table,))
    )
    assert words(heading) == "Momenten per lid van de Bestuursraad"
    assert words(about).endswith("Afgesproken is minimaal 2 momenten per lid.")
    assert isinstance(members, Matrix)
    assert [words(column.heading) for column in members.columns][9:] == [
        *("okt", "nov", "dec", "Maand volgt", "Samen")
    ]
    assert [[words(cell.blocks) for cell in row.cells][9:] for row in members.rows[:2]] == [
        ["13", "", "", "?", "2, voldoende als de dag bekend is"],
        ["13", "", "", "", "1, nog 1 nodig"],
    ]


def test_what_lies_before_the_document_has_been() -> None:
    op = replace(frame(), peildatum=on(2025, 10, 14))
    *_, table, _, _, _ = read(Kalender, KALENDER).bijlage(op).blocks

    assert "maandag 13 oktober|Coming Out-lunch|Gesprek|Een dag.|SG, pSG|geweest" in lines(
        only_table((table,))
    )


ONLY_WHAT_COMES = KALENDER.replace("jaar: 2025\n", "jaar: 2025\nalleen_wat_komt: ja\n")


def test_the_list_may_show_only_what_still_comes_and_says_how_many_it_leaves_out() -> None:
    op = replace(frame(), peildatum=on(2025, 10, 11))
    calendar = read(Kalender, ONLY_WHAT_COMES)

    about, table = calendar.blokken(op)

    assert words(about) == "2 momenten zijn geweest en staan hier niet."
    assert lines(only_table((table,))) == [
        "Datum|Moment|BR-leden",
        "Oktober",
        "maandag 13 oktober|Coming Out-lunch|SG, pSG",
        "oktober, dag volgt|Diversity Week|",
        "Datum nog vast te stellen",
        "datum volgt|Ketiviering|SG",
        "2e kwartaal 2025, dag volgt|Iets|",
    ]
    assert "Vrouwendag" in str(calendar.bijlage(op).blocks[0])  # the year stays whole
    assert len(calendar.blokken(frame())) == 1  # without a day all still come


def test_when_all_has_been_no_empty_table_is_left() -> None:
    only = "jaar: 2025\nalleen_wat_komt: ja\nmomenten: [{}]\n".format(
        "{naam: Vrouwendag, datum: 8 maart 2025, zekerheid: vast}"
    )
    (about,) = read(Kalender, only).blokken(replace(frame(), peildatum=on(2025, 10, 11)))

    assert words(about) == "1 moment is geweest en staat hier niet."


def test_a_column_in_which_nothing_stands_takes_no_width() -> None:
    bare = KALENDER.replace(" vorm: Gesprek, omschrijving: Een dag.,", "")
    *_, table, _, _, _ = read(Kalender, bare).bijlage(frame()).blocks

    assert lines(only_table((table,)))[0] == "Datum|Moment|BR-leden|Zekerheid"


def test_the_annex_lies_on_its_side_under_the_name_of_the_year() -> None:
    calendar = read(Kalender, KALENDER)

    assert calendar.bijlage(frame()).wide
    assert words(calendar.titel(frame())) == "Kalenderoverzicht speciale dagen 2025 D&I"


def findings(calendar: str) -> list[tuple[Severity, str]]:
    found = read(Kalender, calendar).controleer(frame())
    return [(finding.severity, finding.message) for finding in found]


def test_a_member_below_the_minimum_is_a_warning_and_on_it_is_not() -> None:
    assert findings(KALENDER) == [
        (Severity.WARNING, "pSG is bij 1 moment ingedeeld; afgesproken is minimaal 2")
    ]
    assert findings(KALENDER.replace("minimum_per_lid: 2", "minimum_per_lid: 1")) == []


def test_the_minimum_is_two_unless_said_otherwise() -> None:
    assert findings(KALENDER.replace("minimum_per_lid: 2\n", "")) == findings(KALENDER)


def test_unknown_members_and_other_years_are_errors() -> None:
    wrong = KALENDER.replace("[SG, pSG]", "[sg, pSG, pSG]").replace("8 maart 2025", "8 maart 2024")
    errors = [message for severity, message in findings(wrong) if severity is Severity.ERROR]

    assert errors == [
        "'sg' is geen lid van de Bestuursraad in organisatie.yaml",
        "'pSG' staat al bij dit moment; haal er één weg",
        "8 maart 2024 valt niet in het jaar 2025 van deze kalender",
    ]


def member(calendar: str, day: Peildatum | None) -> str:
    """What the annex says of SG on that day."""
    op = replace(frame(), peildatum=day)
    *_, members = read(Kalender, calendar).bijlage(op).blocks
    assert isinstance(members, Matrix)
    return words(members.rows[0].cells[-1].blocks)


@pytest.mark.parametrize(
    ("when", "day", "words"),
    [
        (
            "september 2025",
            on(2025, 9, 30),
            "voldoende als de dag bekend is",
        ),
        (
            "september 2025",
            on(2025, 10, 1),
            "nog 1 nodig (1 zonder dag telt niet mee)",
        ),
        ("1 september 2025", on(2025, 10, 1), "voldoende"),
    ],
)
def test_a_moment_without_a_day_is_not_enough_for_the_minimum(
    when: str, day: Peildatum, words: str
) -> None:
    calendar = KALENDER.replace("{naam: Ketiviering", f"{{datum: {when}, naam: Ketiviering")

    assert member(calendar, day) == f"2, {words}"


def test_what_went_by_without_a_day_is_a_warning_that_says_so() -> None:
    calendar = read(Kalender, KALENDER.replace("{naam: Keti", "{datum: september 2025, naam: Keti"))
    told = calendar.controleer(replace(frame(), peildatum=on(2025, 10, 1)))

    assert next(iter(told)).message == (
        "SG is bij 1 moment ingedeeld; afgesproken is minimaal 2; zonder dag telt"
        " 'Ketiviering' niet mee"
    )


def test_the_same_moment_twice_is_an_error_at_the_second() -> None:
    first, *_ = KALENDER.splitlines()[7:]
    other = first.replace("Week", "Diversity  week").replace("6 oktober", "7 oktober")
    calendar = read(Kalender, f"{KALENDER}{first.replace('Week', 'WEEK')}\n{other}\n")

    (found,) = (one for one in calendar.controleer(frame()) if one.severity is Severity.ERROR)

    assert found.message == "dit moment staat er al, op dezelfde dag; haal er één weg"
    assert found.origin == calendar.momenten[6].herkomst_van()
    assert found.earlier == calendar.momenten[3].herkomst_van()


def test_who_was_a_member_for_a_part_of_the_year_owes_no_minimum() -> None:
    known = frame()
    sg, psg = known.organisatie.bestuursraad
    board = (
        sg,
        psg.model_copy(update={"tot": date(2025, 10, 31)}),
        Bestuursraadslid.model_validate({"code": "DG", "functie": "DG", "tot": "31-12-2024"}),
    )
    left = replace(known, organisatie=known.organisatie.model_copy(update={"bestuursraad": board}))
    calendar = read(Kalender, KALENDER)

    assert [*calendar.controleer(left)] == []
    members = calendar.bijlage(left).blocks[-1]
    assert isinstance(members, Matrix)
    assert [(words(row.heading)[:3], words(row.cells[-1].blocks)) for row in members.rows] == [
        ("SG,", "2, voldoende als de dag bekend is"),
        ("pSG", "1, lid tot en met 31 oktober 2025"),
    ]


def test_the_annex_tells_the_tone_and_who_helps_where_staff_filled_those_in() -> None:
    told = KALENDER.replace("vorm: Gesprek,", "vorm: Gesprek, toon: vieren, contact: adviseur-di,")
    *_, table, _, _, _ = read(Kalender, told).bijlage(frame()).blocks

    assert (
        "maandag 13 oktober|Coming Out-lunch|Gesprek; vieren|Een dag.Contact: Adviseur D&I.|SG, pSG"
        "|vast; elk jaar"
    ) in lines(only_table((table,)))


def test_a_tone_stands_there_without_a_form_too() -> None:
    told = KALENDER.replace("naam: Vrouwendag,", "naam: Vrouwendag, toon: bewustwording,")
    *_, table, _, _, _ = read(Kalender, told).bijlage(frame()).blocks

    assert "zaterdag 8 maart|Vrouwendag|bewustwording|||vast" in lines(only_table((table,)))
