"""The words of a chart as it is laid out: each must be drawn, in the page and in Word."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal

from generator.charts.of_shares import AIM, ShareLayout
from generator.charts.over_time import TimeLayout
from generator.charts.rows import ChartLayout
from generator.charts.text import value_text
from generator.content.figure import Figure, Point, ShareBar
from tests.charts.examples import FIGURE, share_chart, time_chart

LATER = Point(date(2026, 6, 30), Decimal("14.2"), "14,2%")
EXPECTED = replace(time_chart(), forecast=LATER)
LONG = "Directie <Bedrijfsvoering> & Bestuursondersteuning, met alle afdelingen die daarbij horen"
FIGURES = (
    FIGURE,
    Figure(
        (time_chart(unit="dagen", aim=("5", "8"), aim_label="van 5 tot 8 dagen", title=LONG),), ""
    ),
    Figure((EXPECTED,), ""),
    Figure((time_chart({date(2025, 1, 1): "1234.5"}, unit="€", until=None),), ""),
    Figure(
        (share_chart(*(ShareBar(f"{LONG} {n}", Decimal(n), None, LONG) for n in range(60))),), ""
    ),
)
"""Charts with all that can be drawn: bands, units, long words, parts on more pages."""


def words_of(layout: ChartLayout) -> Iterator[str]:
    """What is read in a chart, but for the numbers and days at its axes."""
    yield from layout.title
    if isinstance(layout, TimeLayout):
        labels = layout.labels
        every = (labels.last, labels.first, labels.deadline, labels.forecast, labels.aim)
        yield from (label.text for label in every if label)
        return
    yield layout.chart.value_name
    yield from [layout.chart.previous_name] if layout.has_previous else []
    for row in layout.rows:
        yield from (*row.name, *row.label)


def at_axes(layout: ChartLayout) -> Iterator[str]:
    """The numbers and days at its axes, which Word writes itself."""
    if isinstance(layout, ShareLayout):
        yield from ("0%", AIM)
        return
    yield from (value_text(tick, layout.chart.unit) for tick in layout.values.ticks)
    yield from map(layout.times.label, layout.times.ticks)
