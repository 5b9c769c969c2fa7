"""A chart over time as a chart of Word: lines over an axis of dates."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.charts import measures as m
from generator.charts.labels import Label, Side, TextAnchor
from generator.charts.over_time import TimeLayout
from generator.charts.scale import decimals
from generator.charts.svg import Ink
from generator.content.colour import Colour
from generator.word.charts import drawingml as d
from generator.word.charts.sheet import (
    DAYS,
    FIRST_AIM,
    MEASURED,
    ChartSheet,
    days_since,
    in_the_language,
    is_number,
    number_format,
    time_sheet,
)

TIME_AXIS, VALUE_AXIS = 1, 2
PLACES = {Side.ABOVE: "t", Side.BELOW: "b", Side.BESIDE: "r"}
ALONG = {TextAnchor.START: "r", TextAnchor.END: "l"}
"""Where words along a line stand, from the point where they begin or end."""


def time_chart(layout: TimeLayout, ink: Ink) -> tuple[str, ChartSheet]:
    """The part of the chart, and its sheet."""
    sheet = time_sheet(layout)
    series = "".join(
        (*_aims(layout, sheet, ink), *_forecast(layout, sheet, ink), _measured(layout, sheet, ink))
    )
    plot = (
        f"{d.plot_place(layout.plot, layout.width, layout.height)}"
        f'<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>{series}'
        f'<c:marker val="1"/><c:axId val="{TIME_AXIS}"/><c:axId val="{VALUE_AXIS}"/></c:lineChart>'
        f"{_time_axis(layout, ink)}{_value_axis(layout, ink)}{d.NOTHING}"
    )
    return d.chart_part(d.title_of(layout.title, ink), plot, "", ink), sheet


def _measured(layout: TimeLayout, sheet: ChartSheet, ink: Ink) -> str:
    labels, colour = layout.labels, layout.chart.colour
    writer = _LabelWriter(layout, sheet, ink)
    each = [writer.value(MEASURED, labels.last, bold=True)]
    if labels.first:
        each.insert(0, writer.value(MEASURED, labels.first))
    marker = (
        f'<c:marker><c:symbol val="circle"/><c:size val="{round(2 * m.MARKER)}"/>'
        f"{d.shape(d.fill(ink, colour), d.line(ink, colour, m.HAIRLINE))}</c:marker>"
    )
    look = d.shape(d.line(ink, colour, m.STRONG)) + marker
    return _series(sheet, MEASURED, look, d.labels(each))


def _forecast(layout: TimeLayout, sheet: ChartSheet, ink: Ink) -> Iterator[str]:
    """A line of dots from the latest value to an open circle at what is expected."""
    expected = layout.labels.forecast
    if expected is None:
        return
    colour, days = layout.chart.colour, sheet.figures[DAYS].cells
    line = d.shape(d.line(ink, colour, m.AIM, "sysDash"))
    no_marker = '<c:marker><c:symbol val="none"/></c:marker>'
    point = (
        f'<c:dPt><c:idx val="{days.index(expected.day)}"/><c:marker><c:symbol val="circle"/>'
        f'<c:size val="{round(2 * m.MARKER) + 1}"/>'
        f"{d.shape(d.fill(ink, Colour.WIT), d.line(ink, colour, m.AIM))}</c:marker>"
        f'<c:bubble3D val="0"/>{line}</c:dPt>'
    )
    column = len(sheet.figures) - 1
    label = _LabelWriter(layout, sheet, ink).value(column, expected)
    yield _series(sheet, column, line + no_marker + point, d.labels([label]))


def _aims(layout: TimeLayout, sheet: ChartSheet, ink: Ink) -> Iterator[str]:
    """A dashed line for each end of the aim, with a diamond at the deadline."""
    line = d.shape(d.line(ink, Colour.HOOFD, m.AIM, "dash"))
    no_marker = '<c:marker><c:symbol val="none"/></c:marker>'
    days = sheet.figures[DAYS].cells
    writer = _LabelWriter(layout, sheet, ink)
    for number, aim in enumerate(layout.aims):
        point = ""
        if layout.deadline:
            point = (
                f'<c:dPt><c:idx val="{days.index(layout.deadline)}"/><c:marker>'
                '<c:symbol val="diamond"/><c:size val="6"/>'
                f"{d.shape(d.fill(ink, Colour.HOOFD), d.line(ink, Colour.HOOFD, m.HAIRLINE))}"
                f'</c:marker><c:bubble3D val="0"/>{line}</c:dPt>'
            )
        wanted = [layout.labels.aim, *filter(None, [layout.labels.deadline])]
        here = sorted((wish for wish in wanted if wish.value == aim), key=lambda one: one.day)
        column = FIRST_AIM + number
        each = (writer.words(column, one, Colour.HOOFD) for one in here)
        yield _series(sheet, column, line + no_marker + point, d.labels(each))


def _series(sheet: ChartSheet, column: int, look: str, labels: str) -> str:
    order = (column - FIRST_AIM) % len(sheet.figures[MEASURED:])  # what was measured is on top
    return (
        f'<c:ser><c:idx val="{order}"/><c:order val="{order}"/>{d.series_name(sheet, column)}'
        f"{look}{labels}<c:cat>{d.numbers(sheet, DAYS)}</c:cat>"
        f'<c:val>{d.numbers(sheet, column)}</c:val><c:smooth val="0"/>'
        f"{d.label_cells(sheet, column)}</c:ser>"
    )


@dataclass(frozen=True, slots=True)
class _LabelWriter:
    """Writes labels at the points of a series, which is a column of the sheet."""

    layout: TimeLayout
    sheet: ChartSheet
    ink: Ink

    def value(self, column: int, label: Label, *, bold: bool = False) -> str:
        """A value; one that is printed in another way than as a number has words in the sheet."""
        chart = self.layout.chart
        colour, unit, taal = chart.colour, chart.unit, chart.taal
        if not is_number(label, chart):
            return self.words(column, label, colour, bold=bold)
        form = d.number_form(number_format(decimals(label.value), unit, taal)) + d.NOTHING
        return self._placed(label, form + d.text_form(self.ink, colour, bold=bold))

    def words(self, column: int, label: Label, colour: Colour, *, bold: bool = False) -> str:
        """Words of the sheet."""
        point = self._point(label)
        words = d.cell_words(self.sheet, column, point, self.ink, colour, bold=bold)
        return self._placed(label, words + d.NOTHING, d.FROM_CELL)

    def _point(self, label: Label) -> int:
        return self.sheet.figures[DAYS].cells.index(label.day)

    def _placed(self, label: Label, words: str, source: str = "") -> str:
        """A label in its place; from a point on or up to it, it is moved up or down from beside."""
        point = self._point(label)
        if label.anchor is TextAnchor.MIDDLE or label.side is Side.BESIDE:
            return d.label(point, words, PLACES[label.side], source)
        moved = d.moved(0, label.down / self.layout.height)
        return d.label(point, moved + words, ALONG[label.anchor], source)


def _time_axis(layout: TimeLayout, ink: Ink) -> str:
    times = layout.times
    code = "yyyy" if times.in_years else f"{in_the_language(layout.chart.taal)}mmm yyyy"
    step, unit = (times.months // 12, "years") if times.in_years else (times.months, "months")
    return (
        f'<c:dateAx><c:axId val="{TIME_AXIS}"/><c:scaling><c:orientation val="minMax"/>'
        f'<c:max val="{days_since(times.last)}"/>'
        f'<c:min val="{days_since(times.first)}"/></c:scaling>'
        f'<c:delete val="0"/><c:axPos val="b"/>{d.number_form(code)}'
        '<c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>'
        f"{d.shape(d.line(ink, Colour.GRIJS, m.AXIS))}{d.text_form(ink, Colour.GRIJS)}"
        f'<c:crossAx val="{VALUE_AXIS}"/><c:crosses val="min"/><c:auto val="0"/>'
        f'<c:lblOffset val="50"/><c:baseTimeUnit val="days"/><c:majorUnit val="{step}"/>'
        f'<c:majorTimeUnit val="{unit}"/></c:dateAx>'
    )


def _value_axis(layout: TimeLayout, ink: Ink) -> str:
    values = layout.values
    code = number_format(values.decimals, layout.chart.unit, layout.chart.taal)
    return (
        f'<c:valAx><c:axId val="{VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/>'
        f'<c:max val="{values.high:f}"/><c:min val="{values.low:f}"/></c:scaling>'
        '<c:delete val="0"/><c:axPos val="l"/>'
        f"<c:majorGridlines>{d.shape(d.line(ink, Colour.SPOOR, m.HAIRLINE))}</c:majorGridlines>"
        f'{d.number_form(code)}<c:majorTickMark val="none"/><c:minorTickMark val="none"/>'
        f'<c:tickLblPos val="low"/>{d.shape("<a:ln><a:noFill/></a:ln>")}'
        f"{d.text_form(ink, Colour.GRIJS)}"
        f'<c:crossAx val="{TIME_AXIS}"/><c:crosses val="min"/><c:crossBetween val="midCat"/>'
        f'<c:majorUnit val="{values.step:f}"/></c:valAx>'
    )
