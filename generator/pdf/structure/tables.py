"""The cells of a table and their headings (ISO 32000-1, 14.8.5.7; ISO 14289-1, 7.5)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import count
from typing import TypeAlias

from generator.pdf.structure.elements import Element

CellRow: TypeAlias = list[tuple[int, Element]]
"""The cells of a row and those that reach down to it, each with its first column."""

Columns: TypeAlias = dict[int, tuple[str, ...]]
"""The headings above each column, by the names that they have here."""


def link_headings(nodes: Iterable[Element]) -> None:
    """Give each heading of a table a name, and each cell those of its headings."""
    tables = (node for node in nodes if node.type == "Table")
    for number, table in enumerate(tables, start=1):
        columns: Columns = {}
        names = (f"t{number}-{row}" for row in count(1))
        for part in table.children():
            _link(part, columns, names)


def _link(part: Element, columns: Columns, names: Iterator[str]) -> None:
    bands: tuple[str, ...] = ()
    for row, name in zip(_rows(part), names, strict=False):
        headings = [(column, cell) for column, cell in row if cell.type == "TH"]
        for column, cell in headings:
            cell.identifier = cell.identifier or f"{name}-{column}"
            if cell.scope == "Column":
                _head(columns, column, cell)
        own = tuple(cell.identifier for _, cell in headings if cell.scope == "Row")
        if len(headings) == len(row):  # a band: it heads the rows below it in this part
            bands = own
            continue
        for column, cell in row:
            if cell.type == "TD":
                found = (*cell.headers, *_above(columns, column, cell), *bands, *own)
                cell.headers = tuple(dict.fromkeys(found))


def _head(columns: Columns, first: int, heading: Element) -> None:
    for column in range(first, first + heading.span[0]):
        known = columns.get(column, ())
        if heading.identifier not in known:
            columns[column] = (*known, heading.identifier)


def _above(columns: Columns, first: int, cell: Element) -> Iterator[str]:
    for column in range(first, first + cell.span[0]):
        yield from columns.get(column, ())


def _rows(part: Element) -> Iterator[CellRow]:
    """The rows of a part of a table; no cell reaches out of its part."""
    reaching: dict[int, tuple[Element, int]] = {}
    for row in part.children():
        if row.type == "TR":
            placed = list(_placed(row, reaching))
            reaching = {column: (cell, rows - 1) for column, cell, rows in placed if rows > 1}
            yield [(column, cell) for column, cell, _ in placed]


def _placed(
    row: Element, reaching: dict[int, tuple[Element, int]]
) -> Iterator[tuple[int, Element, int]]:
    """The cells with their columns, and over how many rows they still go from this one on."""
    own = [cell for cell in row.children() if cell.type in ("TH", "TD")]
    column = 0
    while own or column in reaching:
        cell, rows = reaching[column] if column in reaching else (own[0], own.pop(0).span[1])
        yield column, cell, rows
        column += cell.span[0]
