"""Tables of facts: a column knows what stands in its cells."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

from generator.content.inline import Inline
from generator.content.tree import Align, Band, Column, Row, Table
from generator.content.values import Blocks, Line, line, paragraph

T = TypeVar("T")


@dataclass(frozen=True)
class ColumnOf(Generic[T]):
    """A column, and what stands in it for one item.

    ``share`` is its part of the width: one of 2 is twice as wide as one of 1.
    """

    heading: str | Line
    share: float
    cell: Callable[[T], Blocks]
    align: Align = Align.LEFT

    @property
    def column(self) -> Column:
        """The column without its cells."""
        words = line(self.heading) if isinstance(self.heading, str) else self.heading
        return Column(words, self.share, self.align)


@dataclass(frozen=True)
class Group(Generic[T]):
    """Items that stand under one title."""

    title: tuple[Inline, ...]
    members: tuple[T, ...]


@dataclass(frozen=True)
class TableLayout(Generic[T]):
    """How a table of items is laid out; ``empty`` stands in a group without members, if given.

    Beside an item that ``continues`` the one before it, the first cell of that one runs on.

    ``wide`` as of a ``Table``.
    """

    columns: tuple[ColumnOf[T], ...]
    summary: str
    empty: str = ""
    wide: bool = False
    continues: Callable[[T], bool] = lambda _: False

    def table(self, items: Iterable[T]) -> Table:
        """The table, with a row for each item."""
        return self._table(map(self._row, items))

    def grouped(self, groups: Iterable[Group[T]]) -> Table:
        """The table, with a band above each group; the first goes without if it has no title."""
        rows = [row for group in groups for row in self._group(group)]
        return self._table(rows[1:] if rows and rows[0] == Band(()) else rows)

    def _table(self, rows: Iterable[Row | Band]) -> Table:
        columns = tuple(one.column for one in self.columns)
        return Table(columns, tuple(rows), self.summary, self.wide)

    def _group(self, group: Group[T]) -> Iterable[Row | Band]:
        yield Band(group.title)
        yield from map(self._row, group.members)
        if self.empty and not group.members:
            yield Row((paragraph(self.empty), *((),) * (len(self.columns) - 1)))

    def _row(self, item: T) -> Row:
        cells = tuple(one.cell(item) for one in self.columns)
        return Row(((), *cells[1:]), continues=True) if self.continues(item) else Row(cells)
