from __future__ import annotations

from datetime import date

import pytest

from generator.content.tree import Table
from generator.model.documents.activiteitenoverzicht.content import (
    OOK_ZONDER_PERIODE,
    Activiteitenoverzicht,
    OverzichtInhoud,
)
from generator.model.documents.activiteitenoverzicht.judgement import kies
from generator.model.documents.activiteitenoverzicht.register import (
    NAMEN_PER_RIJ,
    ZONDER_DIENSTONDERDEEL,
)
from generator.model.facts.activiteiten import Activiteiten
from generator.model.kind import Kader
from generator.origin import Loc
from tests.model.reading import frame, lines, loc_of, needed, read, words

ACTIVITEITEN = """\
groepen:
  - naam: Instrumenten
    activiteiten:
      - {naam: Training, wat_houdt_het_in: x, dienstonderdelen: [VWS kern], wanneer: mei 2018}
      - naam: Recruiter
        wat_houdt_het_in: x
        dienstonderdelen: [VWS kern, RIVM]
        wanneer: 1 juli 2018 tot 1 januari 2019
        vervolg:
          - {wat_houdt_het_in: x, dienstonderdelen: [élders], wanneer: 2019-2020}
      - {naam: Dag, wat_houdt_het_in: x, dienstonderdelen: [RIVM], wanneer: doorlopend}
      - {naam: Iets, wat_houdt_het_in: x}
"""
OVERZICHT = "onderwerp: Diversiteit\ndatum: 15-08-2018\n"
ALLES = ["Training", "Recruiter", "Recruiter", "Dag", "Iets"]


def activities(text: str = ACTIVITEITEN) -> Kader:
    return frame(read(Activiteiten, text))


def overview(fields: str = "") -> Activiteitenoverzicht:
    return read(Activiteitenoverzicht, f"{OVERZICHT}{fields}\n")


def shown(fields: str) -> list[str]:
    facts = activities().van(Activiteiten)
    assert facts
    return [row.activiteit.naam for row in kies(overview(fields), facts)]


def contents(fields: str = "", text: str = ACTIVITEITEN) -> OverzichtInhoud:
    return overview(fields).inhoud(activities(text))


def register(text: str = ACTIVITEITEN, fields: str = "") -> list[str]:
    _, table = contents(fields, text).register
    assert isinstance(table, Table)
    return lines(table)


def test_the_title_names_the_subject_and_the_month_stands_below() -> None:
    made = overview("kenmerk: K-1")
    properties = made.eigenschappen(activities())

    assert words(contents().titel) == properties.titel == "Activiteitenoverzicht Diversiteit"
    assert words(contents().ondertitel) == "Datum: augustus 2018"
    assert words(contents().voet) == "Activiteitenoverzicht Diversiteit, augustus 2018"
    assert (properties.datum, properties.kenmerk) == (date(2018, 8, 15), "K-1")
    assert made.dag == date(2018, 8, 15)


def test_without_a_choice_everything_is_shown_and_nothing_is_said_of_it() -> None:
    assert shown("") == ALLES
    assert words(contents().selectie) == ""


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ("dienstonderdelen: [RIVM]", ["Recruiter", "Dag"]),
        ("dienstonderdelen: [RIVM, VWS kern]", ["Training", "Recruiter", "Dag"]),
        ("dienstonderdelen: [élders]", ["Recruiter"]),
        ("periode: 2018", ["Training", "Recruiter", "Dag", "Iets"]),
        ("periode: 1 januari 2019", ["Recruiter", "Dag", "Iets"]),
        ("periode: 31 december 2018", ["Recruiter", "Dag", "Iets"]),
        ("periode: Q2 2018", ["Training", "Dag", "Iets"]),
        ("periode: 31-5-2018 tot 1-7-2018", ["Training", "Dag", "Iets"]),
        ("periode: mei tot juli 2018", ["Training", "Recruiter", "Dag", "Iets"]),
        ("periode: 2031", ["Dag", "Iets"]),
        ("{dienstonderdelen: [VWS kern], periode: juni 2018}", []),
    ],
)
def test_units_and_a_period_choose_the_lines(fields: str, expected: list[str]) -> None:
    assert shown(fields.strip("{}").replace("], ", "]\n")) == expected


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ("dienstonderdelen: [RIVM]", "Selectie: dienstonderdeel RIVM."),
        (
            "dienstonderdelen: [RIVM, VWS kern]\nperiode: mei tot juli 2018",
            "Selectie: dienstonderdelen RIVM en VWS kern; periode mei tot juli 2018."
            f" {OOK_ZONDER_PERIODE}",
        ),
        (
            "dienstonderdelen: [VWS kern]\nperiode: mei 2018",
            "Selectie: dienstonderdeel VWS kern; periode mei 2018.",
        ),
    ],
)
def test_what_was_chosen_is_said_in_words(fields: str, expected: str) -> None:
    assert words(contents(fields).selectie) == expected


IEDEREEN = f"voor_iedereen: [VWS kern]\n{ACTIVITEITEN}"


