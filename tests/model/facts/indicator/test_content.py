"""How indicators are shown."""

from __future__ import annotations

import pytest

from generator.content.inline import Emphasis, Paragraph, Text
from generator.content.marks import Bar
from generator.content.provenance import origins_of
from generator.content.tables import Group
from generator.content.tree import Band, Row, Table
from generator.content.unwrapped import unwrapped
from generator.content.walk import inside
from generator.model.facts.indicator import Indicator
from generator.model.facts.indicator.content import (
    SAMENVATTING,
    balk_in_woorden,
    brede_tabel,
    smalle_tabel,
    zin,
)
from generator.model.facts.indicator.woorden import doel_in_woorden, verschil
from generator.model.peildatum import Peildatum
from tests.model.reading import lines, on, read, words

DAY = on(2025, 9, 1)


def indicator(fields: str, values: str = "") -> Indicator:
    """An indicator with those fields, measured on the first of January, February and so on."""
    measured = ", ".join(
        f"{{peildatum: 01-0{month}-2025, waarde: {value}}}"
        for month, value in enumerate(values.split(), start=1)
    )
    return read(Indicator, f"{{id: x, naam: Vrouwen, {fields}, metingen: [{measured}]}}")


TARGET = "richting: minimaal, streefwaarde: 15"
BAND = "richting: bandbreedte, bandbreedte: {van: 45, tot: 55}"


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        (TARGET, "minimaal 15%"),
        ("richting: maximaal, streefwaarde: 4.5", "maximaal 4,5%"),
        ("richting: drempelwaarde, drempelwaarde: 70", "niet onder 70%"),
        (BAND, "45 tot 55%"),
        ("richting: minimaal, streefwaarde: 1200, eenheid: fte", "minimaal 1.200\u00a0fte"),
    ],
)
def test_the_aim_in_words(fields: str, expected: str) -> None:
    assert doel_in_woorden(indicator(fields)) == expected


def test_an_indicator_in_a_sentence() -> None:
    measured = indicator(f"{TARGET}, reikwijdte: heel VWS, deadline: Q1 2026", "9 9.4")

    assert words(zin(measured, DAY)) == (
        "Vrouwen, heel VWS: minimaal 15%, 1e kwartaal 2026"
        " (op dit moment\N{NO-BREAK SPACE}9,4%, gemeten op 1 februari 2025)."
    )
    assert words(zin(indicator(TARGET), DAY)) == "Vrouwen: minimaal 15%."


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (None, "op dit moment\N{NO-BREAK SPACE}9,4%, gemeten op 1 februari 2025"),
        (on(2025, 2, 1), "op dit moment\N{NO-BREAK SPACE}9,4%"),
        (on(2026, 2, 1), "op dit moment\N{NO-BREAK SPACE}9,4%, gemeten op 1 februari 2025"),
        (on(2026, 2, 2), "9,4%, verouderd: gemeten op 1 februari 2025"),
    ],
)
def test_a_value_in_a_sentence_has_the_day_of_its_measurement(
    day: Peildatum | None, expected: str
) -> None:
    assert words(zin(indicator(TARGET, "9 9.4"), day)).endswith(f" ({expected}).")


def test_a_zero_value_is_not_called_a_measurement() -> None:
    assert words(zin(indicator(f"{TARGET}, nulwaarde: 8"), DAY)).endswith(
        " (nulwaarde\N{NO-BREAK SPACE}8%, nog niet gemeten)."
    )


def test_beside_the_status_stands_that_a_measurement_is_old() -> None:
    groups = [Group((Text("Doel"),), (indicator(f"{TARGET}, deadline: Q4 2030", "9 9.4"),))]

    assert "verouderd" not in words(smalle_tabel(groups, on(2026, 2, 1)))
    for table in (smalle_tabel(groups, on(2026, 2, 2)), *brede_tabel(groups, on(2026, 2, 2))):
        assert "Aandachtverouderd: gemeten op 1 februari 2025" in words(table)


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ("", ""),
        ("9", ""),
        ("9 9.4", "+0,4"),
        ("9.4 9", "\N{MINUS SIGN}0,4"),
        ("9 9", "0"),
        ("-2 1234", "+1.236"),
    ],
)
def test_the_change_has_a_sign(values: str, expected: str) -> None:
    assert words(verschil(indicator(f"{TARGET}, eenheid: euro", values))) == expected


