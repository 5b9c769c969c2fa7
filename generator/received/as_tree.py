"""What a Word file says, as the tree of which Word files are made: so it can become Markdown.

``tree_of`` of a text that was written to Word is that text again, but for what Word cannot tell
apart: which of two forms is outside, and lists of one kind right after each other.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby

from generator.content.column_headings import grouped
from generator.content.inline import HardBreak, Inline
from generator.content.spans import begun_below, outside, torn
from generator.content.tree import Align, Band, Block, Column, Heading, Join, Quote, Row, Table
from generator.markdown.tables import shape
from generator.received.document import WordBlock, WordCell, WordParagraph, WordRow, WordTable
from generator.received.inline_tree import line_of, paragraph_of
from generator.received.lists import Entries, Entry, lists_of
from generator.style.table_roles import (
    TABLE_BAND,
    TABLE_HEADING_CENTER,
    TABLE_HEADING_RIGHT,
    TABLE_QUOTE,
)
from generator.style.text_roles import KEPT, QUOTE

_ALIGNS: Mapping[str, Align] = {
    TABLE_HEADING_CENTER.name.lower(): Align.CENTER,
    TABLE_HEADING_RIGHT.name.lower(): Align.RIGHT,
}
"""How a column is set, by the style of its heading."""

_BAND = TABLE_BAND.name.lower()

_EMPTY = WordCell(())
_QUOTES = frozenset(
    (*(role.name.lower() for role in (QUOTE, KEPT[QUOTE], TABLE_QUOTE)), "intense quote")
)


def tree_of(blocks: Iterable[WordBlock]) -> tuple[Block, ...]:
    """The blocks of the tree that say the same."""
    entries = Entries()
    known = [(block, entries.of(block)) for block in blocks]
    return tuple(_tree(known))


def _tree(blocks: Iterable[tuple[WordBlock, Entry | None]]) -> Iterator[Block]:
    """The blocks, of which those that follow each other in a list or a quote are one."""
    for (in_list, in_quote), some in groupby(blocks, _kind):
        members = list(some)
        if in_list:
            yield from lists_of([entry for _, entry in members if entry])
        elif in_quote:
            yield Quote(tuple(_block(block) for block, _ in members))
        else:
            yield from (_block(block) for block, _ in members)


def _kind(block: tuple[WordBlock, Entry | None]) -> tuple[bool, bool]:
    """Whether a block stands in a list, and whether it is a quote."""
    word, entry = block
    return entry is not None, isinstance(word, WordParagraph) and word.style in _QUOTES


def _block(block: WordBlock) -> Block:
    if isinstance(block, WordTable):
        return _table(block)
    if block.heading:
        return Heading(block.heading, line_of(block.runs))
    return paragraph_of(block)


def _table(table: WordTable) -> Table:
    """A table; its first row has the headings, or its first two, as in Markdown."""
    width = max(_width(row) for row in table.rows)
    count = heading_rows_in(table.rows)
    head, others = table.rows[:count], table.rows[count:]
    cells = [_in_columns(row, width) for row in head]
    headings, groups = grouped(
        [[*map(_heading, row)] for row in cells],
        joins_of_headings(head, width) or ((None,) * width,) * count,
    )
    aligns = _aligns(head, width)
    joins = joins_in(others, width) or ((),) * len(others)
    rows = tuple(_row(row, width, own) for row, own in zip(others, joins, strict=True))
    if any(isinstance(row, Band) for row in rows):
        columns = tuple(map(Column, headings, [1.0] * width, aligns))
        return Table(columns, rows, groups=groups)
    return shape(headings, [row for row in rows if isinstance(row, Row)], aligns, groups)


def heading_rows_in(rows: Sequence[WordRow]) -> int:
    """How many rows of headings a table begins with: two when both are repeated on each page, or
    when a cell of the first one goes on in the second."""
    first, *others = rows
    if not others or _is_band_row(others[0]):
        return 1
    both = first.header and others[0].header
    return 2 if both or any(cell.continues for cell in others[0].cells) else 1


def joins_of_headings(
    rows: Sequence[WordRow], width: int
) -> tuple[tuple[Join | None, ...], ...] | None:
    """Which cells of one or two rows of headings are one, as ``joins_in``; None as well when one
    of several columns begins in the second row."""
    joins = joins_in(rows, width)
    if joins is None:
        return None
    whole = tuple(row or (None,) * width for row in joins)
    return None if any(begun_below(whole)) else whole


def _aligns(rows: Sequence[WordRow], width: int) -> list[Align]:
    """How each column is set, by the style of the lowest of its headings."""
    above = [_covering(row, width) for row in rows]
    return [
        _align(next((cell for cell in reversed(cells) if not cell.continues), _EMPTY))
        for cells in zip(*above, strict=True)
    ]


def _covering(row: WordRow, width: int) -> list[WordCell]:
    """Of each column the cell that goes over it."""
    cells = [cell for cell in row.cells for _ in range(cell.columns)]
    return cells + [_EMPTY] * (width - len(cells))


def _align(cell: WordCell) -> Align:
    styles = (one.style for one in cell.blocks if isinstance(one, WordParagraph))
    return _ALIGNS.get(next(styles, ""), Align.LEFT)


def _width(row: WordRow) -> int:
    return sum(cell.columns for cell in row.cells)


def joins_in(rows: Sequence[WordRow], width: int) -> tuple[tuple[Join | None, ...], ...] | None:
    """Which cells of rows of so many columns are one, as Word has them; None when it has them so
    that they are no rectangle, that words are hidden in one, or that nothing is left of a row."""
    joins = [_joins(row, width) for row in rows]
    hides = any(cell.continues and cell.blocks for row in rows for cell in row.cells)
    if hides or any(map(all, joins)) or any(outside(joins)) or any(torn(joins)):
        return None
    return tuple(row if any(row) else () for row in joins)


def _joins(row: WordRow, width: int) -> tuple[Join | None, ...]:
    found = [
        join
        for cell in row.cells
        for join in (Join.ABOVE if cell.continues else None, *[Join.LEFT] * (cell.columns - 1))
    ]
    return (*found, *[None] * (width - len(found)))


def _row(row: WordRow, width: int, joins: tuple[Join | None, ...]) -> Row | Band:
    """A row; one cell over all columns in the style of a band names what stands below it."""
    if _is_band_row(row) and row.cells[0].columns == width:
        return Band(_heading(row.cells[0]))
    cells = _in_columns(row, width)
    return Row(tuple(tree_of(cell.blocks) for cell in cells), joins=joins)


def _is_band_row(row: WordRow) -> bool:
    return len(row.cells) == 1 < row.cells[0].columns and _is_band(row.cells[0])


def _is_band(cell: WordCell) -> bool:
    styles = (one.style for one in cell.blocks if isinstance(one, WordParagraph))
    return all(style == _BAND for style in styles)


def _in_columns(row: WordRow, width: int) -> list[WordCell]:
    """The cells, with empty ones where one runs over several columns or where the row ends."""
    cells = [one for cell in row.cells for one in (cell, *[_EMPTY] * (cell.columns - 1))]
    return cells + [_EMPTY] * (width - len(cells))


def _heading(cell: WordCell) -> tuple[Inline, ...]:
    """The words of a cell as one line."""
    lines = [line_of(one.runs) for one in cell.blocks if isinstance(one, WordParagraph)]
    return tuple(inline for line in lines for inline in (HardBreak(), *line))[1:]
