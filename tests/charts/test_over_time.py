from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.charts.labels import Side, TextAnchor
from generator.charts.over_time import TimeLayout, point_text, time_layout, time_title
from generator.content.figure import Point, TimeChart
from tests.charts.examples import time_chart

FALLING = {date(2022, 1, 31): "31", date(2023, 1, 31): "18", date(2023, 6, 30): "9"}


def layout(chart: TimeChart, width: float = 230) -> TimeLayout:
    return time_layout(chart, width, 1, 80)


def test_time_runs_to_scale_up_to_the_deadline() -> None:
    made = layout(
        time_chart({date(2024, 1, 1): "1", date(2024, 7, 1): "2"}, until=date(2025, 1, 1))
    )
    first, last = (made.spot(point.day, point.value) for point in made.chart.points)

    assert first.x == made.plot.left
    assert last.x == pytest.approx(made.plot.left + made.plot.width * 182 / 366)
    assert made.spot(date(2025, 1, 1), Decimal(0)).x == made.plot.right


def test_a_higher_value_stands_higher() -> None:
    made = layout(time_chart())
    heights = [made.spot(point.day, point.value).y for point in made.chart.points]

    assert heights == sorted(heights, reverse=True)
    assert made.spot(date(2022, 10, 1), Decimal(15)).y == made.plot.top


def test_a_deadline_that_passed_is_marked_where_it_was() -> None:
    assert layout(time_chart(until=date(2023, 1, 1))).deadline == date(2023, 1, 1)
    assert layout(time_chart(until=date(2000, 1, 1))).deadline is None
    assert layout(time_chart(until=None)).labels.deadline is None


def test_a_band_has_two_lines() -> None:
    assert layout(time_chart(aim=("45", "55"))).aims == (Decimal(55), Decimal(45))
    assert layout(time_chart(aim=("15", "15"))).aims == (Decimal(15),)


def test_the_only_point_has_one_label() -> None:
    labels = layout(time_chart({date(2024, 1, 1): "12"})).labels

    assert labels.last.text == "12%"
    assert labels.first is None


def test_a_value_stands_where_its_line_does_not_go() -> None:
    rising, falling = layout(time_chart()).labels, layout(time_chart(FALLING, ("40", "40"))).labels

    assert rising.first and rising.first.side is Side.BELOW
    assert falling.last.side is Side.BELOW


def test_labels_do_not_cover_each_other() -> None:
    for chart in (time_chart(), time_chart(FALLING, ("10", "10")), time_chart(aim=("10", "14"))):
        made = layout(chart)
        labels = made.labels
        shown = [labels.last, labels.first, labels.deadline, labels.aim]
        boxes = [made.box(label) for label in shown if label]

        assert not any(one.overlaps(other) for one, other in combinations(boxes, 2))


def test_labels_near_the_deadline_take_their_places_together() -> None:
    """Where the latest value, the forecast and the deadline lie close to each other."""
    measured = {
        date(2022, 10, 11): "80.6",
        date(2023, 12, 31): "88.0",
        date(2024, 12, 31): "94.1",
        date(2025, 3, 31): "96.2",
        date(2025, 6, 30): "97.8",
    }
    until = date(2025, 12, 31)
    chart = time_chart(measured, ("100", "100"), until=until, aim_label="streefwaarde 100%")
    made = time_layout(
        replace(chart, forecast=Point(until, Decimal("100.0"), "100,0%")), 155, 3, 52
    )
    labels = made.labels
    shown = (labels.last, labels.first, labels.deadline, labels.forecast, labels.aim)
    boxes = [made.box(label) for label in shown if label]

    assert len(boxes) == 5
    assert not any(one.overlaps(other) for one, other in combinations(boxes, 2))


def test_the_name_of_the_aim_never_stands_at_the_deadline() -> None:
    """A point has one label in Word."""
    for until in (date(2022, 10, 1), date(2024, 12, 31), date(2026, 1, 1)):
        labels = layout(time_chart(until=until)).labels

        assert labels.aim.day != until
        assert labels.aim.anchor is not TextAnchor.MIDDLE


def test_a_unit_is_named_once_in_the_title() -> None:
    chart = time_chart(unit="fte")

    assert time_title(chart, 230) == ("Instroom (fte)",)
    assert [point_text(chart, point) for point in chart.points] == ["9,4", "11,2", "13,4"]
    assert time_title(time_chart(), 230) == ("Instroom",)


@given(
    st.dictionaries(st.dates(), st.decimals(-(10**19), 10**19, places=2).map(str), min_size=1),
    st.tuples(*[st.decimals(-(10**19), 10**19, places=2).map(str)] * 2).map(sorted).map(tuple),
    st.one_of(st.none(), st.dates()),
    st.sampled_from((164.4, 230, 340)),
)
@settings(max_examples=60, deadline=None, derandomize=True)
def test_whatever_is_measured_is_drawn_within_the_chart(
    measured: dict[date, str], aim: tuple[str, str], until: date | None, width: float
) -> None:
    made = layout(time_chart(dict(sorted(measured.items())), aim, until=until), width)
    spots = [made.spot(point.day, point.value) for point in made.chart.points]

    assert made.labels.last.text
    assert all(made.plot.left <= spot.x <= made.plot.right for spot in spots)
    assert all(made.plot.top <= spot.y <= made.plot.bottom for spot in spots)
