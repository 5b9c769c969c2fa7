"""Tables to HTML: which cells head which, and how wide the columns are."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from generator.content.column_headings import HeadingCell, align_of, heading_rows
from generator.content.groups import PlacedRow, RowGroup, TablePart, kept_rows, parts_of
from generator.content.heights import may_be_divided
from generator.content.inline import Inline, Paragraph
from generator.content.row_headings import has_row_headings
from generator.content.shares import divided, is_narrow
from generator.content.spans import Area
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
    Table,
    TableCaption,
)
from generator.html.inlines import InlineWriter, caption_attributes

WriteCell: TypeAlias = Callable[[Sequence[Block]], str]
"""What writes the blocks of a cell."""

WriteRowCell: TypeAlias = Callable[[str, Sequence[Block]], str]
"""What writes a cell with those attributes."""

_EMPTY = "<td></td>"
_ROW = ' scope="row"'
_ALIGN = {Align.LEFT: "", Align.CENTER: ' class="midden"', Align.RIGHT: ' class="rechts"'}


@dataclass(frozen=True, slots=True)
class TableWriter:
    """Writes the tables of one place; ``blocks`` writes what stands in a cell."""

    text: InlineWriter
    blocks: WriteCell

    def table(self, table: Table, above: Block | None = None) -> str:
        """A table with a header row, in parts of which each repeats its headings on every page;
        what stands above it is its caption, if it is one."""
        *parts, last = parts_of(table.rows)
        caption = self._caption(above)
        captions = (caption, *[""] * len(parts))
        set_parts = zip((*parts, last), captions, (*[" vervolgd"] * len(parts), ""), strict=True)
        return "\n".join(self._part(table, *part) for part in set_parts)

    def _part(self, table: Table, part: TablePart, caption: str, form: str) -> str:
        """A part of a table, of which the rows stand in a group for each band."""
        rows = ("".join(self._heading(cell, table) for cell in row) for row in heading_rows(table))
        headings = "".join(f"<tr>{cells}</tr>" for cells in rows)
        if part.repeated:
            headings += self._band(part.repeated, table.columns, "colgroup")
        columns = _colgroup([column.width for column in table.columns])
        bodies = "".join(self._group(group, table) for group in part.groups)
        form = " breed" * table.wide + " invullen" * table.filled_in + form
        return (
            f'<table class="tabel{form}">{caption}\n{columns}\n<thead>\n{headings}\n</thead>'
            f"{bodies}\n</table>"
        )

    def _group(self, group: RowGroup, table: Table) -> str:
        """A band heads the group that it begins (``scope=rowgroup``)."""
        band = self._band(group.band, table.columns, "rowgroup") if group.band else ""
        first = self._row_heading if has_row_headings(table) else self._data_cell
        rows = "".join(self._row(row, table.columns, first) for row in group.placed())
        return f"\n<tbody>{band}{rows}\n</tbody>"

    def _heading(self, cell: HeadingCell, table: Table) -> str:
        """A cell of a row of headings; one without words heads nothing."""
        area = _over(cell.area)
        if not cell.area.begins:
            return ""
        if not cell.words:
            return f"<td{area}></td>"
        scope = "col" if cell.area.columns == 1 else "colgroup"
        form = f' scope="{scope}"{_ALIGN[align_of(cell, table)]}{area}'
        return self._heading_cell(form, cell.words)

    def _column(self, column: Column) -> str:
        """The heading of a column; one without words heads nothing."""
        if not column.heading:
            return _EMPTY
        return self._heading_cell(f' scope="col"{_ALIGN[column.align]}', column.heading)

    def _heading_cell(self, attributes: str, words: Sequence[Inline]) -> str:
        return f"<th{attributes}{self.text.origin(*words)}>{self.text.inlines(words)}</th>"

    def _data_cell(self, attributes: str, blocks: Sequence[Block]) -> str:
        return self._cell("td", attributes, blocks)

    def _row_heading(self, attributes: str, blocks: Sequence[Block]) -> str:
        return self._cell("th", _ROW + attributes, blocks)

    def _cell(self, tag: str, attributes: str, blocks: Sequence[Block]) -> str:
        """A cell; a paragraph alone goes without its element, to spare time."""
        match blocks:
            case [Paragraph(children)] | [Passage(children=(Paragraph(children),))]:
                direction, words = self.text.within(children)
                return f"<{tag}{attributes}{self.text.origin(*blocks)}{direction}>{words}</{tag}>"
            case _:
                return f"<{tag}{attributes}>{self.blocks(blocks)}</{tag}>"

    def _band(self, band: Band, columns: Sequence[Column], scope: str) -> str:
        """A row of which the first cell heads the group. One without words parts two groups, and
        heads nothing."""
        span = f' colspan="{len(columns)}"' if band.runs_over else ""
        words = band.children
        first = (
            self._heading_cell(f'{span} scope="{scope}"', words) if words else f"<td{span}></td>"
        )
        others = "" if band.runs_over else _EMPTY * (len(columns) - 1)
        return f'\n<tr class="band">{first}{others}</tr>'

    def _row(self, placed: PlacedRow, columns: Sequence[Column], write_first: WriteRowCell) -> str:
        """A row; its first cell may run on over those below, which then go without."""
        areas = placed.areas
        if placed.span != 1:
            areas = (Area(rows=placed.span, begins=placed.span > 0), *areas[1:])
        writers = (write_first, *[self._data_cell] * (len(columns) - 1))
        cells = (
            write(_ALIGN[column.align] + _over(area), cell)
            for write, column, cell, area in zip(
                writers, columns, placed.row.cells, areas, strict=True
            )
            if area and area.begins
        )
        high = may_be_divided(placed.row.cells, [column.width for column in columns])
        return f"\n{_tr(kept=placed.kept, high=high)}{''.join(cells)}</tr>"

    def key_table(self, table: KeyTable) -> str:
        """A table whose first column names what stands in the second, under a row of headings."""
        rows = "".join(
            f"\n{_tr(kept=kept, high=may_be_divided(((), value), table.widths))}"
            f"{self._heading_cell(_ROW, key)}{self._data_cell('', value)}</tr>"
            for (key, value), kept in zip(table.rows, kept_rows(table), strict=True)
        )
        headings = "".join(self._column(Column(heading)) for heading in table.headings)
        form = "sleutel tekenen" if table.signed else "sleutel"
        return (
            f'<table class="{form}">\n{_colgroup(table.widths)}\n'
            f"<thead>\n<tr>{headings}</tr>\n</thead>\n<tbody>{rows}\n</tbody>\n</table>"
        )

    def matrix(self, matrix: Matrix, above: Block | None) -> str:
        """A table with headings above and at the left; a caption right above it stands in it."""
        corner = self._column(Column(matrix.corner))
        headings = "".join(map(self._column, matrix.columns))
        widths = [matrix.heading_width, *(column.width for column in matrix.columns)]
        rows = "".join(self._matrix_row(row, matrix.columns, widths) for row in matrix.rows)
        columns = _colgroup(widths)
        form = "matrix smal" if is_narrow(matrix) else "matrix"
        return (
            f'<table class="{form}">{self._caption(above)}\n{columns}\n'
            f"<thead>\n<tr>{corner}{headings}</tr>\n</thead>\n<tbody>{rows}\n</tbody>\n</table>"
        )

    def _caption(self, above: Block | None) -> str:
        """What stands right above a table, if it is the caption of it."""
        if not isinstance(above, TableCaption):
            return ""
        words = self.text.inlines(above.children)
        number = caption_attributes(above.number, above.anchor)
        return f"\n<caption{number}{self.text.origin(above)}>{words}</caption>"

    def _matrix_row(
        self, row: MatrixRow, columns: Sequence[Column], widths: Sequence[float]
    ) -> str:
        cells = "".join(
            self._data_cell(_matrix_form(cell, column), cell.blocks)
            for cell, column in zip(row.cells, columns, strict=True)
        )
        high = may_be_divided(((), *(cell.blocks for cell in row.cells)), widths)
        return f"\n{_tr(kept=False, high=high)}{self._heading_cell(_ROW, row.heading)}{cells}</tr>"


def _over(area: Area) -> str:
    """Over how many columns and rows a cell goes."""
    spans = (("colspan", area.columns), ("rowspan", area.rows))
    return "".join(f' {name}="{count}"' for name, count in spans if count > 1)


def _tr(*, kept: bool, high: bool) -> str:
    """The beginning of a row; classes say that it stays on the page of the next one, and that it
    may go on on that page itself."""
    classes = " ".join(["samen"] * kept + ["lang"] * high)
    return f'<tr class="{classes}">' if classes else "<tr>"


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
