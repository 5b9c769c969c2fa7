"""Groups of rows: none stands on a page without its band."""

from __future__ import annotations

from generator.content.groups import MOST_KEPT, groups_of, parts_of
from generator.content.inline import Text
from generator.content.tree import Band, Column, Row, Table

ROW = Row(((),))


def band(name: str) -> Band:
    return Band((Text(name),))


def table(*rows: Row | Band) -> Table:
    return Table((Column((Text("Kop"),)),), rows)


def test_rows_belong_to_the_band_above_them() -> None:
    first, second, empty = groups_of((ROW, band("A"), ROW, ROW, band("B")))

    assert (first.band, len(first.rows), first.is_kept) == (None, 1, False)
    assert (second.band, len(second.rows), second.is_kept) == (band("A"), 2, True)
    assert (empty.band, empty.rows) == (band("B"), ())


def test_a_table_of_short_groups_stays_one() -> None:
    whole = table(band("A"), ROW, band("B"), *[ROW] * MOST_KEPT)

    assert parts_of(whole) == (whole,)
    assert parts_of(table()) == (table(),)


def test_a_long_group_is_a_part_that_repeats_its_band() -> None:
    many = [ROW] * (MOST_KEPT + 1)
    before, first, second, after = parts_of(
        table(band("A"), ROW, band("B"), *many, band("C"), *many, band("D"), ROW)
    )

    assert before.rows == (band("A"), ROW)
    assert (first.repeated, first.rows) == (band("B"), tuple(many))
    assert (second.repeated, second.rows) == (band("C"), tuple(many))
    assert (after.repeated, after.rows) == (None, (band("D"), ROW))


def test_a_cell_runs_on_over_the_rows_that_continue_it() -> None:
    on = Row(((),), continues=True)
    (group,) = groups_of((ROW, on, on, ROW))

    assert [(one.span, one.joined) for one in group.placed()] == [
        (3, True),
        (0, True),
        (0, False),
        (1, False),
    ]


def test_a_long_group_without_a_name_has_nothing_to_repeat() -> None:
    whole = table(band("A"), ROW, Band(()), *[ROW] * (MOST_KEPT + 1))

    assert parts_of(whole) == (whole,)
