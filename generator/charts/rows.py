"""The charts of a figure in rows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import TypeAlias

from generator.charts import measures as m
from generator.charts.of_shares import ShareLayout, divided, share_layout
from generator.charts.over_time import TimeLayout, time_layout, time_title
from generator.content.figure import Chart, Figure, ShareChart, TimeChart

ChartLayout: TypeAlias = TimeLayout | ShareLayout
ChartRow: TypeAlias = tuple[ChartLayout, ...]


def rows_of(figure: Figure, width: float) -> tuple[ChartRow, ...]:
    """The charts in rows of at most that width; charts over time beside each other."""
    charts = figure.charts
    if len(charts) == 1 and isinstance(charts[0], TimeChart):
        alone = _beside([charts[0]], min(width, m.WIDEST_ALONE), m.PLOT_HEIGHT_ALONE)
        return (alone,)
    return tuple(row for _, group in groupby(charts, type) for row in _rows(group, width))


def stays_whole(rows: Sequence[ChartRow]) -> bool:
    """Whether the rows stay on one page: they are few, and together no higher than one."""
    return (
        len(rows) <= m.MOST_ROWS_WHOLE
        and sum(max(layout.height for layout in row) for row in rows) <= m.PAGE
    )


def _rows(charts: Iterable[Chart], width: float) -> Iterator[ChartRow]:
    """Rows of charts that are all of one type."""
    over_time: list[TimeChart] = []
    for chart in charts:
        if isinstance(chart, ShareChart):
            for part in divided(share_layout(chart, min(width, m.WIDEST_SHARES))):
                yield (part,)
        else:
            over_time.append(chart)
    beside = min(m.MOST_BESIDE, max(1, int(width / m.NARROWEST)))
    for first in range(0, len(over_time), beside):
        yield _beside(over_time[first : first + beside], (width - m.SLACK) / beside, m.PLOT_HEIGHT)


def _beside(charts: Sequence[TimeChart], width: float, plot_height: float) -> ChartRow:
    """Charts of one row; their plots begin at the same height, below the longest title."""
    lines = max(len(time_title(chart, width)) for chart in charts)
    return tuple(time_layout(chart, width, lines, plot_height) for chart in charts)
