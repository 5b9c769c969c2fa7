"""A figure as HTML: its charts in rows, and its caption under them."""

from __future__ import annotations

from collections.abc import Callable

from generator.charts.over_time import TimeLayout
from generator.charts.rows import ChartLayout, rows_of, stays_whole
from generator.charts.svg import Pen
from generator.charts.svg_of_shares import share_svg
from generator.charts.svg_over_time import time_svg
from generator.content.figure import Figure
from generator.content.units import POINTS_PER_MM
from generator.html.inlines import caption_attributes, escaped


def figure_html(
    figure: Figure,
    width: float,
    pen: Pen,
    attributes: str = "",
    written: Callable[[str], str] = escaped,
) -> str:
    """The figure in text of ``width`` millimetres; the style sheet prints its number.

    ``attributes`` stand in its element; ``written`` writes the words of the caption.
    """
    rows = rows_of(figure, width * POINTS_PER_MM)
    form = "figuur" if stays_whole(rows) else "figuur lang"
    drawn = "".join(f"\n<div>{''.join(_svg(chart, pen) for chart in row)}</div>" for row in rows)
    number = caption_attributes(figure.number, figure.anchor)
    caption = f"<figcaption{number}>{written(figure.caption)}</figcaption>"
    return f'<figure class="{form}"{attributes}>{drawn}\n{caption}\n</figure>'


def _svg(layout: ChartLayout, pen: Pen) -> str:
    if isinstance(layout, TimeLayout):
        return time_svg(layout, pen)
    return share_svg(layout, pen)
