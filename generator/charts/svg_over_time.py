"""A chart over time as SVG."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from generator.charts import measures as m
from generator.charts.boxes import Box, Spot
from generator.charts.labels import Label, TextAnchor
from generator.charts.over_time import TimeLayout
from generator.charts.svg import AIM_WORDS, AXIS_WORDS, LetterForm, Pen, drawing, title_lines
from generator.charts.text import value_text
from generator.content.colour import Colour

DASHES, SHORT_DASHES = "4 2.5", "1.5 1.5"
BELOW_LETTERS = 1.8
"""From the line that letters stand on to the bottom of their box."""


def time_svg(layout: TimeLayout, pen: Pen) -> str:
    """The chart: grid, aim, line, labels, from back to front."""
    parts = (_grid, _aim, _forecast, _line, _labels)
    elements = (element for part in parts for element in part(layout, pen))
    return drawing(layout.width, layout.height, layout.chart.description, elements)


def _grid(layout: TimeLayout, pen: Pen) -> Iterator[str]:
    """Title, band of the aim, lines of the grid, and the words at the axes."""
    plot = layout.plot
    yield from title_lines(pen, layout.title)
    if len(layout.aims) > 1:
        upper, lower = (layout.spot(layout.times.first, aim).y for aim in layout.aims)
        yield pen.box(Box(plot.left, upper, plot.right, lower), Colour.LICHT)
    for tick in layout.values.ticks:
        y = layout.spot(layout.times.first, tick).y
        yield pen.line(Spot(plot.left, y), Spot(plot.right, y), Colour.SPOOR, m.HAIRLINE)
        at = Spot(plot.left - m.GAP, y + m.TEXT * 0.35)
        words = value_text(tick, layout.chart.unit, layout.chart.taal)
        yield pen.text(words, at, AXIS_WORDS, "end")
    low = Spot(plot.left, plot.bottom)
    yield pen.line(low, replace(low, x=plot.right), Colour.GRIJS, m.AXIS)
    for day in layout.times.ticks:
        x = layout.spot(day, layout.values.low).x
        yield pen.line(Spot(x, plot.bottom), Spot(x, plot.bottom + 2.5), Colour.GRIJS, m.AXIS)
        at = Spot(x, plot.bottom + m.TEXT_LINE + 1)
        yield pen.text(layout.times.label(day, layout.chart.taal), at, AXIS_WORDS, "middle")


def _aim(layout: TimeLayout, pen: Pen) -> Iterator[str]:
    """A dashed line for each end of the aim, with a diamond at the deadline."""
    first, last = layout.times.first, layout.times.last
    for aim in layout.aims:
        ends = layout.spot(first, aim), layout.spot(last, aim)
        yield pen.line(*ends, Colour.HOOFD, m.AIM, DASHES)
        if layout.deadline:
            yield pen.diamond(layout.spot(layout.deadline, aim), m.MARKER + 1, Colour.HOOFD)


def _forecast(layout: TimeLayout, pen: Pen) -> Iterator[str]:
    """A line of short dashes to an open circle: what is expected was not measured."""
    if layout.forecast:
        start, end = (layout.spot(point.day, point.value) for point in layout.forecast)
        yield pen.line(start, end, layout.chart.colour, m.AIM, SHORT_DASHES)
        yield pen.circle(end, m.MARKER, layout.chart.colour)


def _line(layout: TimeLayout, pen: Pen) -> Iterator[str]:
    spots = [layout.spot(point.day, point.value) for point in layout.chart.points]
    if len(spots) > 1:
        yield pen.path(spots, layout.chart.colour, m.STRONG)
    for spot in spots:
        yield pen.dot(spot, m.MARKER, layout.chart.colour)


def _labels(layout: TimeLayout, pen: Pen) -> Iterator[str]:
    labels, measured = layout.labels, LetterForm(layout.chart.colour)
    yield _label(layout, pen, labels.last, replace(measured, weight=700))
    if labels.first:
        yield _label(layout, pen, labels.first, measured)
    if labels.forecast:
        yield _label(layout, pen, labels.forecast, measured)
    if labels.deadline:
        yield _label(layout, pen, labels.deadline, AIM_WORDS)
    yield _label(layout, pen, labels.aim, AIM_WORDS)


def _label(layout: TimeLayout, pen: Pen, label: Label, letters: LetterForm) -> str:
    """The words in their box, which is rather too wide: they begin or end where they belong."""
    box = layout.box(label)
    x = {
        TextAnchor.START: box.left,
        TextAnchor.MIDDLE: (box.left + box.right) / 2,
        TextAnchor.END: box.right,
    }[label.anchor]
    return pen.text(label.text, Spot(x, box.bottom - BELOW_LETTERS), letters, label.anchor.value)
