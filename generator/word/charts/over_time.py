"""A chart over time as a chart of Word: lines over an axis of dates."""

from __future__ import annotations

from collections.abc import Iterator

from generator.charts import measures as m
from generator.charts.labels import Label, Side, TextAnchor
from generator.charts.over_time import TimeLayout
from generator.charts.scale import decimals
from generator.charts.svg import Ink
from generator.charts.text import value_text
from generator.content.colour import Colour
from generator.word.charts import drawingml as d
from generator.word.charts.sheet import ChartSheet, days_since, number_format, time_sheet

TIME_AXIS, VALUE_AXIS = 1, 2
DAYS, MEASURED, FIRST_AIM = 0, 1, 2
"""The columns of the sheet."""

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
    each = [_value_label(layout, sheet, labels.last, ink, bold=True)]
    if labels.first:
        each.insert(0, _value_label(layout, sheet, labels.first, ink, bold=False))
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
    colour, days = layout.chart.colour, sheet.columns[DAYS].cells
    line = d.shape(d.line(ink, colour, m.AIM, "sysDash"))
    no_marker = '<c:marker><c:symbol val="none"/></c:marker>'
    point = (
        f'<c:dPt><c:idx val="{days.index(expected.day)}"/><c:marker><c:symbol val="circle"/>'
        f'<c:size val="{round(2 * m.MARKER) + 1}"/>'
        f"{d.shape(d.fill(ink, Colour.WIT), d.line(ink, colour, m.AIM))}</c:marker>"
        f'<c:bubble3D val="0"/>{line}</c:dPt>'
    )
    words = d.rich([expected.text], ink, colour) + d.NOTHING
    label = _placed(layout, days.index(expected.day), expected, words)
    yield _series(sheet, len(sheet.columns) - 1, line + no_marker + point, d.labels([label]))


def _aims(layout: TimeLayout, sheet: ChartSheet, ink: Ink) -> Iterator[str]:
    """A dashed line for each end of the aim, with a diamond at the deadline."""
    line = d.shape(d.line(ink, Colour.HOOFD, m.AIM, "dash"))
    no_marker = '<c:marker><c:symbol val="none"/></c:marker>'
    days = sheet.columns[DAYS].cells
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
        here = sorted((days.index(w.day), w.text, w) for w in wanted if w.value == aim)
        each = (_fixed_label(layout, index, label, ink) for index, _, label in here)
        yield _series(sheet, FIRST_AIM + number, line + no_marker + point, d.labels(each))


def _series(sheet: ChartSheet, column: int, look: str, labels: str) -> str:
    order = (column - FIRST_AIM) % len(sheet.columns[MEASURED:])  # what was measured is on top
    return (
        f'<c:ser><c:idx val="{order}"/><c:order val="{order}"/>{d.series_name(sheet, column)}'
        f"{look}{labels}<c:cat>{d.numbers(sheet, DAYS)}</c:cat>"
        f'<c:val>{d.numbers(sheet, column)}</c:val><c:smooth val="0"/></c:ser>'
    )


def _value_label(
    layout: TimeLayout, sheet: ChartSheet, label: Label, ink: Ink, *, bold: bool
) -> str:
    """A value that follows the sheet, unless it is printed in another way than as a number."""
    index = sheet.columns[DAYS].cells.index(label.day)
    unit = layout.chart.unit
    if label.text == value_text(label.value, unit):
        words = d.number_form(number_format(decimals(label.value), unit)) + d.NOTHING
        words += d.text_form(ink, layout.chart.colour, bold=bold)
    else:
        words = d.rich([label.text], ink, layout.chart.colour, bold=bold) + d.NOTHING
    return _placed(layout, index, label, words)


def _fixed_label(layout: TimeLayout, index: int, label: Label, ink: Ink) -> str:
    """Words at the line of the aim."""
    return _placed(layout, index, label, d.rich([label.text], ink, Colour.HOOFD) + d.NOTHING)


def _placed(layout: TimeLayout, index: int, label: Label, words: str) -> str:
    """A label in its place; from a point on or up to it, it is moved up or down from beside it."""
    if label.anchor is TextAnchor.MIDDLE or label.side is Side.BESIDE:
        return d.label(index, words, PLACES[label.side])
    moved = d.moved(0, label.down / layout.height)
    return d.label(index, moved + words, ALONG[label.anchor])


def _time_axis(layout: TimeLayout, ink: Ink) -> str:
    times = layout.times
    code = "yyyy" if times.in_years else "[$-413]mmm yyyy"
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
    code = number_format(values.decimals, layout.chart.unit)
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
