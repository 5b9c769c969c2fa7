"""The figures of a chart as a sheet, which travels with it so that it can be edited in Word."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TypeAlias

from generator.charts.of_shares import ShareLayout
from generator.charts.over_time import TimeLayout
from generator.charts.scale import decimals

NAME = "Gegevens"
"""The name of the sheet."""

DAY_BEFORE_THE_FIRST = date(1899, 12, 30)
"""From here spreadsheets count days (ECMA-376 18.17.4.1)."""

TEXT_FORMAT = "@"
DAY_FORMAT = "[$-413]d mmm yyyy"

Cell: TypeAlias = str | Decimal | date | None


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """A column: its heading, how its cells are shown (ECMA-376 18.8.31), and its cells."""

    heading: str
    number_format: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class ChartSheet:
    """A sheet with a heading above each column; all columns are as long."""

    columns: tuple[SheetColumn, ...]

    def heading_reference(self, column: int) -> str:
        """Where the heading of a column stands, as a formula says it."""
        return f"{NAME}!${_letter(column)}$1"

    def reference(self, column: int) -> str:
        """Where the cells of a column stand."""
        letter = _letter(column)
        return f"{NAME}!${letter}$2:${letter}${len(self.columns[column].cells) + 1}"


def time_sheet(layout: TimeLayout) -> ChartSheet:
    """A row for each day: what was measured, the aim, which runs along the whole axis, and what
    is expected, from the latest measurement on."""
    points = {point.day: point.value for point in layout.chart.points}
    others = (layout.times.first, layout.times.last, layout.deadline)
    forecast = {point.day: point.value for point in layout.forecast or ()}
    days = tuple(sorted({*points, *forecast, *filter(None, others)}))
    places = max(map(decimals, (*points.values(), *forecast.values(), *layout.aims)))
    form = number_format(places, layout.chart.unit)
    return ChartSheet(
        (
            SheetColumn("Datum", DAY_FORMAT, days),
            SheetColumn(layout.chart.title, form, tuple(map(points.get, days))),
            *(
                SheetColumn(f"{layout.chart.aim_label}{which}", form, (aim,) * len(days))
                for aim, which in zip(layout.aims, _ends(layout), strict=True)
            ),
            *([SheetColumn("verwacht", form, tuple(map(forecast.get, days)))] if forecast else ()),
        )
    )


def share_sheet(layout: ShareLayout) -> ChartSheet:
    """A row for each bar. Where nothing is known stands its label: text is drawn as no length."""
    chart = layout.chart
    form = number_format(0, "%")
    known = tuple(bar.label if bar.value is None else bar.value for bar in chart.bars)
    names = SheetColumn("Naam", TEXT_FORMAT, tuple(bar.name for bar in chart.bars))
    values = SheetColumn(chart.value_name, form, known)
    previous = SheetColumn(chart.previous_name, form, tuple(bar.previous for bar in chart.bars))
    return ChartSheet((names, values, *([previous] if layout.has_previous else [])))


def number_format(places: int, unit: str) -> str:
    """How a value with its unit is shown, with so many decimals, as the Dutch write it."""
    fraction = f".{'0' * places}" if places else ""
    return f"[$-413]#,##0{fraction}" + ('"%"' if unit == "%" else "")


def days_since(day: date) -> int:
    """The number of a day in a sheet."""
    return (day - DAY_BEFORE_THE_FIRST).days


def _ends(layout: TimeLayout) -> tuple[str, ...]:
    return ("",) if len(layout.aims) == 1 else (" (bovengrens)", " (ondergrens)")


def _letter(column: int) -> str:
    return "ABCDEFGH"[column]
