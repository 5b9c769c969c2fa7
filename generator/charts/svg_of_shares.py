"""A chart of shares as SVG."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from generator.charts import measures as m
from generator.charts.boxes import Box, Spot
from generator.charts.of_shares import AIM, NEUTRAL, QUARTER, ShareLayout, ShareRow
from generator.charts.scale import HUNDRED
from generator.charts.svg import AIM_WORDS, AXIS_WORDS, WORDS, Pen, drawing, title_lines
from generator.charts.text import value_text, width_of
from generator.content.colour import Colour

KEY = 9.0
"""How wide the sample of a bar in the legend is."""


def share_svg(layout: ShareLayout, pen: Pen) -> str:
    """The chart: title and legend, grid, bars, and over them the line of the aim."""
    parts = (_head, _grid, _bars, _aim)
    elements = (element for part in parts for element in part(layout, pen))
    return drawing(layout.width, layout.height, layout.chart.description, elements)


def _head(layout: ShareLayout, pen: Pen) -> Iterator[str]:
    yield from title_lines(pen, layout.title)
    base = len(layout.title) * m.TITLE_LINE + m.TEXT
    left = layout.plot.left
    yield pen.box(Box(left, base - m.BAR + 1, left + KEY, base + 1), NEUTRAL)
    yield pen.text(layout.chart.value_name, Spot(left + KEY + m.GAP, base), WORDS)
    if layout.has_previous:
        left += KEY + 4 * m.GAP + width_of(layout.chart.value_name, m.TEXT)
        yield pen.box(
            Box(left, base - 4, left + KEY, base - 4 + m.BAR_PREVIOUS), Colour.SPOOR, Colour.GRIJS
        )
        yield pen.text(layout.chart.previous_name, Spot(left + KEY + m.GAP, base), WORDS)


def _grid(layout: ShareLayout, pen: Pen) -> Iterator[str]:
    for share in range(QUARTER, int(layout.scale.high), QUARTER):
        yield _upright(layout, pen, Decimal(share), Colour.SPOOR, m.HAIRLINE)
    at = Spot(layout.plot.left, layout.plot.bottom + m.TEXT_LINE)
    yield pen.text(value_text(Decimal(0), "%", layout.chart.taal), at, AXIS_WORDS, "middle")


def _bars(layout: ShareLayout, pen: Pen) -> Iterator[str]:
    for row in layout.rows:
        yield from _words(row.name, Spot(layout.plot.left - m.GAP, row.middle), pen, "end")
        yield from _words(row.label, Spot(layout.plot.right + m.GAP, row.middle), pen, "start")
        yield from _bar_and_previous(layout, row, pen)


def _bar_and_previous(layout: ShareLayout, row: ShareRow, pen: Pen) -> Iterator[str]:
    """The bar, and the thin previous one right under it; together in the middle of the row."""
    left, top = layout.plot.left, row.middle - m.BAR / 2
    if layout.has_previous:
        top -= m.BAR_PREVIOUS / 2
    if row.bar.value is not None:
        yield pen.box(Box(left, top, _x(layout, row.bar.value), top + m.BAR), row.bar.colour)
    if row.bar.previous is not None:
        below = top + m.BAR
        right = _x(layout, row.bar.previous)
        yield pen.box(Box(left, below, right, below + m.BAR_PREVIOUS), Colour.SPOOR, Colour.GRIJS)


def _aim(layout: ShareLayout, pen: Pen) -> Iterator[str]:
    """The axis at nothing, and the strong line at the aim with its name."""
    yield _upright(layout, pen, Decimal(0), Colour.GRIJS, m.STRONG)
    yield _upright(layout, pen, HUNDRED, Colour.HOOFD, m.STRONG)
    at = Spot(_x(layout, HUNDRED), layout.plot.bottom + m.TEXT_LINE)
    yield pen.text(layout.chart.taal.zeg(AIM), at, AIM_WORDS, "middle")


def _upright(layout: ShareLayout, pen: Pen, share: Decimal, colour: Colour, width: float) -> str:
    x = _x(layout, share)
    return pen.line(Spot(x, layout.plot.top), Spot(x, layout.plot.bottom), colour, width)


def _words(lines: Sequence[str], at: Spot, pen: Pen, anchor: str) -> Iterator[str]:
    """Lines of text, together in the middle of their height."""
    first = at.y - (len(lines) - 1) * m.TEXT_LINE / 2 + m.TEXT * 0.35
    for count, line in enumerate(lines):
        yield pen.text(line, Spot(at.x, first + count * m.TEXT_LINE), WORDS, anchor)


def _x(layout: ShareLayout, share: Decimal) -> float:
    return layout.plot.left + layout.scale.share(share) * layout.plot.width
