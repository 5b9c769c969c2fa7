"""Tables to WordprocessingML (ECMA-376 17.4)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import TypeAlias

from generator.content.colour import Colour
from generator.content.column_headings import HeadingCell, align_of, heading_rows
from generator.content.groups import PlacedRow, RowGroup, TablePart, kept_rows, parts_of
from generator.content.heights import may_be_divided
from generator.content.inline import Inline
from generator.content.row_headings import has_row_headings
from generator.content.shares import ROOM_TO_SIGN, divided, is_narrow
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
    Table,
)
from generator.content.units import twips
from generator.style import table_roles, tables
from generator.style.role import Role
from generator.word.body.setting import Setting, cell_setting
from generator.word.body.table_form import (
    ALL_OF_TEXT,
    HEADER_ROW,
    HEADER_ROW_AND_COLUMN,
    REPEATED,
    TABLE_END,
    cell_xml,
    row_xml,
    table_xml,
)
from generator.word.body.text import TextWriter
from generator.word.body.xml import paragraph, without_line

KeyRow: TypeAlias = tuple[Sequence[Inline], Sequence[Block]]

WriteCell: TypeAlias = Callable[[Sequence[Block], Setting], str]
"""What writes the blocks of a cell."""

_END = {False: TABLE_END, True: paragraph(table_roles.TABLE_END_KEPT, "")}
"""The same by whether what follows stays on the page of what goes before."""

_ROOM_TO_SIGN = f'<w:trHeight w:val="{twips(ROOM_TO_SIGN)}" w:hRule="atLeast"/>'
"""As high as a hand needs, or higher (ECMA-376 17.4.80)."""

_BEGINS = without_line("bottom")
_RUNS_ON = {0: without_line("top"), 1: ""}
"""The lines of a first cell by over how many rows it runs."""

_HEADINGS = {
    Align.LEFT: table_roles.TABLE_HEADING,
    Align.CENTER: table_roles.TABLE_HEADING_CENTER,
    Align.RIGHT: table_roles.TABLE_HEADING_RIGHT,
}


@dataclass(frozen=True, slots=True)
class TableWriter:
    """Writes the tables of one place; ``blocks`` writes what stands in a cell.

    A wide table is ``wide_twips`` wide.
    """

    text: TextWriter
    blocks: WriteCell
    width_twips: int
    wide_twips: int

    def table(self, table: Table) -> str:
        """A table in parts of which each repeats its headings on every page."""
        *parts, last = parts_of(table.rows)
        before = ((self._part(table, part), _END[part.goes_on]) for part in parts)
        return "".join((*chain.from_iterable(before), self._part(table, last)))

    def _part(self, table: Table, part: TablePart) -> str:
        whole = self.wide_twips if table.wide else self.width_twips
        widths = divided(whole, [column.width for column in table.columns])
        first, *others = heading_rows(table)
        head = self._headings(first, table, widths)
        for row in others:
            ground = self._ground(table_roles.TABLE_HEADING.behind)
            head += self._headings(row, table, widths, ground)
        if part.repeated:
            head += self._band(part.repeated, widths, REPEATED)
        groups = (self._group(group, table, widths) for group in part.groups)
        return table_xml(
            tables.HOUSE,
            HEADER_ROW_AND_COLUMN if has_row_headings(table) else HEADER_ROW,
            table.summary,
            widths,
            head + "".join(groups),
            f'<w:tblW w:w="{whole}" w:type="dxa"/>' if whole > self.width_twips else ALL_OF_TEXT,
        )

    def _group(self, group: RowGroup, table: Table, widths: Sequence[int]) -> str:
        """A band and its rows."""
        band = self._band(group.band, widths) if group.band else ""
        return band + "".join(self._row(row, table, widths) for row in group.placed())

    def key_table(self, table: KeyTable) -> str:
        """A table whose first column names what stands in the second, under a row of headings."""
        widths = divided(self.width_twips, table.widths)
        signed = (*(False for _ in table.rows[1:]), table.signed)
        rows = "".join(
            self._key_row(row, widths, kept=kept, room=room)
            for row, kept, room in zip(table.rows, kept_rows(table), signed, strict=True)
        )
        headings = "".join(
            self._heading(table_roles.TABLE_KEY_HEADING, heading, width)
            for heading, width in zip(table.headings, widths, strict=True)
        )
        head = row_xml(headings, REPEATED)
        return table_xml(tables.KEYS, HEADER_ROW_AND_COLUMN, table.summary, widths, head + rows)

    def _key_row(self, row: KeyRow, widths: Sequence[int], *, kept: bool, room: bool) -> str:
        """A name and its value. That a row is kept on the page of the next one is said by the
        paragraph of its name (17.3.1.15); one to sign has room for a hand."""
        key, value = row
        role = table_roles.TABLE_KEY_KEPT if kept else table_roles.TABLE_KEY
        return row_xml(
            cell_xml(widths[0], paragraph(role, self.text.runs(key)))
            + cell_xml(widths[1], self._content(value, Align.LEFT, widths[1])),
            _ROOM_TO_SIGN if room else "",
            high=may_be_divided(((), value), widths),
        )

    def matrix(self, matrix: Matrix) -> str:
        """A table with headings above, which Word repeats on each page, and at the left."""
        corner = Column(matrix.corner, matrix.heading_width)
        columns = (corner, *matrix.columns)
        widths = divided(self.width_twips, [column.width for column in columns])
        headings = "".join(
            self._heading(_HEADINGS[column.align], column.heading, width)
            for column, width in zip(columns, widths, strict=True)
        )
        rows = "".join(self._matrix_row(row, matrix.columns, widths) for row in matrix.rows)
        return table_xml(
            tables.NARROW_MATRIX if is_narrow(matrix) else tables.MATRIX,
            HEADER_ROW_AND_COLUMN,
            matrix.summary,
            widths,
            row_xml(headings, REPEATED) + rows,
        )

    def _matrix_row(self, row: MatrixRow, columns: Sequence[Column], widths: Sequence[int]) -> str:
        title = paragraph(table_roles.TABLE_ROW_HEADING, self.text.runs(row.heading))
        heading = cell_xml(widths[0], title)
        cells = (
            self._matrix_cell(cell, column.align, width)
            for cell, column, width in zip(row.cells, columns, widths[1:], strict=True)
        )
        high = may_be_divided(((), *(cell.blocks for cell in row.cells)), widths)
        return row_xml("".join((heading, *cells)), high=high)

    def _matrix_cell(self, cell: MatrixCell, align: Align, width: int) -> str:
        return cell_xml(width, self._content(cell.blocks, align, width), self._ground(cell.fill))

    def _headings(
        self, row: Iterable[HeadingCell], table: Table, widths: Sequence[int], ground: str = ""
    ) -> str:
        """A row of headings; the ground of the first one is that of the table style."""
        cells = (
            self._heading(
                _HEADINGS[align_of(cell, table)],
                cell.words,
                sum(widths[cell.first : cell.first + cell.area.columns]),
                _one_cell(cell.area) + ground,
            )
            for cell in row
        )
        return row_xml("".join(cells), REPEATED)

    def _heading(
        self, role: Role, words: Sequence[Inline], width: int, properties: str = ""
    ) -> str:
        return cell_xml(width, paragraph(role, self.text.in_heading().runs(words)), properties)

    def _row(self, placed: PlacedRow, table: Table, widths: Sequence[int]) -> str:
        """A row; its first cell may run on over those below, or from above: without lines between
        them, and not as one cell, since who cannot see a table finds their way by its rows. Only
        what staff made one is one cell."""
        forms = (_RUNS_ON.get(placed.span, _BEGINS), *[""] * (len(widths) - 1))
        cells: list[str] = []
        for at, area in enumerate(placed.areas):
            if area is not None:
                width = sum(widths[at : at + area.columns])
                align = table.columns[at].align
                content = self._content(placed.row.cells[at], align, width, kept=placed.kept)
                cells.append(cell_xml(width, content, _one_cell(area) + forms[at]))
        return row_xml(
            "".join(cells),
            _ROOM_TO_SIGN if table.filled_in else "",
            high=may_be_divided(placed.row.cells, widths),
        )

    def _band(self, band: Band, widths: Sequence[int], properties: str = "") -> str:
        """A band has its own ground: a table style knows rows by their place, not by their use."""
        heading = self.text.runs(band.children)
        ground = self._ground(table_roles.TABLE_BAND.behind)
        if band.runs_over:
            span = f'<w:gridSpan w:val="{len(widths)}"/>'
            words = paragraph(table_roles.TABLE_BAND, heading)
            return row_xml(cell_xml(sum(widths), words, span + ground), properties)
        cells = (
            cell_xml(width, paragraph(table_roles.TABLE_BAND, runs), ground)
            for width, runs in zip(widths, (heading, *[""] * (len(widths) - 1)), strict=True)
        )
        return row_xml("".join(cells), properties)

    def _ground(self, colour: Colour | None) -> str:
        """That colour of the house style behind a cell; nothing without one."""
        if colour is None:
            return ""
        fill = self.text.harvest.colour(colour)
        return f'<w:shd w:val="clear" w:color="auto" w:fill="{fill}"/>'

    def _content(
        self, blocks: Sequence[Block], align: Align, width: int, *, kept: bool = False
    ) -> str:
        """What a cell holds; its last element must be a paragraph (ECMA-376 17.4.65)."""
        setting = cell_setting(align, width, kept=kept)
        content = self.blocks(blocks, setting) or paragraph(setting.paragraph, "")
        return content + TABLE_END if content.endswith("</w:tbl>") else content


def _one_cell(area: Area) -> str:
    """That a cell goes over several columns (17.4.17) or rows (17.4.84)."""
    columns = f'<w:gridSpan w:val="{area.columns}"/>' if area.columns > 1 else ""
    begins = ' w:val="restart"' if area.begins else ""
    return columns + (f"<w:vMerge{begins}/>" if area.rows > 1 else "")
