"""A table of Markdown (GFM) to a table of the tree.

markdown-it drops surplus cells in silence; here they are counted again and refused.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TypeAlias

from markdown_it.common.utils import MD_TRIM_CHARS

from generator.content.column_headings import grouped, names_of, names_told
from generator.content.inline import Inline
from generator.content.spans import ALONE, areas_of
from generator.content.summaries import summary_of
from generator.content.tree import Align, Block, Column, ColumnGroup, Row, Table
from generator.content.words import text_of, text_of_blocks
from generator.markdown.cells import CellReader, WrittenCell, wrong_heading_joins, wrong_joins
from generator.markdown.faults import (
    NOTE_IN_HEADER,
    TABLE_HEADING_ROWS,
    TABLE_HEADING_SHORT,
    TABLE_NO_CELLS,
    TABLE_SURPLUS,
    TABLE_TOO_LARGE,
    TABLE_TOO_WIDE,
    Fault,
)
from generator.markdown.heading_rows import MOST_HEADING_ROWS
from generator.markdown.notes import Notes
from generator.markdown.offsets import ParsedLines
from generator.markdown.token_nodes import TokenNode

MOST_COLUMNS = 20
MOST_CELLS = 10_000

# A column is as wide as its longest text asks, within these numbers of characters.
_NARROWEST, _WIDEST = 8, 40

# So wide is one in which somebody writes by hand, at least.
_TO_WRITE = 20

_PIPE = re.compile(r"(?<!\\)\|")
_ALIGN = {f"text-align:{align.value}": align for align in Align}

Cells: TypeAlias = tuple[tuple[Inline, ...], ...]


@dataclass(frozen=True, slots=True)
class TableReader:
    """Reads one table; what is wrong goes to ``faults``."""

    source: ParsedLines
    notes: Notes
    faults: list[Fault]

    def read(self, node: TokenNode) -> Table | None:
        """The table, or None when it cannot be one."""
        head, *body = [part.children for part in node.children]
        rows = [row for part in body for row in part]
        columns = len(head[0].children)
        cells = sum(len(cell.children) for row in (*head, *rows) for cell in row.children)
        if columns > MOST_COLUMNS:
            message = TABLE_TOO_WIDE.format(count=columns, limit=MOST_COLUMNS)
        elif cells > MOST_CELLS:
            message = TABLE_TOO_LARGE.format(count=cells, limit=MOST_CELLS)
        elif len(head) > MOST_HEADING_ROWS:
            message = TABLE_HEADING_ROWS
        else:
            return self._table(head, rows)
        self.faults.append(Fault(*self.source.position(node.at), message))
        return None

    def _table(self, head: Sequence[TokenNode], body: Sequence[TokenNode]) -> Table:
        headings, groups = self._headings(head)
        cells = [list(self._cells(row)) for row in body]
        joins = [[cell.join for cell in row] for row in cells]
        for (at, column), message in wrong_joins(joins):
            self._refuse(cells[at][column].start, message)
        aligns = [
            _ALIGN.get(str(cell.token.attrGet("style")), Align.LEFT) for cell in head[0].children
        ]
        reader = CellReader(self.source, self.notes.use, self.faults)
        rows = [
            Row(tuple(map(reader.blocks, of_row)), joins=tuple(own) if any(own) else ())
            for of_row, own in zip(cells, joins, strict=True)
        ]
        return shape(headings, rows, aligns, groups)

    def _headings(self, head: Sequence[TokenNode]) -> tuple[Cells, tuple[ColumnGroup, ...]]:
        reader = CellReader(self.source, self.notes.refusing(NOTE_IN_HEADER), self.faults)
        cells = [list(self._cells(row)) for row in head]
        joins = [[cell.join for cell in row] for row in cells]
        for (at, column), message in wrong_heading_joins(joins):
            self._refuse(cells[at][column].start, message)
        for row in head[:-1]:
            if len(starts := self._starts(row)) < len(row.children):
                message = TABLE_HEADING_SHORT.format(count=len(starts), columns=len(row.children))
                self._refuse(row.at, message)
        return grouped([[*map(reader.heading, row)] for row in cells], joins)

    def _cells(self, row: TokenNode) -> Iterator[WrittenCell]:
        # A row that is too short was filled up with empty cells, which stand nowhere.
        starts = self._starts(row) + [row.at] * len(row.children)
        for cell, start in zip(row.children, starts, strict=False):
            yield WrittenCell(cell.children, start, row.lines)

    def _starts(self, row: TokenNode) -> list[int]:
        """Where the text of each cell as it was written begins; refuses surplus cells."""
        _, column = self.source.position(row.at)
        line = self.source.lines[row.first_line][column:].rstrip(MD_TRIM_CHARS)
        starts = cell_starts(line)
        if "|" not in line:
            self._refuse(row.at, TABLE_NO_CELLS)
        if len(starts) > len(row.children):
            message = TABLE_SURPLUS.format(count=len(starts), columns=len(row.children))
            self._refuse(row.at + starts[len(row.children)], message)
        return [row.at + start for start in starts]

    def _refuse(self, offset: int, message: str) -> None:
        self.faults.append(Fault(*self.source.position(offset), message))


def shape(
    headings: Cells,
    rows: Sequence[Row],
    aligns: Sequence[Align],
    groups: Sequence[ColumnGroup] = (),
) -> Table:
    """The table with those headings and rows; its widths and its summary follow from them, and
    whether it has a column to fill in by hand: one with a heading and nothing below it."""
    areas = areas_of(rows)
    lengths = [len(text_of(heading)) for heading in headings]
    by_hand = [bool(rows and name) for name in names_of(headings, groups)]
    for group in groups:
        for at in range(group.first, group.first + group.count):
            lengths[at] = max(lengths[at], len(text_of(group.heading)) // group.count)
    for row, of_row in zip(rows, areas, strict=True):
        for at, (cell, area) in enumerate(zip(row.cells, of_row, strict=True)):
            by_hand[at] &= not cell and area == ALONE
            count = area.columns if area else 0
            for column in range(at, at + count):
                lengths[column] = max(lengths[column], _length(cell) // count)
    widths = [
        max(_width(length), _TO_WRITE if empty else 0)
        for length, empty in zip(lengths, by_hand, strict=True)
    ]
    columns = tuple(map(Column, headings, widths, aligns))
    summary = summary_of(names_told(headings, groups))
    return Table(columns, tuple(rows), summary, filled_in=any(by_hand), groups=tuple(groups))


def reshaped(table: Table) -> Table:
    """The table in the measures, and with the summary, of what stands in it now; what staff wrote
    of it stays."""
    rows = [row for row in table.rows if isinstance(row, Row)]
    headings = tuple(column.heading for column in table.columns)
    made = shape(headings, rows, [column.align for column in table.columns], table.groups)
    return replace(made, summary=table.summary, described=True) if table.described else made


def remeasured(block: Block) -> Block:
    """The block; a table in the measures of what stands in it now."""
    return reshaped(block) if isinstance(block, Table) else block


def cell_starts(line: str) -> list[int]:
    """Where the text of each cell of a row begins, as markdown-it splits them."""
    edges = [-1, *(found.start() for found in _PIPE.finditer(line)), len(line)]
    spans = [(left + 1, right) for left, right in pairwise(edges)]
    if spans and spans[0][0] == spans[0][1]:
        spans.pop(0)
    if spans and spans[-1][0] == spans[-1][1]:
        spans.pop()
    return [start + _indent(line[start:end]) for start, end in spans]


def _indent(cell: str) -> int:
    return len(cell) - len(cell.lstrip(MD_TRIM_CHARS))


def _length(cell: Sequence[Block]) -> int:
    """How long the longest line of a cell is."""
    return max(map(len, text_of_blocks(cell).split("\n")))


def _width(length: int) -> float:
    return min(max(length, _NARROWEST), _WIDEST)
