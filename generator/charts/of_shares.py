"""The layout of a chart of shares: names at the left, bars, labels at the right."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from generator.charts import measures as m
from generator.charts.boxes import Box
from generator.charts.scale import ValueScale, share_scale
from generator.charts.text import BOLD, widest, wrapped
from generator.content.colour import Colour
from generator.content.figure import ShareBar, ShareChart
from generator.talen import Taal

AIM = "doel (100%)"
NEUTRAL = Colour.GRIJS
"""In the legend: each bar has the colour of its own judgement."""
QUARTER = 25
"""At every quarter of the aim stands a line of the grid."""


@dataclass(frozen=True, slots=True)
class ShareRow:
    """A bar with its name and its label in lines; ``middle`` is halfway the height of its row."""

    bar: ShareBar
    name: tuple[str, ...]
    label: tuple[str, ...]
    middle: float


@dataclass(frozen=True, slots=True)
class ShareLayout:
    """A chart of shares. ``title`` is in lines; ``plot`` is where the bars are drawn."""

    chart: ShareChart
    width: float
    title: tuple[str, ...]
    plot: Box
    scale: ValueScale
    rows: tuple[ShareRow, ...]

    @property
    def height(self) -> float:
        """The height of the whole."""
        return self.plot.bottom + m.TEXT_LINE + m.BELOW

    @property
    def has_previous(self) -> bool:
        """Whether any bar has a previous value."""
        return any(bar.previous is not None for bar in self.chart.bars)


def share_layout(chart: ShareChart, width: float) -> ShareLayout:
    """The layout of a chart of that width."""
    title = wrapped(chart.title, width * m.TITLE_SHARE / BOLD, m.TITLE, m.MOST_TITLE_LINES)
    names = [wrapped(bar.name, m.NAMES * width, m.TEXT, m.MOST_NAME_LINES) for bar in chart.bars]
    labels = [
        wrapped(bar.label, m.LABELS * width, m.TEXT, m.MOST_LABEL_LINES) for bar in chart.bars
    ]
    left = widest((line for lines in names for line in lines), m.TEXT) + m.GAP
    right = widest((line for lines in labels for line in lines), m.TEXT) + 2 * m.GAP
    top = len(title) * m.TITLE_LINE + m.LEGEND
    height = _row_height(max(map(len, (*names, *labels)), default=1))
    rows = (
        ShareRow(bar, name, label, top + height * (number + 0.5))
        for number, (bar, name, label) in enumerate(zip(chart.bars, names, labels, strict=True))
    )
    plot = Box(left, top, width - right, top + height * len(chart.bars))
    return ShareLayout(chart, width, title, plot, _scale(chart), tuple(rows))


def divided(layout: ShareLayout) -> Iterator[ShareLayout]:
    """The chart in parts that each fit on a page, all with its title and its scale."""
    bars, plot = layout.chart.bars, layout.plot
    height = plot.height / max(1, len(bars))
    most = int((m.PAGE - (layout.height - plot.height)) / height) if bars else 1
    firsts = range(0, max(1, len(bars)), most)
    for number, first in enumerate(firsts, start=1):
        part = bars[first : first + most]
        which = _part_of(number, len(firsts), layout.chart.taal)
        yield replace(
            layout,
            chart=replace(layout.chart, bars=part, description=layout.chart.description + which),
            plot=replace(plot, bottom=plot.top + height * len(part)),
            rows=tuple(
                replace(row, middle=row.middle - height * first)
                for row in layout.rows[first : first + most]
            ),
        )


def _part_of(number: int, count: int, taal: Taal) -> str:
    """Which part of a divided chart one is; nothing of a whole one."""
    return f"; {taal.zeg(f'deel {number} van {count}')}" if count > 1 else ""


def _row_height(lines: int) -> float:
    """All rows are as high as the highest, as in Word."""
    return max(lines * m.TEXT_LINE, m.BAR + m.BAR_PREVIOUS) + m.ROW_GAP


def _scale(chart: ShareChart) -> ValueScale:
    values = (value for bar in chart.bars for value in (bar.value, bar.previous))
    return share_scale(value for value in values if value is not None)
