"""Cells of a table that are one with their neighbours: which they are, and how much of it they
take."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from generator.content.tree import Join, Row

Joins: TypeAlias = Sequence[Sequence[Join | None]]
"""Of each cell of each row with which neighbour it is one, if with any."""

Place: TypeAlias = tuple[int, int]
"""A row and a column, from 0."""

_BEFORE = {None: (0, 0), Join.LEFT: (0, -1), Join.ABOVE: (-1, 0)}
"""From a cell to the one that it is one with."""


@dataclass(frozen=True, slots=True)
class Area:
    """How much a cell takes, in ``columns`` and ``rows``. In each row below its first one it stands
    too, and no longer ``begins`` there."""

    columns: int = 1
    rows: int = 1
    begins: bool = True


ALONE = Area()
"""That of a cell that is one with no other."""


def areas_of(rows: Sequence[Row]) -> tuple[tuple[Area | None, ...], ...]:
    """The area of each cell in the first column that it takes; None in the other ones."""
    if not any(row.joins for row in rows):
        return tuple((ALONE,) * len(row.cells) for row in rows)
    return areas_in([row.joins or (None,) * len(row.cells) for row in rows])


def areas_in(joins: Joins) -> tuple[tuple[Area | None, ...], ...]:
    """The areas of cells that are one with others as those say, likewise."""
    firsts = firsts_of(joins)
    sizes = {first: (bottom + 1, right + 1) for first, bottom, right in _edges(firsts)}
    return tuple(
        tuple(
            _area((at, column), firsts[at, column], sizes[firsts[at, column]])
            for column in range(len(of_row))
        )
        for at, of_row in enumerate(joins)
    )


def _area(place: Place, first: Place, end: Place) -> Area | None:
    if place[1] != first[1]:
        return None
    return Area(end[1] - first[1], end[0] - first[0], place == first)


def firsts_of(joins: Joins) -> Mapping[Place, Place]:
    """Of each cell the first of those that it is one with: itself when there are no others, and
    when it would be one with what is no cell."""
    firsts: dict[Place, Place] = {}
    for row, of_row in enumerate(joins):
        for column, join in enumerate(of_row):
            down, right = _BEFORE[join]
            here = (row, column)
            firsts[here] = firsts.get((row + down, column + right), here) if join else here
    return firsts


def outside(joins: Joins) -> Iterator[Place]:
    """The cells that would be one with what is no cell: at the left of a table, or above it."""
    for row, of_row in enumerate(joins):
        for column, join in enumerate(of_row):
            if (join is Join.LEFT and column == 0) or (join is Join.ABOVE and row == 0):
                yield row, column


def begun_below(joins: Joins) -> Iterator[Place]:
    """The cells that are one with the cell at their left, where that began below the first row."""
    for (row, column), (top, _) in firsts_of(joins).items():
        if top > 0 and joins[row][column] is Join.LEFT:
            yield row, column


def torn(joins: Joins) -> Iterator[Place]:
    """The cells within the rectangle around others that are one, while they are no part of those:
    cells are one only if they make a rectangle."""
    firsts = firsts_of(joins)
    for (top, left), bottom, right in _edges(firsts):
        for row in range(top, bottom + 1):
            for column in range(left, right + 1):
                if firsts[row, column] != (top, left):
                    yield row, column


def _edges(firsts: Mapping[Place, Place]) -> Iterator[tuple[Place, int, int]]:
    """The first of cells that are one, their last row and their last column."""
    last: dict[Place, Place] = {}
    for (row, column), first in firsts.items():
        bottom, right = last.get(first, first)
        last[first] = max(bottom, row), max(right, column)
    yield from ((first, bottom, right) for first, (bottom, right) in last.items())