def test_what_is_for_everyone_comes_with_each_unit_that_is_asked_for() -> None:
    facts = activities(IEDEREEN).van(Activiteiten)
    assert facts

    asked = overview("dienstonderdelen: [élders]")
    without = overview("dienstonderdelen: [élders]\nook_voor_iedereen: nee")

    assert [row.activiteit.naam for row in kies(asked, facts)] == [
        "Training",
        "Recruiter",
        "Recruiter",
    ]
    assert [row.activiteit.naam for row in kies(without, facts)] == ["Recruiter"]


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        (
            "dienstonderdelen: [RIVM]",
            "Selectie: dienstonderdeel RIVM, en wat voor iedereen is (VWS kern).",
        ),
        (
            "dienstonderdelen: [RIVM, VWS kern]",
            "Selectie: dienstonderdelen RIVM en VWS kern.",
        ),
        (
            "dienstonderdelen: [RIVM]\nook_voor_iedereen: nee",
            "Selectie: dienstonderdeel RIVM.",
        ),
        ("", ""),
    ],
)
def test_that_what_is_for_everyone_is_shown_is_said(fields: str, expected: str) -> None:
    assert words(contents(fields, IEDEREEN).selectie) == expected


def test_the_register_counts_the_numbers_in_names() -> None:
    names = ["Stap 10", "Stap 2"]
    made = "".join(
        f"      - {{naam: {name}, wat_houdt_het_in: x, dienstonderdelen: [RIVM]}}\n"
        for name in names
    )

    assert register(f"groepen:\n  - naam: g\n    activiteiten:\n{made}")[1:] == [
        "RIVM|Stap 2Stap 10"
    ]


def test_the_register_tells_by_unit_in_the_order_of_the_alphabet() -> None:
    assert register() == [
        "Dienstonderdeel|Activiteiten",
        "élders|Recruiter",
        "RIVM|DagRecruiter",
        "VWS kern|RecruiterTraining",
        f"{ZONDER_DIENSTONDERDEEL}|Iets",
    ]


def test_the_register_tells_only_what_is_shown_and_each_name_once() -> None:
    again = ACTIVITEITEN.replace("[élders], wanneer: 2019-2020", "[RIVM], wanneer: 2019")

    assert register(again, "dienstonderdelen: [RIVM]")[1:] == [
        "RIVM|DagRecruiter",
        "VWS kern|Recruiter",
    ]


def test_a_long_row_of_the_register_goes_on_in_another() -> None:
    names = [f"n{number:02}" for number in range(NAMEN_PER_RIJ + 1)]
    made = "".join(
        f"      - {{naam: {name}, wat_houdt_het_in: x, dienstonderdelen: [RIVM]}}\n"
        for name in names
    )
    text = f"groepen:\n  - naam: g\n    activiteiten:\n{made}"

    assert register(text)[1:] == [
        f"RIVM|{''.join(names[:-1])}",
        f"RIVM (vervolg)|{names[-1]}",
    ]


def test_the_register_may_be_left_out() -> None:
    assert contents("met_register: nee").register == ()


def findings(fields: str) -> list[tuple[Loc | None, str, str | None]]:
    found = overview(fields).controleer(activities())
    return [(loc_of(problem), problem.message, problem.meant) for problem in found]


def test_a_period_that_leaves_nothing_is_told_with_what_there_is() -> None:
    assert findings("dienstonderdelen: [VWS kern]\nperiode: 2031") == [
        (
            ("periode",),
            "in de periode '2031' valt geen enkele activiteit van deze dienstonderdelen; kies iets"
            " tussen 1 mei 2018 en 31 december 2018",
            None,
        )
    ]
    assert findings("periode: 2031") == []


def test_a_unit_that_is_unknown_or_stands_there_twice_is_an_error() -> None:
    assert findings("dienstonderdelen: [RIVN, RIVM, RIVM]\nperiode: 2031") == [
        (("dienstonderdelen", 0), "geen activiteit heeft het dienstonderdeel 'RIVN'", "RIVM"),
        (("dienstonderdelen", 2), "'RIVM' staat hier al; haal er één weg", None),
    ]


def test_without_the_activities_nothing_more_is_told() -> None:
    assert list(overview("dienstonderdelen: [x]").controleer(frame())) == []
    assert needed(overview()) == [((), "activiteiten")]


@pytest.mark.parametrize(
    ("date_field", "below"),
    [
        ("datum: augustus 2018", "Datum: augustus 2018"),
        ("datum: 2018", "Datum: 2018"),
        ("datum: 2018\nkoppen: {datum: Stand van}", "Stand van 2018"),
        ("datum: 2018\nkoppen: {datum: nee}", "2018"),
        ("", ""),
    ],
)
def test_a_day_that_nobody_gave_is_not_known(date_field: str, below: str) -> None:
    made = read(Activiteitenoverzicht, f"onderwerp: Diversiteit\n{date_field}\n")

    assert words(made.inhoud(activities()).ondertitel) == below
    assert (made.peildatum, made.eigenschappen(activities()).datum) == (None, None)


def test_the_reader_chooses_columns_and_their_headings() -> None:
    made = contents("zonder: [doel, wie_doet_het]\nkoppen: {naam: wat doen we?}")
    (table,) = made.overzicht
    assert isinstance(table, Table)

    heading = "wat doen we?|Wat houdt het in?|Dienstonderdeel|Wanneer?|Hoe gebruik maken?"
    assert lines(table)[0] == heading
    assert {line.count("|") for line in lines(table)} == {0, heading.count("|")}
