"""A table of the tree to a table of Markdown (GFM 4.10)."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from generator.content.inline import Inline, Paragraph
from generator.content.tree import Align, Band, Block, Row, Table
from generator.markdown.escaping import cell_text
from generator.markdown.writing_inlines import UnwritableError

_RULES = {Align.LEFT: "---", Align.CENTER: ":-:", Align.RIGHT: "--:"}


def table_lines(table: Table, text: Callable[[Sequence[Inline]], str]) -> list[str]:
    """The lines of a table; ``text`` writes what stands in a cell.

    Raises ``UnwritableError`` for a band, and for a cell that holds more than one paragraph.
    """
    heading = [text(column.heading) for column in table.columns]
    rules = "|".join(_RULES[column.align] for column in table.columns)
    rows = [[text(cell) for cell in _cells(row)] for row in table.rows]
    return [_line(heading), f"|{rules}|", *map(_line, rows)]


def _cells(row: Row | Band) -> list[Sequence[Inline]]:
    if isinstance(row, Band):
        raise UnwritableError("een tussenkop in een tabel is geen Markdown")
    return list(map(_running_text, row.cells))


def _running_text(cell: Sequence[Block]) -> Sequence[Inline]:
    match cell:
        case ():
            return ()
        case (Paragraph(children),):
            return children
        case _:
            raise UnwritableError("in een cel van een tabel kan in Markdown maar één alinea staan")


def _line(texts: Sequence[str]) -> str:
    return f"| {' | '.join(map(cell_text, texts))} |"
