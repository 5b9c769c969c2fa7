"""Which cells of a table are one, and how much of it they take."""

from __future__ import annotations

import pytest

from generator.content.spans import ALONE, Area, Joins, areas_of, outside, torn
from generator.content.tree import Join, Row

SIGNS: dict[Join | None, str] = {None: ".", **{join: join.value for join in Join}}
JOINS = {sign: join for join, sign in SIGNS.items()}


def joins(*rows: str) -> Joins:
    return [tuple(JOINS[sign] for sign in row) for row in rows]


def test_cells_that_are_one_stand_in_each_row_of_their_rectangle() -> None:
    first, second = areas_of([Row(((), (), ()), joins=tuple(row)) for row in joins(".<.", "^<.")])

    assert first == (Area(2, 2, begins=True), None, ALONE)
    assert second == (Area(2, 2, begins=False), None, ALONE)


def test_a_table_without_such_cells_has_each_alone() -> None:
    assert areas_of([Row(((), ()))]) == ((ALONE, ALONE),)


@pytest.mark.parametrize(
    ("rows", "places"),
    [((".<", "^<"), []), ((".<", "^."), [(1, 1)]), ((".", "^", "^"), []), (("..", "^<"), [(0, 1)])],
)
def test_cells_that_are_no_rectangle_are_told_by_what_lies_in_it(
    rows: tuple[str, ...], places: list[tuple[int, int]]
) -> None:
    assert list(torn(joins(*rows))) == places


def test_a_cell_is_never_one_with_what_is_no_cell() -> None:
    assert list(outside(joins(".^", "<^"))) == [(0, 1), (1, 0)]
