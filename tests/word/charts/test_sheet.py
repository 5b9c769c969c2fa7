from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from generator.charts.of_shares import share_layout
from generator.charts.over_time import time_layout
from generator.content.figure import Point, ShareBar, TimeChart
from generator.talen import NEDERLANDS
from generator.word.charts.sheet import (
    ChartSheet,
    Formula,
    days_since,
    number_format,
    share_sheet,
    time_sheet,
)
from tests.charts.examples import share_chart, time_chart


def of(chart: TimeChart) -> ChartSheet:
    return time_sheet(time_layout(chart, 230, 1, 80))


def test_a_chart_over_time_has_a_row_for_each_day() -> None:
    measured = {date(2024, 1, 1): "9.4", date(2024, 7, 1): "10"}
    days, values, aim = of(time_chart(measured, until=date(2025, 1, 1))).figures

    assert days.cells == (date(2024, 1, 1), date(2024, 7, 1), date(2025, 1, 1))
    assert values.cells == (Decimal("9.4"), Decimal(10), None)
    assert aim.cells == (Decimal(15),) * 3
    assert [column.heading for column in (days, values, aim)] == [
        *("Datum", "Instroom", "streefwaarde 15%")
    ]


def test_a_band_has_two_columns() -> None:
    headings = [column.heading for column in of(time_chart(aim=("45", "55"))).figures]

    assert headings[2:] == ["streefwaarde 15% (bovengrens)", "streefwaarde 15% (ondergrens)"]


def test_the_label_stands_for_a_share_that_is_not_known() -> None:
    bars = (
        ShareBar("A", Decimal(50), Decimal(40), "50%"),
        ShareBar("B", None, None, "geen meting"),
    )
    names, values, previous = share_sheet(share_layout(share_chart(*bars), 476)).figures

    assert names.cells == ("A", "B")
    assert values.cells == (Decimal(50), "geen meting")
    assert previous.cells == (Decimal(40), None)


def test_without_a_previous_time_there_is_no_column_for_it() -> None:
    bar = ShareBar("A", Decimal(50), None, "50%")

    assert len(share_sheet(share_layout(share_chart(bar), 476)).figures) == 2


def test_the_words_at_the_bars_stand_behind_the_figures() -> None:
    bars = (ShareBar("A", Decimal(50), None, "50%, achter"), ShareBar("B", None, None, "onbekend"))
    sheet = share_sheet(share_layout(share_chart(*bars), 476))

    assert sheet.columns[-1].heading == "tekst bij nu"
    assert sheet.columns[sheet.label_column(1)].cells == ("50%, achter", "onbekend")


def words_at(chart: TimeChart, column: int) -> list[str]:
    """What the cells with the words at a series compute or say, but for the empty ones."""
    cells = of(chart).labels[column].cells
    return [cell.formula if isinstance(cell, Formula) else str(cell) for cell in cells if cell]


def test_the_name_of_the_aim_follows_its_figures() -> None:
    one = time_chart(aim_label="streefwaarde 15%", until=None)
    band = time_chart(aim=("7.5", "1250"), aim_label='van 7,5 tot "1.250"', until=None)

    assert words_at(one, 2) == ['="streefwaarde "&FIXED(C2,0)&"%"']
    assert words_at(band, 2) == ['="van "&FIXED(D2,1)&" tot """&FIXED(C2,0)&""""']
    assert [str(cell) for cell in of(band).labels[2].cells if cell] == ['van 7,5 tot "1.250"']


def test_words_without_the_figure_of_the_aim_stay_as_they_are() -> None:
    chart = time_chart(aim_label="doel van 2015", until=None)

    assert words_at(chart, 2) == ["doel van 2015"]


def test_only_a_value_that_is_printed_in_another_way_has_words() -> None:
    point = Point(date(2024, 1, 1), Decimal("12.4"), "ruim 12%")
    chart = replace(time_chart(until=None), points=(point,))

    assert list(of(time_chart()).labels) == [2]
    assert words_at(chart, 1) == ["ruim 12%"]


def test_a_sheet_knows_where_its_cells_stand() -> None:
    sheet = of(time_chart())

    assert sheet.heading_reference(1) == "Gegevens!$B$1"
    assert sheet.reference(2) == "Gegevens!$C$2:$C$6"


def test_numbers_and_days_as_a_sheet_has_them() -> None:
    assert number_format(1, "%", NEDERLANDS) == '[$-413]#,##0.0"%"'
    assert number_format(0, "fte", NEDERLANDS) == "[$-413]#,##0"
    assert days_since(date(2024, 1, 1)) == 45292
