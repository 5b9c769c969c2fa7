from __future__ import annotations

from decimal import Decimal

import pytest

from generator.charts.of_shares import ShareLayout
from generator.charts.rows import rows_of, stays_whole
from generator.content.figure import Chart, Figure, ShareBar
from generator.content.units import POINTS_PER_MM
from tests.charts.examples import share_chart, time_chart


def shape(charts: tuple[Chart, ...], millimetres: float) -> list[int]:
    """How many charts each row holds."""
    return [len(row) for row in rows_of(Figure(charts, ""), millimetres * POINTS_PER_MM)]


@pytest.mark.parametrize(
    ("millimetres", "expected"), [(100, [1] * 5), (120, [2, 2, 1]), (168, [3, 2]), (255, [3, 2])]
)
def test_charts_over_time_stand_beside_each_other(millimetres: float, expected: list[int]) -> None:
    assert shape((time_chart(),) * 5, millimetres) == expected


def test_shares_have_a_row_of_their_own() -> None:
    charts = (time_chart(), share_chart(), time_chart(), time_chart())

    assert shape(charts, 168) == [1, 1, 2]


def test_a_chart_that_is_alone_is_larger() -> None:
    ((alone,),) = rows_of(Figure((time_chart(),), ""), 476)
    ((beside, _),) = rows_of(Figure((time_chart(),) * 2, ""), 476)

    assert alone.width > beside.width
    assert alone.height > beside.height


@pytest.mark.parametrize("millimetres", [58, 120, 168, 255])
def test_rows_are_no_wider_than_the_text(millimetres: float) -> None:
    for row in rows_of(Figure((time_chart(),) * 4, ""), millimetres * POINTS_PER_MM):
        assert sum(layout.width for layout in row) < millimetres * POINTS_PER_MM


def test_plots_in_a_row_begin_at_the_same_height() -> None:
    charts = (time_chart(title="Een lange titel " * 6), time_chart())
    ((one, other),) = rows_of(Figure(charts, ""), 476)

    assert len(one.title) > len(other.title)
    assert one.plot.top == other.plot.top


def test_a_chart_of_more_shares_than_fit_on_a_page_is_divided() -> None:
    bars = tuple(ShareBar(f"Indicator {n}", Decimal(n), None, f"{n}%") for n in range(100))
    rows = rows_of(Figure((share_chart(*bars),), ""), 340)
    parts = [part for row in rows for part in row if isinstance(part, ShareLayout)]

    assert [bar for part in parts for bar in part.chart.bars] == list(bars)
    assert [row.bar for part in parts for row in part.rows] == list(bars)
    assert all(stays_whole([row]) for row in rows)
    assert {(part.title, part.scale, part.plot.left, part.plot.top) for part in parts} == {
        (parts[0].title, parts[0].scale, parts[0].plot.left, parts[0].plot.top)
    }
    assert [part.chart.description.rpartition("; ")[2] for part in parts] == [
        f"deel {number} van {len(parts)}" for number in range(1, len(parts) + 1)
    ]
    assert [part.rows[0].middle for part in parts] == [parts[0].rows[0].middle] * len(parts)


def test_a_figure_with_many_rows_may_break_between_them() -> None:
    assert stays_whole(rows_of(Figure((time_chart(),) * 6, ""), 476))
    assert not stays_whole(rows_of(Figure((time_chart(),) * 7, ""), 476))
