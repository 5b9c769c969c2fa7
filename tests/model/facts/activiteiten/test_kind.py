from __future__ import annotations

import pytest
from jsonschema import Draft7Validator

from generator.authoring.schema import schema_of
from generator.content.inline import Paragraph, Strong
from generator.content.tree import Band, Row, Table
from generator.model.facts.activiteiten import Activiteiten, Invulling, regels, volledig
from generator.model.facts.activiteiten.content import SAMENVATTING
from generator.problems import Severity
from tests.model.reading import frame, lines, only_table, read, words

ACTIVITEITEN = """\
groepen:
  - naam: Instrumenten
    activiteiten:
      - naam: Recruiter
        wat_houdt_het_in: Werven.
        doel: Talent.
        wie_doet_het: HR
        dienstonderdelen: [VWS kern, RIVM]
        wanneer: 1-7-2018 tot 1-1-2019
        hoe_gebruik_maken: Bel HR.
        vervolg:
          - {wat_houdt_het_in: Zoeken., wanneer: doorlopend}
          - {wat_houdt_het_in: Kiezen., dienstonderdelen: [RIVM]}
      - {naam: Training, wat_houdt_het_in: Leren., wanneer: juni tot september 2018}
  - naam: Overleggen
    activiteiten:
      - {naam: Werkgroep, wat_houdt_het_in: Praten.}
"""


def test_a_band_for_each_group_and_a_row_for_each_line() -> None:
    table = only_table(read(Activiteiten, ACTIVITEITEN).bijlage(frame()).blocks)

    assert lines(table) == [
        "Wat doen we?|Wat houdt het in?|Doel|Wie doet het?|Dienstonderdeel|Wanneer?"
        "|Hoe gebruik maken?",
        "Instrumenten",
        "Recruiter|Werven.|Talent.|HR|VWS kern, RIVM|1 juli 2018 tot 1 januari 2019|Bel HR.",
        "|Zoeken.||||doorlopend|",
        "|Kiezen.|||RIVM||",
        "Training|Leren.||||juni tot september 2018|",
        "Overleggen",
        "Werkgroep|Praten.|||||",
    ]
    assert table.summary == SAMENVATTING


def test_in_the_text_of_a_nota_the_table_is_narrow() -> None:
    table = only_table(read(Activiteiten, ACTIVITEITEN).blokken(frame()))

    assert lines(table)[:4] == [
        "Wat doen we?|Wat houdt het in?|Dienstonderdeel|Wanneer?",
        "Instrumenten",
        "Recruiter|Werven.|VWS kern, RIVM|1 juli 2018 tot 1 januari 2019",
        "|Zoeken.||doorlopend",
    ]


def test_as_an_annex_the_activities_lie_on_their_side() -> None:
    made = read(Activiteiten, ACTIVITEITEN)

    assert made.bijlage(frame()).wide
    assert words(made.titel(frame())) == "Activiteiten"


def rows_of(table: Table) -> list[Row]:
    return [row for row in table.rows if isinstance(row, Row)]


def test_the_name_is_bold_and_stands_beside_all_lines_of_its_activity() -> None:
    first, second, third, fourth, *_ = rows_of(volledig(regels(read(Activiteiten, ACTIVITEITEN))))

    (name,) = first.cells[0]
    assert isinstance(name, Paragraph)
    assert [type(part) is Strong for part in name.children] == [True]
    assert [row.continues for row in (first, second, third, fourth)] == [False, True, True, False]


def test_a_group_may_go_without_a_name() -> None:
    unnamed = ACTIVITEITEN.replace("naam: Overleggen\n    activiteiten", "activiteiten")
    table = only_table(read(Activiteiten, unnamed).bijlage(frame()).blocks)

    assert lines(table)[-2:] == ["", "Werkgroep|Praten.|||||"]


