"""A chart of shares as a chart of Word: bars that lie, each against its own aim."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from generator.charts import measures as m
from generator.charts.of_shares import AIM, NEUTRAL, QUARTER, ShareLayout
from generator.charts.scale import HUNDRED
from generator.charts.svg import Ink
from generator.content.colour import Colour
from generator.word.charts import drawingml as d
from generator.word.charts.sheet import NAMES, PREVIOUS, VALUES, ChartSheet, share_sheet

NAME_AXIS, VALUE_AXIS = 1, 2

MOST_GAP = 500
"""In percents of the width of a bar (21.2.2.75)."""

AXIS_FORM = '[=0]0"%";[=100]"{}";""'
"""Only nothing and the aim have words at the axis."""


def share_chart(layout: ShareLayout, ink: Ink) -> tuple[str, ChartSheet]:
    """The part of the chart, and its sheet."""
    sheet = share_sheet(layout)
    row = layout.plot.height / max(1, len(layout.rows))
    bars = m.BAR + (m.BAR_PREVIOUS if layout.has_previous else 0)
    gap = round(100 * (row - bars) / bars * len(sheet.figures[VALUES:]))
    plot = (
        f"{d.plot_place(layout.plot, layout.width, layout.height)}"
        '<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>'
        f'{"".join(_series(layout, sheet, ink))}<c:gapWidth val="{max(0, min(gap, MOST_GAP))}"/>'
        '<c:overlap val="0"/>'
        f'<c:axId val="{NAME_AXIS}"/><c:axId val="{VALUE_AXIS}"/></c:barChart>'
        f"{_name_axis(ink)}{_value_axis(layout, ink)}{d.NOTHING}"
    )
    return d.chart_part(d.title_of(layout.title, ink), plot, _legend(layout, ink), ink), sheet


def _series(layout: ShareLayout, sheet: ChartSheet, ink: Ink) -> Iterator[str]:
    labels = (_label(layout, sheet, index, ink) for index in range(len(layout.rows)))
    look = d.shape(d.fill(ink, NEUTRAL))
    bars = "".join(_bar(index, row.bar.colour, ink) for index, row in enumerate(layout.rows))
    yield _one_series(sheet, VALUES, look, bars + d.labels(labels))
    if layout.has_previous:
        look = d.shape(d.fill(ink, Colour.SPOOR), d.line(ink, Colour.GRIJS, m.HAIRLINE))
        yield _one_series(sheet, PREVIOUS, look, "")


def _bar(index: int, colour: Colour, ink: Ink) -> str:
    """One bar in a colour of its own (21.2.2.52)."""
    return (
        f'<c:dPt><c:idx val="{index}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/>'
        f"{d.shape(d.fill(ink, colour))}</c:dPt>"
    )


def _one_series(sheet: ChartSheet, column: int, look: str, points: str) -> str:
    order = column - VALUES
    return (
        f'<c:ser><c:idx val="{order}"/><c:order val="{order}"/>{d.series_name(sheet, column)}'
        f'{look}<c:invertIfNegative val="0"/>{points}<c:cat>{d.names(sheet, NAMES)}</c:cat>'
        f"<c:val>{d.numbers(sheet, column)}</c:val>{d.label_cells(sheet, column)}</c:ser>"
    )


def _label(layout: ShareLayout, sheet: ChartSheet, index: int, ink: Ink) -> str:
    """The label of a bar, moved from the end of the bar to the right of the plot."""
    row = layout.rows[index]
    end = layout.scale.share(row.bar.value or Decimal(0))
    right = ((1 - end) * layout.plot.width + m.GAP) / layout.width
    words = d.cell_words(sheet, VALUES, index, ink, Colour.TEKST)
    return d.label(index, d.moved(right, 0) + words + d.NOTHING, "outEnd", d.FROM_CELL)


def _name_axis(ink: Ink) -> str:
    """Every bar has its name, also where they are many (21.2.2.208)."""
    return (
        f'<c:catAx><c:axId val="{NAME_AXIS}"/><c:scaling><c:orientation val="maxMin"/></c:scaling>'
        '<c:delete val="0"/><c:axPos val="l"/><c:majorTickMark val="none"/>'
        '<c:minorTickMark val="none"/><c:tickLblPos val="low"/>'
        f"{d.shape(d.line(ink, Colour.GRIJS, m.STRONG))}{d.text_form(ink, Colour.TEKST)}"
        f'<c:crossAx val="{VALUE_AXIS}"/><c:crosses val="min"/><c:auto val="0"/>'
        '<c:lblAlgn val="l"/><c:lblOffset val="50"/><c:tickLblSkip val="1"/>'
        '<c:noMultiLvlLbl val="1"/></c:catAx>'
    )


def _value_axis(layout: ShareLayout, ink: Ink) -> str:
    """The only strong line of the grid is at the aim."""
    code = AXIS_FORM.format(layout.chart.taal.zeg(AIM))
    return (
        f'<c:valAx><c:axId val="{VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/>'
        f'<c:max val="{layout.scale.high:f}"/><c:min val="0"/></c:scaling>'
        '<c:delete val="0"/><c:axPos val="b"/>'
        f"<c:majorGridlines>{d.shape(d.line(ink, Colour.HOOFD, m.STRONG))}</c:majorGridlines>"
        f"<c:minorGridlines>{d.shape(d.line(ink, Colour.SPOOR, m.HAIRLINE))}</c:minorGridlines>"
        f'{d.number_form(code)}<c:majorTickMark val="none"/><c:minorTickMark val="none"/>'
        f'<c:tickLblPos val="nextTo"/>{d.shape("<a:ln><a:noFill/></a:ln>")}'
        f'{d.text_form(ink, Colour.GRIJS)}<c:crossAx val="{NAME_AXIS}"/><c:crosses val="max"/>'
        f'<c:crossBetween val="between"/><c:majorUnit val="{HUNDRED}"/>'
        f'<c:minorUnit val="{QUARTER}"/></c:valAx>'
    )


def _legend(layout: ShareLayout, ink: Ink) -> str:
    """Under the title, from where the bars begin."""
    top = len(layout.title) * m.TITLE_LINE
    shares = (
        ("x", (layout.plot.left - m.GAP) / layout.width),
        ("y", (top - 2) / layout.height),
        ("w", layout.plot.width / layout.width),
        ("h", m.LEGEND / layout.height),
    )
    places = "".join(f'<c:{name} val="{share:.5f}"/>' for name, share in shares)
    return (
        '<c:legend><c:legendPos val="t"/><c:layout><c:manualLayout>'
        f'<c:xMode val="edge"/><c:yMode val="edge"/>{places}</c:manualLayout></c:layout>'
        f'<c:overlay val="0"/>{d.text_form(ink, Colour.TEKST)}</c:legend>'
    )
