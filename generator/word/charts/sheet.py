"""The figures of a chart as a sheet, which travels with it so that it can be edited in Word."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import TypeAlias

from generator.charts.labels import Label
from generator.charts.of_shares import ShareLayout
from generator.charts.over_time import TimeLayout
from generator.charts.scale import decimals
from generator.charts.text import value_text
from generator.content.figure import TimeChart
from generator.dutch import number_text
from generator.talen import Taal

NAME = "Gegevens"
"""The name of the sheet."""

DAY_BEFORE_THE_FIRST = date(1899, 12, 30)
"""From here spreadsheets count days (ECMA-376 18.17.4.1)."""

DAYS, MEASURED, FIRST_AIM = 0, 1, 2
"""The columns of a chart over time."""

NAMES, VALUES, PREVIOUS = 0, 1, 2
"""The columns of a chart of shares."""

TEXT_FORMAT = "@"
DAY_FORMAT = "d mmm yyyy"


@dataclass(frozen=True, slots=True)
class Formula:
    """What a cell computes (ECMA-376 18.17), and what it reads until somebody changes a figure."""

    formula: str
    shown: str

    def __str__(self) -> str:
        return self.shown


Cell: TypeAlias = str | Decimal | date | Formula | None


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """A column: its heading, how its cells are shown (ECMA-376 18.8.31), and its cells."""

    heading: str
    number_format: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class ChartSheet:
    """A sheet with a heading above each column; all columns are as long.

    ``figures`` are the names and the numbers that are drawn. Behind those stand ``labels``: the
    words at the points of a series, by the column of its numbers.
    """

    figures: tuple[SheetColumn, ...]
    labels: Mapping[int, SheetColumn] = field(default_factory=dict)

    @property
    def columns(self) -> tuple[SheetColumn, ...]:
        """All columns, in order."""
        return (*self.figures, *self.labels.values())

    def label_column(self, figures: int) -> int:
        """The column with the words at the numbers of another one."""
        return len(self.figures) + list(self.labels).index(figures)

    def heading_reference(self, column: int) -> str:
        """Where the heading of a column stands, as a formula says it."""
        return f"{NAME}!${_letter(column)}$1"

    def reference(self, column: int) -> str:
        """Where the cells of a column stand."""
        letter = _letter(column)
        return f"{NAME}!${letter}$2:${letter}${len(self.columns[column].cells) + 1}"


def time_sheet(layout: TimeLayout) -> ChartSheet:
    """A row for each day: what was measured, the aim, which runs along the whole axis, and what
    is expected, from the latest measurement on; then the words at their points."""
    points = {point.day: point.value for point in layout.chart.points}
    others = (layout.times.first, layout.times.last, layout.deadline)
    forecast = {point.day: point.value for point in layout.forecast or ()}
    days = tuple(sorted({*points, *forecast, *filter(None, others)}))
    places = max(map(decimals, (*points.values(), *forecast.values(), *layout.aims)))
    taal = layout.chart.taal
    form = number_format(places, layout.chart.unit, taal)
    expected = taal.zeg("verwacht")
    figures = (
        SheetColumn(taal.zeg("Datum"), f"{in_the_language(taal)}{DAY_FORMAT}", days),
        SheetColumn(layout.chart.title, form, tuple(map(points.get, days))),
        *(
            SheetColumn(name, form, (aim,) * len(days))
            for aim, name in zip(layout.aims, _names_of_aims(layout), strict=True)
        ),
        *([SheetColumn(expected, form, tuple(map(forecast.get, days)))] if forecast else ()),
    )
    return _with_labels(figures, _time_labels(layout, days), taal)


def share_sheet(layout: ShareLayout) -> ChartSheet:
    """A row for each bar. Where nothing is known stands its label: text is drawn as no length."""
    chart = layout.chart
    form = number_format(0, "%", chart.taal)
    known = tuple(bar.label if bar.value is None else bar.value for bar in chart.bars)
    names = SheetColumn(chart.taal.zeg("Naam"), TEXT_FORMAT, tuple(bar.name for bar in chart.bars))
    values = SheetColumn(chart.value_name, form, known)
    previous = SheetColumn(chart.previous_name, form, tuple(bar.previous for bar in chart.bars))
    labels = tuple("\n".join(row.label) for row in layout.rows)
    return _with_labels(
        (names, values, *([previous] if layout.has_previous else [])),
        [(VALUES, labels)],
        chart.taal,
    )


def is_number(label: Label, chart: TimeChart) -> bool:
    """Whether a label is its value in the usual form, which Word writes by itself."""
    return label.text == value_text(label.value, chart.unit, chart.taal)


def _time_labels(
    layout: TimeLayout, days: tuple[date, ...]
) -> Iterator[tuple[int, tuple[Cell, ...]]]:
    """The words at the points of each series, by its column, but for what are plain values."""
    labels, chart = layout.labels, layout.chart
    measured = (one for one in (labels.first, labels.last) if one and not is_number(one, chart))
    yield MEASURED, _at_days(days, measured, {})
    cells = {
        chart.taal.getal(number_text(aim)): f"FIXED({_letter(column)}2,{decimals(aim)})"
        for column, aim in enumerate(layout.aims, start=FIRST_AIM)
    }
    for column, aim in enumerate(layout.aims, start=FIRST_AIM):
        here = (one for one in (labels.aim, labels.deadline) if one and one.value == aim)
        yield column, _at_days(days, here, cells)
    expected = labels.forecast
    if expected and not is_number(expected, chart):
        yield FIRST_AIM + len(layout.aims), _at_days(days, [expected], {})


def _at_days(
    days: tuple[date, ...], labels: Iterable[Label], cells: Mapping[str, str]
) -> tuple[Cell, ...]:
    """The words of labels in the row of their day."""
    words = {label.day: _following(label.text, cells) for label in labels}
    return tuple(map(words.get, days))


def _following(words: str, cells: Mapping[str, str]) -> Cell:
    """Words that take each of those numbers from its cell, so that they change with it."""
    numbers = "|".join(map(re.escape, cells))
    pieces = re.split(rf"(?<!\d)({numbers})(?!\d)", words) if numbers else [words]
    if len(pieces) == 1:
        return words
    parts = (cells.get(one) or '"{}"'.format(one.replace('"', '""')) for one in pieces if one)
    return Formula("=" + "&".join(parts), words)


def _with_labels(
    figures: tuple[SheetColumn, ...], labels: Iterable[tuple[int, tuple[Cell, ...]]], taal: Taal
) -> ChartSheet:
    """The sheet of those figures, with a column of words behind it for each series that has any."""
    of = taal.zeg("tekst bij")
    return ChartSheet(
        figures,
        {
            column: SheetColumn(f"{of} {figures[column].heading}", TEXT_FORMAT, words)
            for column, words in labels
            if any(words)
        },
    )


def number_format(places: int, unit: str, taal: Taal) -> str:
    """How a value with its unit is shown, with so many decimals, as that language writes it."""
    fraction = f".{'0' * places}" if places else ""
    return f"{in_the_language(taal)}#,##0{fraction}" + ('"%"' if unit == "%" else "")


def in_the_language(taal: Taal) -> str:
    """Before the form of a number or a day: of which language its signs and words are
    (ECMA-376 18.8.31)."""
    return f"[$-{taal.lcid}]"


def days_since(day: date) -> int:
    """The number of a day in a sheet."""
    return (day - DAY_BEFORE_THE_FIRST).days


def _names_of_aims(layout: TimeLayout) -> tuple[str, ...]:
    """The name of the aim; of a band, whose aims have the upper first, that of each end."""
    chart = layout.chart
    if len(layout.aims) == 1:
        return (chart.aim_label,)
    ends = (chart.taal.zeg(end) for end in ("bovengrens", "ondergrens"))
    return tuple(f"{chart.aim_label} ({end})" for end in ends)


def _letter(column: int) -> str:
    return "ABCDEFGH"[column]
