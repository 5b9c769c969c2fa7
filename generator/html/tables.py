"""Tables to HTML: which cells head which, and how wide the columns are."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from generator.content.inline import Inline, Paragraph
from generator.content.shares import KEY_TABLE, divided, is_narrow
from generator.content.tree import (
    Align,
    Band,
    Block,
    Column,
    KeyTable,
    Matrix,
    MatrixCell,
    MatrixRow,
    Passage,
    Row,
    Table,
)
from generator.html.inlines import InlineWriter

WriteCell: TypeAlias = Callable[[Sequence[Block]], str]
"""What writes the blocks of a cell."""

_EMPTY = "<td></td>"
_ROW = ' scope="row"'
_ALIGN = {Align.LEFT: "", Align.CENTER: ' class="midden"', Align.RIGHT: ' class="rechts"'}


@dataclass(frozen=True, slots=True)
class TableWriter:
    """Writes the tables of one place; ``blocks`` writes what stands in a cell."""

    text: InlineWriter
    blocks: WriteCell

    def table(self, table: Table) -> str:
        """A table with a header row, its rows in a group for each band."""
        headings = "".join(map(self._column, table.columns))
        columns = _colgroup([column.width for column in table.columns])
        bodies = "".join(
            f"\n<tbody>{''.join(self._row(row, table.columns) for row in rows)}\n</tbody>"
            for rows in _bodies(table.rows)
        )
        return (
            f'<table class="tabel">\n{columns}\n<thead>\n<tr>{headings}</tr>\n</thead>'
            f"{bodies}\n</table>"
        )

    def _column(self, column: Column) -> str:
        return self._heading_cell(f' scope="col"{_ALIGN[column.align]}', column.heading)

    def _heading_cell(self, attributes: str, words: Sequence[Inline]) -> str:
        return f"<th{attributes}{self.text.origin(*words)}>{self.text.inlines(words)}</th>"

    def _data_cell(self, attributes: str, blocks: Sequence[Block]) -> str:
        """A cell; a paragraph alone goes without its element, to spare time."""
        match blocks:
            case [Paragraph(children)] | [Passage(children=(Paragraph(children),))]:
                return (
                    f"<td{attributes}{self.text.origin(*blocks)}>{self.text.inlines(children)}</td>"
                )
            case _:
                return f"<td{attributes}>{self.blocks(blocks)}</td>"

    def _row(self, row: Row | Band, columns: Sequence[Column]) -> str:
        if isinstance(row, Band):
            span = f' colspan="{len(columns)}" scope="rowgroup"'
            return f'\n<tr class="band">{self._heading_cell(span, row.children)}</tr>'
        cells = "".join(
            self._data_cell(_ALIGN[column.align], cell)
            for column, cell in zip(columns, row.cells, strict=True)
        )
        return f"\n<tr>{cells}</tr>"

    def key_table(self, table: KeyTable) -> str:
        """A table whose first column names what stands in the second."""
        rows = "".join(
            f"\n<tr>{self._heading_cell(_ROW, key)}{self._data_cell('', value)}</tr>"
            for key, value in table.rows
        )
        columns = _colgroup(KEY_TABLE)
        form = "sleutel tekenen" if table.signed else "sleutel"
        return f'<table class="{form}">\n{columns}\n<tbody>{rows}\n</tbody>\n</table>'

    def matrix(self, matrix: Matrix) -> str:
        """A table with headings above and at the left."""
        corner = self._heading_cell(' scope="col"', matrix.corner) if matrix.corner else _EMPTY
        headings = "".join(map(self._column, matrix.columns))
        rows = "".join(self._matrix_row(row, matrix.columns) for row in matrix.rows)
        columns = _colgroup([matrix.heading_width, *(column.width for column in matrix.columns)])
        form = "matrix smal" if is_narrow(matrix) else "matrix"
        return (
            f'<table class="{form}">{self._caption(matrix.caption)}\n{columns}\n'
            f"<thead>\n<tr>{corner}{headings}</tr>\n</thead>\n<tbody>{rows}\n</tbody>\n</table>"
        )

    def _caption(self, words: Sequence[Inline]) -> str:
        if not words:
            return ""
        return f"\n<caption{self.text.origin(*words)}>{self.text.inlines(words)}</caption>"

    def _matrix_row(self, row: MatrixRow, columns: Sequence[Column]) -> str:
        cells = "".join(
            self._data_cell(_matrix_form(cell, column), cell.blocks)
            for cell, column in zip(row.cells, columns, strict=True)
        )
        return f"\n<tr>{self._heading_cell(_ROW, row.heading)}{cells}</tr>"


def _matrix_form(cell: MatrixCell, column: Column) -> str:
    """The attributes of a cell; a class says which colour lies behind it."""
    if not cell.fill:
        return _ALIGN[column.align]
    side = {Align.LEFT: "", Align.CENTER: " midden", Align.RIGHT: " rechts"}[column.align]
    return f' class="vlak-{cell.fill.value}{side}"'


def _colgroup(shares: Sequence[float]) -> str:
    hundredths = divided(10_000, shares)
    columns = "".join(f'<col style="width: {part / 100:g}%">' for part in hundredths)
    return f"<colgroup>{columns}</colgroup>"


def _bodies(rows: Iterable[Row | Band]) -> Iterator[list[Row | Band]]:
    """The rows in groups: a band heads the group that it begins (``scope=rowgroup``)."""
    group: list[Row | Band] = []
    for row in rows:
        if isinstance(row, Band) and group:
            yield group
            group = []
        group.append(row)
    if group:
        yield group
