"""The headings of the columns of a table: in one row, or in two where columns stand in groups."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from typing import TypeAlias

from generator.content.inline import Inline, Text
from generator.content.spans import ALONE, Area, Joins, areas_in
from generator.content.tree import Align, ColumnGroup, Table

Line: TypeAlias = tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class HeadingCell:
    """A cell of a row of headings: its first column, and how much it takes. One that began in the
    row above has no words."""

    words: Line
    first: int
    area: Area = ALONE


def heading_rows(table: Table) -> tuple[tuple[HeadingCell, ...], ...]:
    """The cells of the row of headings, or of both rows."""
    tops = list(_tops(table))
    rows = 2 if any(parted for _, parted in tops) else 1
    upper = tuple(
        HeadingCell(top.heading, top.first, Area(top.count, 1 if parted else rows))
        for top, parted in tops
    )
    lower = tuple(chain.from_iterable(_below(table, *top) for top in tops))
    return (upper, lower)[:rows]


def _tops(table: Table) -> Iterator[tuple[ColumnGroup, bool]]:
    """What stands in the upper row, and whether headings of its columns stand below it."""
    groups = {group.first: group for group in table.groups}
    at = 0
    while at < len(table.columns):
        alone = ColumnGroup(table.columns[at].heading, at, 1)
        top = groups.get(at, alone)
        own = table.columns[at : at + top.count]
        yield top, top is not alone and any(column.heading for column in own)
        at += top.count


def _below(table: Table, top: ColumnGroup, parted: bool) -> Iterator[HeadingCell]:
    if not parted:
        yield HeadingCell((), top.first, Area(top.count, 2, begins=False))
        return
    for at in range(top.first, top.first + top.count):
        yield HeadingCell(table.columns[at].heading, at)


def align_of(cell: HeadingCell, table: Table) -> Align:
    """How a heading is set: as its column, and in the middle of several that are set otherwise or
    have headings of their own."""
    own = table.columns[cell.first : cell.first + cell.area.columns]
    aligns = {column.align for column in own}
    is_above_others = len(own) > 1 and any(column.heading for column in own)
    return Align.CENTER if is_above_others or len(aligns) > 1 else own[0].align


def with_headings(table: Table, turn: Callable[[Line], Line]) -> Table:
    """The table in which each heading was given to ``turn``, in the order in which they are
    printed."""
    turned = {
        (row, cell.first): turn(cell.words)
        for row, cells in enumerate(heading_rows(table))
        for cell in cells
        if cell.area.begins
    }
    groups = tuple(replace(one, heading=turned[0, one.first]) for one in table.groups)
    firsts = {group.first for group in groups}
    alone = {at: words for (row, at), words in turned.items() if row or at not in firsts}
    columns = tuple(
        replace(column, heading=alone.get(at, ())) for at, column in enumerate(table.columns)
    )
    return replace(table, columns=columns, groups=groups)


def names_of(headings: Sequence[Line], groups: Sequence[ColumnGroup]) -> tuple[Line, ...]:
    """What each column is called: its own heading, behind that of its group."""
    names = list(headings)
    for group in groups:
        for at in range(group.first, group.first + group.count):
            between = (Text(" "),) if names[at] else ()
            names[at] = (*group.heading, *between, *names[at])
    return tuple(names)


def names_told(headings: Sequence[Line], groups: Sequence[ColumnGroup]) -> tuple[Line, ...]:
    """The same, with one name for columns that have but that of their group."""
    same = {
        at
        for group in groups
        for at in range(group.first + 1, group.first + group.count)
        if not headings[at]
    }
    return tuple(name for at, name in enumerate(names_of(headings, groups)) if at not in same)


def grouped(
    rows: Sequence[Sequence[Line]], joins: Joins
) -> tuple[tuple[Line, ...], tuple[ColumnGroup, ...]]:
    """The headings and the groups of columns that one or two rows of cells say, of which some are
    one as ``joins`` says; those are rectangles, and none of several columns begins in a lower row.

    A heading with an empty cell above or below it is that of its column.
    """
    upper, own, groups = rows[0], list(rows[-1]), list[ColumnGroup]()
    for at, area in enumerate(areas_in(joins)[0]):
        if area is None:
            continue
        under = slice(at, at + area.columns)
        parted = area.rows < len(rows) and any(own[under])
        if parted or area.columns > 1:
            groups += [ColumnGroup(upper[at], at, area.columns)] if upper[at] else []
        if not parted:
            own[under] = [upper[at] if area.columns == 1 else ()] * area.columns
    return tuple(own), tuple(groups)
