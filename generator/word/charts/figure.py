"""A figure as paragraphs of Word: its charts in rows, and its caption under them."""

from __future__ import annotations

from itertools import pairwise

from generator.charts.over_time import TimeLayout
from generator.charts.rows import ChartLayout, ChartRow, rows_of, stays_whole
from generator.charts.svg import Ink
from generator.content.figure import Chart, Figure
from generator.content.listings import Counted
from generator.content.scripts import Kind, scripts_in
from generator.content.units import EMUS_PER_POINT, TWIPS_PER_POINT
from generator.content.words import texts_of
from generator.style import text_roles
from generator.style.role import Role
from generator.word.body.bookmarks import bookmarked
from generator.word.body.captions import caption_start, caption_text
from generator.word.body.harvest import Harvest, WordChart
from generator.word.body.other_scripts import in_open_run
from generator.word.body.xml import CHART, attribute, paragraph, run
from generator.word.charts.of_shares import share_chart
from generator.word.charts.over_time import time_chart


def figure_wordml(figure: Figure, harvest: Harvest, width_twips: int) -> str:
    """The figure in text of that width; its charts go to the harvest."""
    rows = rows_of(figure, width_twips / TWIPS_PER_POINT)
    whole = stays_whole(rows)
    drawn = (
        _row(row, text_roles.FIGURE if whole or after is None else text_roles.FIGURE_LONG, harvest)
        for row, after in pairwise((*rows, None))
        if row
    )
    return "".join(drawn) + _caption(figure, harvest)


def _row(row: ChartRow, role: Role, harvest: Harvest) -> str:
    return paragraph(role, "".join(run(_inline(layout, harvest)) for layout in row))


def _inline(layout: ChartLayout, harvest: Harvest) -> str:
    """The chart in its line (20.4.2.8), with its description as alternative text."""
    relation = harvest.add_chart(_chart(layout, _ink(layout.chart, harvest)))
    number = harvest.drawing_id()
    width, height = (int(size * EMUS_PER_POINT) for size in (layout.width, layout.height))
    description = attribute(layout.chart.description)
    return (
        '<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">'
        f'<wp:extent cx="{width}" cy="{height}"/><wp:effectExtent l="0" t="0" r="0" b="0"/>'
        f'<wp:docPr id="{number}" name="Grafiek {number}" descr={description}/>'
        f'<wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="{CHART}">'
        f'<c:chart xmlns:c="{CHART}" r:id="{relation}"/></a:graphicData></a:graphic>'
        "</wp:inline></w:drawing>"
    )


def _ink(chart: Chart, harvest: Harvest) -> Ink:
    """With what a chart is drawn, in fonts for the scripts of its words."""
    found = {one.kind: one.name for one in scripts_in("".join(texts_of(chart)))}
    joined = found.get(Kind.RIGHT_TO_LEFT) or found.get(Kind.JOINED)
    return Ink(
        harvest.colours,
        harvest.family,
        harvest.families.get(joined or "", ""),
        harvest.families.get(found.get(Kind.EAST_ASIAN, ""), ""),
        chart.taal.tag,
    )


def _chart(layout: ChartLayout, ink: Ink) -> WordChart:
    if isinstance(layout, TimeLayout):
        return WordChart(*time_chart(layout, ink))
    return WordChart(*share_chart(layout, ink))


def _caption(figure: Figure, harvest: Harvest) -> str:
    """Figuur N. and the words."""
    written = caption_text(in_open_run(figure.caption, harvest.families))
    start = caption_start(Counted.FIGURE, figure.number, harvest)
    return paragraph(text_roles.CAPTION, bookmarked(start + written, figure.anchor, harvest))
