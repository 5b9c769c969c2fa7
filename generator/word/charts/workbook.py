"""The workbook of a chart, which Word opens when somebody edits its figures."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from decimal import Decimal
from io import BytesIO
from typing import TYPE_CHECKING

from generator.content.characters import possible
from generator.word.charts.sheet import NAME, Cell, ChartSheet, Formula, days_since

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

WIDTH = 24
"""How wide a column is, in letters."""


def workbook(sheet: ChartSheet, created: date) -> bytes:
    """The sheet as a workbook. ``created`` comes from the document, never from the clock."""
    from xlsxwriter import Workbook  # only documents with charts need it

    target = BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with Workbook(target, options) as book:
        book.set_properties({"created": datetime.combine(created, time(), UTC)})
        page = book.add_worksheet(NAME)
        page.set_column(0, len(sheet.columns) - 1, WIDTH)
        for place, column in enumerate(sheet.columns):
            page.write_string(0, place, possible(column.heading))
            form = book.add_format({"num_format": column.number_format})
            for row, cell in enumerate(column.cells, start=1):
                _write(page, row, place, cell, form)
    return target.getvalue()


def _write(page: Worksheet, row: int, column: int, cell: Cell, form: Format) -> None:
    """One cell; nothing is left out."""
    if isinstance(cell, str):
        page.write_string(row, column, possible(cell), form)
    elif isinstance(cell, Formula):
        page.write_formula(row, column, possible(cell.formula), None, possible(cell.shown))
    elif isinstance(cell, Decimal):
        page.write_number(row, column, float(cell), form)
    elif cell is not None:
        page.write_number(row, column, days_since(cell), form)
