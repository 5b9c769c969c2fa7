"""The headings of a table, as the rows of them that are printed and as the names of its columns."""

from __future__ import annotations

import pytest

from generator.content.column_headings import (
    align_of,
    grouped,
    heading_rows,
    names_of,
    names_told,
    with_headings,
)
from generator.content.inline import Inline, Text
from generator.content.tree import Align, Column, ColumnGroup, Join, Table
from generator.content.values import line

NAMES = ("Onderdeel", "2025", "2026", "Bezetting", "")
BUDGET = ColumnGroup(line("Begroot"), 1, 2)
STAFF = ColumnGroup(line("Mensen"), 3, 2)
ABOVE, LEFT = Join.ABOVE, Join.LEFT


def table(*groups: ColumnGroup, aligns: str = "lrrll") -> Table:
    """Of those five columns, under those groups."""
    known = {"l": Align.LEFT, "r": Align.RIGHT, "c": Align.CENTER}
    return Table(
        tuple(
            Column((Text(name),) if name else (), align=known[align])
            for name, align in zip(NAMES, aligns, strict=True)
        ),
        (),
        groups=groups,
    )


def words(cells: tuple[Inline, ...]) -> str:
    return "".join(cell.text for cell in cells if isinstance(cell, Text))


def drawn(of: Table) -> list[list[str]]:
    """The rows of headings: each cell with its words, and how many columns and rows it takes; one
    that began above says ^."""
    return [
        [
            f"{words(cell.words)} {cell.area.columns}x{cell.area.rows}"
            if cell.area.begins
            else f"^ {cell.area.columns}"
            for cell in row
        ]
        for row in heading_rows(of)
    ]


def test_without_groups_there_is_one_row() -> None:
    assert drawn(table()) == [[f"{name} 1x1" for name in NAMES]]


def test_a_column_without_a_group_has_its_heading_over_both_rows() -> None:
    assert drawn(table(BUDGET)) == [
        ["Onderdeel 1x2", "Begroot 2x1", "Bezetting 1x2", " 1x2"],
        ["^ 1", "2025 1x1", "2026 1x1", "^ 1", "^ 1"],
    ]


def test_a_group_with_one_named_column_stands_above_both() -> None:
    assert drawn(table(BUDGET, STAFF)) == [
        ["Onderdeel 1x2", "Begroot 2x1", "Mensen 2x1"],
        ["^ 1", "2025 1x1", "2026 1x1", "Bezetting 1x1", " 1x1"],
    ]


def test_a_group_of_columns_without_a_name_is_one_heading() -> None:
    nameless = with_headings(
        table(BUDGET), lambda heading: () if words(heading) != "Begroot" else heading
    )

    assert drawn(nameless) == [[" 1x1", "Begroot 2x1", " 1x1", " 1x1"]]


@pytest.mark.parametrize(
    ("aligns", "expected"),
    [("lrrll", Align.CENTER), ("lrlll", Align.CENTER), ("lllll", Align.CENTER)],
)
def test_a_heading_above_others_stands_in_the_middle(aligns: str, expected: Align) -> None:
    top = heading_rows(table(BUDGET, aligns=aligns))[0][1]

    assert align_of(top, table(BUDGET, aligns=aligns)) == expected


@pytest.mark.parametrize(
    ("aligns", "expected"),
    [("lrrll", Align.RIGHT), ("lcccl", Align.CENTER), ("lrlll", Align.CENTER)],
)
def test_a_heading_over_columns_alone_is_set_as_they_are(aligns: str, expected: Align) -> None:
    own = table(BUDGET, aligns=aligns)
    alone = with_headings(own, lambda heading: heading if words(heading) == "Begroot" else ())

    assert align_of(heading_rows(alone)[0][1], alone) == expected


def test_headings_are_turned_in_the_order_in_which_they_are_read() -> None:
    asked: list[str] = []

    def turn(heading: tuple[Inline, ...]) -> tuple[Inline, ...]:
        asked.append(words(heading))
        return line(words(heading).upper()) if heading else ()

    turned = with_headings(table(BUDGET), turn)

    assert asked == ["Onderdeel", "Begroot", "Bezetting", "", "2025", "2026"]
    assert [words(group.heading) for group in turned.groups] == ["BEGROOT"]
    assert [words(column.heading) for column in turned.columns] == [
        *("ONDERDEEL", "2025", "2026", "BEZETTING", ""),
    ]


def test_headings_that_stay_make_the_same_table() -> None:
    both = table(BUDGET, STAFF)

    assert with_headings(both, lambda heading: heading) == both


HEADINGS = tuple(line(name) if name else () for name in NAMES)


def test_a_column_is_called_by_its_group_and_itself() -> None:
    assert [words(name) for name in names_of(HEADINGS, (BUDGET, STAFF))] == [
        *("Onderdeel", "Begroot 2025", "Begroot 2026", "Mensen Bezetting", "Mensen"),
    ]


def test_columns_that_have_but_their_group_are_told_once() -> None:
    nameless = (HEADINGS[0], (), (), *HEADINGS[3:])

    assert [words(name) for name in names_told(nameless, (BUDGET,))] == [
        *("Onderdeel", "Begroot", "Bezetting", ""),
    ]


# What stands in one or two rows of cells, which are one with others | headings | groups
SAID = [
    (["a b c"], ["..."], "a b c", []),
    (["a b -"], ["..<"], "a - -", [("b", 1, 2)]),
    (["a b -", "- c d"], ["..<", "^.."], "a c d", [("b", 1, 2)]),
    (["a b -", "- - -"], ["..<", "^^<"], "a - -", [("b", 1, 2)]),
    (["a - c", "- b -"], ["...", "..."], "a b c", []),
    (["a b c", "d - -"], ["...", "..."], "d b c", [("a", 0, 1)]),
]


@pytest.mark.parametrize(("rows", "joined", "headings", "groups"), SAID)
def test_groups_and_headings_are_read_from_rows(
    rows: list[str], joined: list[str], headings: str, groups: list[tuple[str, int, int]]
) -> None:
    cells = [[() if one == "-" else line(one) for one in row.split()] for row in rows]
    signs = {".": None, "<": LEFT, "^": ABOVE}
    own, found = grouped(cells, [[signs[sign] for sign in row] for row in joined])

    assert [words(heading) or "-" for heading in own] == headings.split()
    assert [(words(group.heading), group.first, group.count) for group in found] == groups
