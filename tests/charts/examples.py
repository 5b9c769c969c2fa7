"""Charts to draw in tests, and small helpers to read what was drawn."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from lxml import etree

from generator.charts.svg import Ink, Pen
from generator.content.figure import Figure, Point, ShareBar, ShareChart, TimeChart
from generator.dutch import number_text
from generator.word.body.xml import CHART
from tests.colours import COLOURS

INK = Ink(COLOURS, "Fira Sans")
PEN = Pen(INK)

MEASURED = {date(2022, 10, 1): "9.4", date(2023, 6, 30): "11.2", date(2024, 12, 31): "13.4"}
NAMESPACES = {"c": CHART, "a": "http://schemas.openxmlformats.org/drawingml/2006/main"}


def time_chart(
    measured: dict[date, str] = MEASURED,
    aim: tuple[str, str] = ("15", "15"),
    unit: str = "%",
    until: date | None = date(2026, 12, 31),
    title: str = "Instroom",
    aim_label: str = "streefwaarde 15%",
) -> TimeChart:
    """A chart over time; what is not said is as in a usual one."""
    behind = unit if unit == "%" else f"\N{NO-BREAK SPACE}{unit}"
    points = tuple(
        Point(day, Decimal(value), f"{number_text(Decimal(value))}{behind}")
        for day, value in measured.items()
    )
    low, high = map(Decimal, aim)
    return TimeChart(title, unit, points, (low, high), aim_label, until, f"{title} & verloop")


def share_chart(*bars: ShareBar) -> ShareChart:
    """A chart of shares with those bars, or with one that is usual."""
    usual = ShareBar("Instroom", Decimal("89.3"), Decimal("62.7"), "89% · aandacht")
    return ShareChart("Voortgang", "nu", "vorige keer", bars or (usual,), "89% van het doel")


FIGURE = Figure((time_chart(), time_chart(title="Doorstroom"), share_chart()), "Voortgang & meer")


def xml(text: str) -> etree._Element:
    """The root of an XML text."""
    return etree.fromstring(text.encode())


def values(root: etree._Element, path: str) -> list[str]:
    """The attributes or texts at an XPath."""
    found = root.xpath(path, namespaces=NAMESPACES)
    assert isinstance(found, list)
    return [str(item) for item in found]


def texts(svg: str) -> list[str]:
    """The words in an SVG, in the order in which they are drawn."""
    return values(xml(svg), "//text/text()")
