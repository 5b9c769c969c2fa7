"""Whether the cells in the first column of a table head its rows: they do when all are bold."""

from __future__ import annotations

from collections.abc import Sequence

from generator.content.inline import Inline, Paragraph, Strong, Text
from generator.content.tree import Block, Join, Row, Table
from generator.content.unwrapped import unwrapped, unwrapped_line


def has_row_headings(table: Table) -> bool:
    """Whether that is so; a cell that goes on from the row above has its words there."""
    rows = [row for row in table.rows if isinstance(row, Row) and not _goes_on(row)]
    return len(table.columns) > 1 and bool(rows) and all(_is_bold(row.cells[0]) for row in rows)


def _goes_on(row: Row) -> bool:
    return row.continues or row.joins[:1] == (Join.ABOVE,)


def _is_bold(cell: Sequence[Block]) -> bool:
    """Whether a cell has words, and all of them are bold."""
    match list(unwrapped(cell)):
        case [Paragraph(children)]:
            words = [one for one in unwrapped_line(children) if not _is_space(one)]
            return bool(words) and all(isinstance(one, Strong) for one in words)
        case _:
            return False


def _is_space(inline: Inline) -> bool:
    return isinstance(inline, Text) and not inline.text.strip()
