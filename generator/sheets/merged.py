"""Cells of a sheet that are one with their neighbours: a table may have them, figures may not."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import product

from generator.content.spans import Joins
from generator.content.tree import Join
from generator.sheets.sheet import Cell, Sheet, SheetError, cell_name

MERGED = (
    "deze cel is samengevoegd met andere; kies in Excel 'Samenvoegen en centreren' om dat ongedaan"
    " te maken, en vul elke cel in"
)
COVERED = "deze cel is samengevoegd met {}, en er staat nog iets in dat niemand ziet; haal het weg"
IN_TWO = "deze cel hoort bij twee groepen samengevoegde cellen; maak dat in Excel ongedaan"


def refuse_merged(sheet: Sheet) -> None:
    """Raises ``SheetError`` when any cells are one."""
    for one in sheet.merged:
        raise SheetError.in_cell(MERGED, one.top, one.left)


def joins_of(sheet: Sheet) -> Joins:
    """Of each cell below the headings with which neighbour it is one.

    Raises ``SheetError`` when words stand in a cell that is covered by another, or when a cell is
    one with others in two ways.
    """
    joins: list[list[Join | None]] = [[None] * len(row) for row in sheet.rows]
    numbers = [row[0].row for row in sheet.rows]
    width = len(sheet.headings)
    seen: set[Cell] = set()
    for one in sheet.merged:
        within = range(bisect_left(numbers, one.top), bisect_right(numbers, one.bottom))
        for at, column in product(within, range(one.left - 1, min(one.right, width))):
            cell = sheet.rows[at][column]
            if cell in seen:
                raise SheetError.in_cell(IN_TWO, cell.row, cell.column)
            seen.add(cell)
            joins[at][column] = _join(at - within.start, column - one.left + 1)
            if joins[at][column] and cell.text:
                first = cell_name(one.top, one.left)
                raise SheetError.in_cell(COVERED.format(first), cell.row, cell.column)
    return joins


def _join(down: int, right: int) -> Join | None:
    """With which neighbour a cell is one, so far from the first. A row that says nothing is no row
    of the table, so that one may stand lower than in the file."""
    if right:
        return Join.LEFT
    return Join.ABOVE if down else None