def test_the_narrow_table_names_goals_without_figures_too() -> None:
    groups = [
        Group(
            (Text("Instroom"),), (indicator(f"{TARGET}, deadline: Q1 2026", "9"), indicator(BAND))
        ),
        Group((Text("Cultuur"),), ()),
    ]

    (table,) = smalle_tabel(groups, DAY)
    assert isinstance(table, Table)

    header, *rows = lines(table)
    assert header == "Indicator|Nu|Doel|Deadline|Status"
    assert rows[:3] == [
        "Instroom",
        "Vrouwen|9%|15%|1e kwartaal 2026|\u00a0Aandacht",
        "Vrouwen||45 tot 55%||Geen meting",
    ]
    assert rows[3] == "Cultuur"
    assert [type(row) for row in table.rows] == [Band, Row, Row, Band, Row]
    assert table.summary == SAMENVATTING


def test_a_status_names_the_day_of_the_document_among_what_it_follows_from() -> None:
    made = indicator(f"{TARGET}, deadline: Q1 2026", "9")
    (table,) = smalle_tabel([Group((Text("Instroom"),), (made,))], DAY)
    assert isinstance(table, Table)
    (_, row) = table.rows

    assert isinstance(row, Row)
    *others, status = (origins_of(cell) for cell in row.cells)
    assert DAY.herkomst in status
    assert all(DAY.herkomst not in other for other in others)


def test_a_unit_in_a_cell_may_stand_on_the_next_line() -> None:
    measured = indicator("richting: maximaal, streefwaarde: 5, eenheid: klachten", "9")

    (narrow,) = smalle_tabel([Group((Text("Cultuur"),), (measured,))], None)
    wide_one = wide(measured)
    assert isinstance(narrow, Table)

    assert lines(narrow)[2].startswith("Vrouwen|9 klachten|max. 5 klachten|")
    assert lines(wide_one)[2].startswith("Vrouwen|9 klachten|max. 5 klachten|")


def wide(*indicators: Indicator) -> Table:
    (table,) = brede_tabel([Group((Text("Instroom"),), indicators)], DAY)
    assert isinstance(table, Table)
    return table


def test_the_wide_table_shows_the_change_once_there_is_one() -> None:
    first = lines(wide(indicator(TARGET, "9")))
    later = lines(wide(indicator(TARGET, "9 9.4"), indicator(TARGET)))

    assert "Verschil" not in first[0]
    assert later[0] == "Indicator|Vorige|Nu|Verschil|Doel|Voortgang|Status"
    assert later[2:] == [
        "Vrouwen|9%|9,4%|+0,4|15%||\u00a0Aandacht",
        "Vrouwen||||15%||Geen meting",
    ]


def test_the_wide_table_is_left_out_without_figures() -> None:
    assert brede_tabel([Group((Text("Cultuur"),), ())], DAY) == ()


def test_a_remark_stands_in_italics_under_the_name() -> None:
    made = read(
        Indicator,
        f"{{id: x, naam: Vrouwen, {TARGET}, toelichting: Let op., metingen: "
        "[{peildatum: 01-01-2025, waarde: 9, toelichting: Steekproef.}]}",
    )

    row = wide(made).rows[1]

    assert isinstance(row, Row)
    name, *remarks = row.cells[0]
    assert words(name) == "Vrouwen"
    assert [words(remark) for remark in remarks] == ["Let op.", "Steekproef."]
    for remark in unwrapped(remarks):
        assert isinstance(remark, Paragraph)
        assert isinstance(remark.children[0], Emphasis)


def bar(made: Indicator) -> Bar | None:
    return next((part for part in inside(wide(made)) if isinstance(part, Bar)), None)


@pytest.mark.parametrize(
    ("fields", "values"),
    [
        (TARGET, "9 9.4"),
        (TARGET, "20"),
        (TARGET, "30 2"),
        (BAND, "50"),
        ("richting: maximaal, streefwaarde: 0", "0"),
        ("richting: minimaal, streefwaarde: 999999999999999", "0.00000000000001"),
    ],
)
def test_a_bar_stays_within_its_length(fields: str, values: str) -> None:
    made = bar(indicator(f"{fields}, eenheid: euro", values))

    assert made is not None
    assert 0 <= made.value <= 1
    assert 0 <= made.target[0] <= made.target[1] < 1
    assert made.previous is None or 0 <= made.previous <= 1


@pytest.mark.parametrize(
    ("fields", "values"),
    [
        (TARGET, ""),
        (TARGET, "-1"),
        (TARGET, "-1 3"),
        ("richting: maximaal, streefwaarde: -5", "3"),
        ("richting: bandbreedte, bandbreedte: {van: -5, tot: 5}", "3"),
    ],
)
def test_what_a_bar_cannot_show_has_none(fields: str, values: str) -> None:
    assert bar(indicator(f"{fields}, eenheid: euro", values)) is None


def test_a_bar_in_words() -> None:
    assert balk_in_woorden(indicator(TARGET, "9")) == "Vrouwen: nu 9%; doel minimaal 15%"
    assert balk_in_woorden(indicator(BAND, "40 50")) == "Vrouwen: van 40% naar 50%; doel 45 tot 55%"