def test_above_all_others_it_has_no_band_at_all() -> None:
    unnamed = ACTIVITEITEN.replace("naam: Instrumenten\n    activiteiten", "activiteiten")
    table = only_table(read(Activiteiten, unnamed).bijlage(frame()).blocks)

    assert [row for row in table.rows if isinstance(row, Band)] == [table.rows[4]]


def test_groups_without_a_name_are_not_the_same_group() -> None:
    made = read(
        Activiteiten,
        ACTIVITEITEN.replace("- naam: Instrumenten\n    a", "- a").replace(
            "- naam: Overleggen\n    a", "- a"
        ),
    )

    assert not list(made.controleer(frame()))
    assert sum(isinstance(row, Band) for row in volledig(regels(made)).rows) == 1


def test_the_first_line_that_is_shown_has_the_plain_name() -> None:
    def of_rivm_only(line: Invulling) -> bool:
        return line.dienstonderdelen == ("RIVM",)

    rows = list(regels(read(Activiteiten, ACTIVITEITEN), of_rivm_only))

    assert [(row.activiteit.naam, row.vervolg) for row in rows] == [("Recruiter", False)]


def test_a_group_of_which_nothing_is_shown_has_no_band() -> None:
    def with_a_period(line: Invulling) -> bool:
        return line.periode is not None

    rows = volledig(regels(read(Activiteiten, ACTIVITEITEN), with_a_period)).rows

    assert [words(row) for row in rows if isinstance(row, Band)] == ["Instrumenten"]


def findings(text: str) -> list[tuple[Severity, str]]:
    found = read(Activiteiten, text).controleer(frame())
    return [(finding.severity, finding.message) for finding in found]


def test_sound_activities_give_no_findings() -> None:
    assert findings(ACTIVITEITEN) == []


def test_the_same_name_in_another_group_is_no_fault() -> None:
    assert findings(ACTIVITEITEN.replace("Werkgroep", "Training")) == []


def test_a_unit_that_is_written_in_two_ways_is_a_warning() -> None:
    assert findings(ACTIVITEITEN.replace("[RIVM]", "[R.I.V.M.]")) == [
        (
            Severity.WARNING,
            "'R.I.V.M.' heet elders 'RIVM'; schrijf beide hetzelfde",
        )
    ]


@pytest.mark.parametrize(
    "moment",
    [
        *("2018", "2018-2019", "mei 2018 tot april 2019", "juni tot september 2018"),
        *("1 juli 2018 tot 1 januari 2019", "1-7-2018 t/m 31-12-2018", "doorlopend"),
    ],
)
def test_an_editor_takes_every_way_to_say_when(moment: str) -> None:
    """As `tests/test_schema.py` does for all kinds; a bare year is a number to an editor."""
    seen = int(moment) if moment.isdecimal() else moment
    activity = {"naam": "x", "wat_houdt_het_in": "x", "wanneer": seen}
    data = {"groepen": [{"naam": "x", "activiteiten": [activity]}]}

    assert list(Draft7Validator(schema_of(Activiteiten)).iter_errors(data)) == []


def test_an_editor_shows_the_name_of_an_activity_first() -> None:
    fields = schema_of(Activiteiten)["$defs"]["Activiteit"]["properties"]

    assert next(iter(fields)) == "naam"
    assert "naam" not in schema_of(Activiteiten)["$defs"]["Invulling"]["properties"]


def test_all_but_the_name_and_what_it_is_may_be_empty() -> None:
    empty = "\n".join(
        [
            "groepen:",
            "  - naam: g",
            "    activiteiten:",
            "      - naam: a",
            "        wat_houdt_het_in: b",
            *(f"        {field}:" for field in ("doel", "wie_doet_het", "wanneer")),
            "        hoe_gebruik_maken:",
            "        dienstonderdelen: []",
            "        vervolg: []",
        ]
    )

    assert lines(volledig(regels(read(Activiteiten, empty))))[-1] == "a|b|||||"
