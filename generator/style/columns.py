"""How wide the columns of a table are: as its shares say, and no less than its longest word."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from generator.charts.text import BOLD
from generator.content.column_headings import HeadingCell, heading_rows
from generator.content.inline import Inline, Paragraph
from generator.content.shares import at_least, is_narrow
from generator.content.spans import Area, areas_of
from generator.content.tree import (
    Band,
    Block,
    Column,
    KeyTable,
    Matrix,
    Passage,
    Placed,
    Row,
    Table,
)
from generator.style.house import HouseStyle
from generator.style.pages import Blad
from generator.style.table_words import TableWords

SLACK = 0.4
"""White that is left beside the longest word, in millimetres: widths of letters are estimates."""

MOST_FOR_NAMES = 0.31
"""A name beside a value stands on one line if that takes no more than this part of the width."""


def fitted(blocks: Iterable[Block], style: HouseStyle, page: Blad) -> tuple[Block, ...]:
    """The blocks with the widths of the columns of their tables, as they become on such a page.

    Tables within tables keep their shares.
    """
    return tuple(_Fitting(style, page).block(block) for block in blocks)


@dataclass(frozen=True, slots=True)
class _Fitting:
    """Sets the widths of columns, in millimetres."""

    style: HouseStyle
    page: Blad

    @property
    def words(self) -> TableWords:
        """Measures the words."""
        return TableWords(self.style)

    def block(self, block: Block) -> Block:
        match block:
            case Placed(children, turned=True):
                turned = _Fitting(self.style, self.style.bladen.liggend)
                return replace(block, children=tuple(map(turned.block, children)))
            case Passage(children) | Placed(children):
                return replace(block, children=tuple(map(self.block, children)))
            case Table():
                return self._table(block)
            case KeyTable():
                return self._key_table(block)
            case Matrix():
                return self._matrix(block)
            case _:
                return block

    def _table(self, table: Table) -> Table:
        table = replace(table, wide=table.wide or self.page.tabellen_breed)
        data = [row for row in table.rows if not isinstance(row, Band)]
        heads = map(_headings_in_columns, heading_rows(table))
        cells = map(_in_columns, data, areas_of(data))
        columns = [
            _Stack(column.heading, column.width, of_column)
            for column, of_column in zip(
                table.columns, _turned((*heads, *cells), len(table.columns)), strict=True
            )
        ]
        total = self.page.tabelbreedte if table.wide else self.page.tekstbreedte
        widths = self._widths(columns, total, self.style.tabel.marge)
        rows = (self._band(row, widths) if isinstance(row, Band) else row for row in table.rows)
        return replace(table, columns=_as_wide(table.columns, widths), rows=tuple(rows))

    def _band(self, band: Band, widths: Sequence[float]) -> Band:
        """A band is a row as any other if its words fit in the first column on one line."""
        words = self.words.on_one_line(band.children) * BOLD
        room = widths[0] - 2 * self.style.tabel.marge - SLACK
        return replace(band, runs_over=words > room)

    def _key_table(self, table: KeyTable) -> KeyTable:
        total, around = self.page.tekstbreedte, 2 * self.style.tabel.marge + SLACK
        most = MOST_FOR_NAMES * total - around
        names = (table.headings[0], *(name for name, _ in table.rows))
        name = max(self.words.of_name(one, most) for one in names) + around
        values = (self.words.of_cell(value) for _, value in table.rows)
        value = max((self.words.of_line(table.headings[1]), *values)) + around
        first, second = at_least(total, table.widths, (name, value))
        return replace(table, widths=(first, second))

    def _matrix(self, matrix: Matrix) -> Matrix:
        margins = self.style.tabel
        headings = tuple(_Part((Paragraph(row.heading),)) for row in matrix.rows)
        cells = ([_Part(cell.blocks) for cell in row.cells] for row in matrix.rows)
        columns = [
            _Stack(matrix.corner, matrix.heading_width, headings),
            *(
                _Stack(column.heading, column.width, of_column)
                for column, of_column in zip(
                    matrix.columns, _turned(cells, len(matrix.columns)), strict=True
                )
            ),
        ]
        margin = margins.marge_smal if is_narrow(matrix) else margins.marge
        first, *others = self._widths(columns, self.page.tekstbreedte, margin)
        return replace(matrix, heading_width=first, columns=_as_wide(matrix.columns, others))

    def _widths(self, columns: Sequence[_Stack], total: float, margin: float) -> Sequence[float]:
        around = 2 * margin + SLACK
        needs = [self._longest(column) + around for column in columns]
        return at_least(total, [column.share for column in columns], needs)

    def _longest(self, column: _Stack) -> float:
        """How wide the longest word of a column is."""
        heading = self.words.of_line(column.heading)
        return max(
            (heading, *(self.words.of_cell(one.blocks) / one.columns for one in column.cells))
        )


class _Part(NamedTuple):
    """What stands in a cell, of which a column has a part when it goes over several ``columns``."""

    blocks: Sequence[Block]
    columns: int = 1


@dataclass(frozen=True, slots=True)
class _Stack:
    """A column of a table: its heading, its share of the width, and its cells."""

    heading: Sequence[Inline]
    share: float
    cells: Sequence[_Part]


def _in_columns(row: Row, areas: Sequence[Area | None]) -> Sequence[_Part]:
    """What each column has of the cells of a row."""
    found: list[_Part] = []
    for cell, area in zip(row.cells, areas, strict=True):
        found += [_Part(cell, area.columns)] * area.columns if area else ()
    return found


def _headings_in_columns(row: Iterable[HeadingCell]) -> Sequence[_Part]:
    """What each column has of the cells of a row of headings."""
    return [
        _Part((Paragraph(cell.words),), cell.area.columns)
        for cell in row
        for _ in range(cell.area.columns)
    ]


def _turned(rows: Iterable[Sequence[_Part]], columns: int) -> Sequence[Sequence[_Part]]:
    """The cells of rows by column."""
    return tuple(zip(*rows, strict=True)) or ((),) * columns


def _as_wide(columns: Iterable[Column], widths: Iterable[float]) -> tuple[Column, ...]:
    return tuple(
        replace(column, width=width) for column, width in zip(columns, widths, strict=True)
    )
