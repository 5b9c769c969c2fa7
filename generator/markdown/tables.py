"""A table of Markdown (GFM) to a table of the tree.

markdown-it drops surplus cells in silence; here they are counted again and refused.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TypeAlias

from markdown_it.common.utils import MD_TRIM_CHARS

from generator.content.inline import Inline, LineRange, Paragraph
from generator.content.tree import Align, Column, Row, Table
from generator.content.words import text_of, text_of_blocks
from generator.dutch import list_text
from generator.markdown.faults import (
    NOTE_IN_HEADER,
    TABLE_NO_CELLS,
    TABLE_SURPLUS,
    TABLE_TOO_LARGE,
    TABLE_TOO_WIDE,
    Fault,
)
from generator.markdown.inlines import InlineReader, NoteOf
from generator.markdown.notes import Notes
from generator.markdown.offsets import ParsedLines
from generator.markdown.token_nodes import TokenNode

MOST_COLUMNS = 20
MOST_CELLS = 10_000

# A column is as wide as its longest text asks, within these numbers of characters.
_NARROWEST, _WIDEST = 8, 40

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
        header, *body = [row for part in node.children for row in part.children]
        columns, cells = len(header.children), len(header.children) * (len(body) + 1)
        if columns > MOST_COLUMNS:
            message = TABLE_TOO_WIDE.format(count=columns, limit=MOST_COLUMNS)
        elif cells > MOST_CELLS:
            message = TABLE_TOO_LARGE.format(count=cells, limit=MOST_CELLS)
        else:
            return self._table(header, body)
        self.faults.append(Fault(*self.source.position(node.at), message))
        return None

    def _table(self, header: TokenNode, body: Sequence[TokenNode]) -> Table:
        headings = self._cells(header, self.notes.refusing(NOTE_IN_HEADER))
        rows = [self._cells(row, self.notes.use) for row in body]
        aligns = [
            _ALIGN.get(str(cell.token.attrGet("style")), Align.LEFT) for cell in header.children
        ]
        lines = [row.lines for row in body]
        return shape(headings, [_row(*one) for one in zip(rows, lines, strict=True)], aligns)

    def _cells(self, row: TokenNode, note_of: NoteOf) -> Cells:
        starts = self._starts(row)
        return tuple(
            self._cell(cell.children[0], start, note_of)
            # A row that is too short was filled up with empty cells, which stand nowhere.
            for cell, start in zip(row.children, starts + [0] * len(row.children), strict=False)
        )

    def _cell(self, inline: TokenNode, start: int, note_of: NoteOf) -> tuple[Inline, ...]:
        locate = self.source.in_cell(start, inline.token.content)
        return InlineReader(locate, note_of, self.faults).read(inline.token.children or ())

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


def shape(headings: Cells, rows: Sequence[Row], aligns: Sequence[Align]) -> Table:
    """The table with those headings and rows; its widths and its summary follow from them."""
    cells = zip(*(row.cells for row in rows), strict=True) if rows else ((),) * len(headings)
    widths = [
        _width([text_of(heading), *map(text_of_blocks, column)])
        for heading, column in zip(headings, cells, strict=True)
    ]
    return Table(tuple(map(Column, headings, widths, aligns)), tuple(rows), _summary(headings))


def reshaped(table: Table) -> Table:
    """The table in the measures, and with the summary, of what stands in it now."""
    rows = [row for row in table.rows if isinstance(row, Row)]
    headings = tuple(column.heading for column in table.columns)
    return shape(headings, rows, [column.align for column in table.columns])


def _row(cells: Cells, lines: LineRange) -> Row:
    return Row(tuple((Paragraph(cell, lines),) if cell else () for cell in cells))


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


def _summary(headings: Cells) -> str:
    """What the table holds, for who cannot see it: nobody wrote that down."""
    names = [text_of(heading).strip() for heading in headings]
    return f"Tabel met {list_text(list(filter(None, names)))}" if any(names) else "Tabel"


def _width(texts: Sequence[str]) -> float:
    return min(max(*map(len, texts), _NARROWEST), _WIDEST)
