"""Groups of rows in a table: which stay on one page, and which may go on with their band repeated.

Both writers set tables in these parts, so that no row ever stands on a page without the band that
names it: Word repeats no row but those at the top of a table (ECMA-376 17.4.49).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import groupby, takewhile
from typing import NamedTuple

from generator.content.spans import Area, areas_of
from generator.content.tree import Band, Join, KeyTable, Row

MOST_KEPT = 6
"""A group of more rows may go on on the next page."""


class PlacedRow(NamedTuple):
    """A row, and over how many rows its first cell runs: 0 if that began further up.

    ``kept`` if it stays on the page of the next row. ``areas`` are those of its cells.
    """

    row: Row
    span: int
    kept: bool
    areas: tuple[Area | None, ...]


@dataclass(frozen=True)
class RowGroup:
    """Rows under their band; those before the first band have none.

    ``goes_on`` when its last row stays on the page of the group after it.
    """

    band: Band | None
    rows: tuple[Row, ...]
    goes_on: bool = False

    @property
    def is_long(self) -> bool:
        """Whether it is a table of its own, which repeats its band; not if that has no words."""
        has_words = self.band is not None and bool(self.band.children)
        return has_words and len(self.rows) > MOST_KEPT

    def placed(self) -> Iterator[PlacedRow]:
        """The rows, in order. A short group stays on one page, and so does a cell of more rows."""
        short = self.band is not None and len(self.rows) <= MOST_KEPT
        areas = areas_of(self.rows)
        for place, row in enumerate(self.rows, start=1):
            below = sum(1 for _ in takewhile(lambda one: one.continues, self.rows[place:]))
            kept = short if place < len(self.rows) else self.goes_on
            runs_on = any(Join.ABOVE in one.joins for one in self.rows[place : place + 1])
            span = 0 if row.continues else 1 + below
            yield PlacedRow(row, span, kept or runs_on or below > 0, areas[place - 1])


@dataclass(frozen=True)
class TablePart:
    """Groups that are set as one table; the ``repeated`` band stands above them on every page."""

    groups: tuple[RowGroup, ...]
    repeated: Band | None = None

    @property
    def goes_on(self) -> bool:
        """Whether its last row stays on the page of the part after it."""
        return any(group.goes_on for group in self.groups[-1:])


def parts_of(rows: Iterable[Row | Band]) -> tuple[TablePart, ...]:
    """The rows of a table in parts that follow each other: each long group is one."""
    groups = enumerate(_together(list(_groups(rows))))
    parts: list[TablePart] = []
    for _, some in groupby(groups, lambda one: one[0] if one[1].is_long else -1):
        members = tuple(group for _, group in some)
        if members[0].is_long:
            (group,) = members
            parts.append(TablePart((replace(group, band=None),), group.band))
        else:
            parts.append(TablePart(members))
    return tuple(parts) or (TablePart(()),)


def kept_rows(table: KeyTable) -> tuple[bool, ...]:
    """Of each row of names and values whether it stays on the page of the next one.

    A table that is signed stays whole; of another no row stands alone.
    """
    last = len(table.rows) - 1
    return tuple(
        place < last and (table.signed or place in (0, last - 1)) for place in range(last + 1)
    )


def _groups(rows: Iterable[Row | Band]) -> Iterator[RowGroup]:
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


def _together(groups: list[RowGroup]) -> list[RowGroup]:
    """The groups; one of a single row is never alone on the last page."""
    if len(groups) > 1 and len(groups[-1].rows) == 1:
        groups[-2] = replace(groups[-2], goes_on=True)
    return groups
