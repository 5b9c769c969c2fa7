"""The paragraphs of blocks of a text that belong together, also in the cells of its tables."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate
from typing import TypeAlias

from generator.received.as_tree import heading_rows_in, joins_in, joins_of_headings
from generator.returning.edits.alignment import aligned_blocks, aligned_rows
from generator.returning.edits.printed import (
    PrintedBlock,
    PrintedParagraph,
    PrintedRow,
    PrintedTable,
)
from generator.returning.edits.reasons import CELLS, NotCarriedError
from generator.returning.edits.sources import paragraphs_in

ParagraphPair: TypeAlias = tuple[PrintedParagraph | None, PrintedParagraph | None]


def paragraphs_of(blocks: Iterable[PrintedBlock]) -> Iterator[PrintedParagraph]:
    """The paragraphs in those blocks."""
    return (one for block in blocks for one in paragraphs_in(block))


def paragraph_pairs(old: PrintedBlock | None, new: PrintedBlock | None) -> Iterator[ParagraphPair]:
    """The paragraphs of a block and of what it became, each beside its like.

    Raises ``NotCarriedError`` for a table whose cells are one in a way that Markdown cannot say.
    """
    if isinstance(old, PrintedTable) and isinstance(new, PrintedTable):
        yield from _in_tables(old, new)
    elif isinstance(old, PrintedParagraph) and isinstance(new, PrintedParagraph):
        yield old, new
    else:
        yield from ((one, None) for one in paragraphs_of([old] if old else []))
        yield from ((None, one) for one in paragraphs_of([new] if new else []))


def cells_of(block: PrintedBlock | None) -> Sequence[Sequence[tuple[int, bool]]]:
    """Which cells of a table are one: of each its columns, and whether it goes on from above."""
    rows = block.rows if isinstance(block, PrintedTable) else ()
    return [[(cell.word.columns, cell.word.continues) for cell in row.cells] for row in rows]


def _in_tables(old: PrintedTable, new: PrintedTable) -> Iterator[ParagraphPair]:
    count = heading_rows_in(new.word.rows)
    head, rows = new.word.rows[:count], new.word.rows[count:]
    width = sum(cell.columns for cell in head[0].cells)
    if joins_of_headings(head, width) is None or joins_in(rows, width) is None:
        raise NotCarriedError(CELLS)
    for one, other in aligned_rows(old.rows, new.rows):
        cells, others = _by_column(one), _by_column(other)
        for column in sorted(cells.keys() | others.keys()):
            for pair in aligned_blocks(cells.get(column, ()), others.get(column, ())):
                yield from paragraph_pairs(*pair)


def _by_column(row: PrintedRow | None) -> Mapping[int, Sequence[PrintedBlock]]:
    """What stands in each cell of a row, by the first column that the cell takes."""
    cells = row.cells if row else ()
    columns = accumulate((cell.word.columns for cell in cells), initial=0)
    return {column: cell.blocks for column, cell in zip(columns, cells, strict=False)}
