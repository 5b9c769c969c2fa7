"""The charts of a Word file: a part for each, with its workbook (ECMA-376 part 1, 14.2.1)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from generator.word.body.harvest import WordChart
from generator.word.body.xml import default_type, part_type, relationship, relationships
from generator.word.charts.drawingml import WORKBOOK
from generator.word.charts.workbook import workbook
from generator.word.package.package import Parts

_CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
_WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def chart_parts(charts: Mapping[str, WordChart], created: date) -> Parts:
    """The parts of the charts, their relations and their workbooks."""
    parts: Parts = {}
    for number, chart in enumerate(charts.values(), start=1):
        book = f"embeddings/Workbook{number}.xlsx"
        parts[f"word/charts/chart{number}.xml"] = chart.xml.encode()
        parts[f"word/charts/_rels/chart{number}.xml.rels"] = relationships(
            relationship(WORKBOOK, "package", f"../{book}")
        )
        parts[f"word/{book}"] = workbook(chart.sheet, created)
    return parts


def chart_relations(charts: Mapping[str, WordChart]) -> str:
    """The relations of the document to its charts."""
    return "".join(
        relationship(identifier, "chart", f"charts/chart{number}.xml")
        for number, identifier in enumerate(charts, start=1)
    )


def chart_types(charts: Mapping[str, WordChart]) -> str:
    """The types of charts and of their workbooks."""
    parts = (f"word/charts/chart{number}.xml" for number in range(1, len(charts) + 1))
    overrides = "".join(part_type(name, _CHART_TYPE) for name in parts)
    return default_type("xlsx", _WORKBOOK_TYPE) + overrides
