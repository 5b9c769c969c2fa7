"""Groups of rows in a table: which stay on one page, and which may go on with their band repeated.

Both writers set tables in these parts, so that no row ever stands on a page without the band that
names it: Word repeats no row but those at the top of a table (ECMA-376 17.4.49).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import groupby, takewhile
from typing import NamedTuple

from generator.content.tree import Band, Row, Table

MOST_KEPT = 6
"""A group of more rows may go on on the next page."""


class PlacedRow(NamedTuple):
    """A row, and over how many rows its first cell runs: 0 if that began further up.

    ``joined`` if a cell runs on from it to the next row, so that it stays on the page of that.
    """

    row: Row
    span: int
    joined: bool


@dataclass(frozen=True)
class RowGroup:
    """Rows under their band; those before the first band have none."""

    band: Band | None
    rows: tuple[Row, ...]

    def placed(self) -> Iterator[PlacedRow]:
        """The rows, in order."""
        for place, row in enumerate(self.rows):
            below = sum(1 for _ in takewhile(lambda one: one.continues, self.rows[place + 1 :]))
            yield PlacedRow(row, 0 if row.continues else 1 + below, below > 0)

    @property
    def is_kept(self) -> bool:
        """Whether it stays on one page."""
        return self.band is not None and len(self.rows) <= MOST_KEPT

    @property
    def is_long(self) -> bool:
        """Whether it is a table of its own, which repeats its band; not if that has no words."""
        return self.band not in (None, Band(())) and len(self.rows) > MOST_KEPT


def groups_of(rows: Iterable[Row | Band]) -> Iterator[RowGroup]:
    """The rows by the band that they stand under."""
    band: Band | None = None
    members: list[Row] = []
    for row in rows:
        if isinstance(row, Row):
            members.append(row)
            continue
        if band or members:
            yield RowGroup(band, tuple(members))
        band, members = row, []
    if band or members:
        yield RowGroup(band, tuple(members))


def parts_of(table: Table) -> tuple[Table, ...]:
    """The table in parts that follow each other: each long group is one, with its band repeated."""
    groups = list(enumerate(groups_of(table.rows)))
    parts: list[Table] = []
    for _, some in groupby(groups, lambda one: one[0] if one[1].is_long else -1):
        members = [group for _, group in some]
        if members[0].is_long:
            parts.append(replace(table, rows=members[0].rows, repeated=members[0].band))
        else:
            parts.append(replace(table, rows=tuple(_rows(members))))
    return tuple(parts) or (table,)


def _rows(groups: Iterable[RowGroup]) -> Iterator[Row | Band]:
    for group in groups:
        if group.band:
            yield group.band
        yield from group.rows
