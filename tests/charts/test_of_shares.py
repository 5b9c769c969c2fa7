from __future__ import annotations

from decimal import Decimal

from generator.charts.measures import MOST_NAME_LINES
from generator.charts.of_shares import share_layout
from generator.content.figure import ShareBar
from tests.charts.examples import share_chart

LONG = ShareBar("Een doel met een heel lange naam " * 9, Decimal(30), None, "30% · achter")
SHORT = ShareBar("Kort", Decimal(80), None, "80%")


def test_a_long_name_takes_three_lines_and_makes_all_rows_as_high() -> None:
    layout = share_layout(share_chart(SHORT, LONG, SHORT), 476)
    middles = [row.middle for row in layout.rows]

    assert [len(row.name) for row in layout.rows] == [1, MOST_NAME_LINES, 1]
    assert middles[2] - middles[1] == middles[1] - middles[0]


def test_names_plot_and_labels_stand_beside_each_other() -> None:
    layout = share_layout(share_chart(LONG, SHORT), 476)

    assert 0 < layout.plot.left < layout.plot.right < layout.width
    assert layout.plot.width > 0.4 * layout.width


def test_whether_there_was_a_previous_time() -> None:
    assert share_layout(share_chart(), 476).has_previous
    assert not share_layout(share_chart(SHORT), 476).has_previous
