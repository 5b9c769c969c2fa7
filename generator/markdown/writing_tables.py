"""A table of the tree to a table of Markdown (GFM 4.10)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import TypeAlias

from generator.content.column_headings import HeadingCell, heading_rows
from generator.content.inline import SUM, Inline, Paragraph, Reference
from generator.content.tree import (
    Align,
    Band,
    Block,
    BulletList,
    Join,
    OrderedList,
    Row,
    Table,
)
from generator.markdown.escaping import cell_line, cell_text
from generator.markdown.writing_inlines import UnwritableError

_RULES = {Align.LEFT: "---", Align.CENTER: ":-:", Align.RIGHT: "--:"}
_BREAK = "\\\n"
"""A line end within a line, as it is written outside a table."""

_SIGNS = frozenset(join.value for join in Join)

WriteText: TypeAlias = Callable[[Sequence[Inline]], str]


def table_lines(table: Table, text: WriteText) -> list[str]:
    """The lines of a table; ``text`` writes what stands in a line.

    Raises ``UnwritableError`` for a band, and for a cell that holds more than lines and lists.
    """
    writer = _CellWriter(text)
    headings = [writer.headings(row) for row in heading_rows(table)]
    rules = "|".join(_RULES[column.align] for column in table.columns)
    rows = [writer.row(row) for row in table.rows]
    return [*map(_line, headings), f"|{rules}|", *map(_line, rows)]


@dataclass(frozen=True, slots=True)
class _CellWriter:
    """Writes what stands in cells."""

    text: WriteText

    def headings(self, row: Sequence[HeadingCell]) -> Iterator[str]:
        for cell in row:
            yield self._heading(cell.words) if cell.area.begins else Join.ABOVE.value
            yield from [Join.LEFT.value] * (cell.area.columns - 1)

    def _heading(self, words: Sequence[Inline]) -> str:
        lines = self.text(words).split(_BREAK)
        text = _joined([cell_text(line) for line in lines])
        return f"\\{text}" if text in _SIGNS else text

    def row(self, row: Row | Band) -> list[str]:
        if isinstance(row, Band):
            raise UnwritableError("een tussenkop in een tabel is geen Markdown")
        cells = zip_longest(row.cells, row.joins)
        return [join.value if join else self._cell(cell) for cell, join in cells]

    def _cell(self, cell: Sequence[Block]) -> str:
        lines = [line for block in cell for line in self._lines(block)]
        if len(lines) > 1:
            return _joined([sign + line if sign else cell_line(line) for sign, line in lines])
        sign, line = lines[0] if lines else ("", "")
        if sign:
            raise UnwritableError("een lijst van één punt kan in Markdown niet in een cel staan")
        return f"\\{line}" if line in _SIGNS else line

    def _lines(self, block: Block) -> Iterator[tuple[str, str]]:
        """The lines of a block, and the sign of each that is an item."""
        match block:
            case Paragraph((Reference(kind=kind) as one,)) if kind == SUM:
                yield "", one.written
            case Paragraph(children):
                yield "", cell_text(self.text(children))
            case BulletList(items):
                yield from (("- ", self._item(item)) for item in items)
            case OrderedList(items, start):
                yield from ((f"{n}. ", self._item(item)) for n, item in enumerate(items, start))
            case _:
                raise UnwritableError("in een cel kan in Markdown alleen tekst staan, of een lijst")

    def _item(self, item: Sequence[Block]) -> str:
        match item:
            case (Paragraph(children),):
                return cell_text(self.text(children))
            case _:
                raise UnwritableError("een punt van een lijst in een cel is in Markdown één regel")


def _joined(lines: Sequence[str]) -> str:
    return " // ".join(lines)


def _line(texts: Iterable[str]) -> str:
    return f"| {' | '.join(texts)} |"
