"""Groups of rows: none stands on a page without its band, nor a last one alone."""

from __future__ import annotations

from generator.content.groups import MOST_KEPT, RowGroup, TablePart, kept_rows, parts_of
from generator.content.inline import Text
from generator.content.tree import Band, Join, KeyTable, Row

ROW = Row(((),))
MANY = (ROW,) * (MOST_KEPT + 1)


def band(name: str) -> Band:
    return Band((Text(name),))


def kept(group: RowGroup) -> list[bool]:
    """Of each row whether it stays on the page of the next one."""
    return [row.kept for row in group.placed()]


def test_rows_belong_to_the_band_above_them() -> None:
    (part,) = parts_of((ROW, band("A"), ROW, ROW, band("B")))

    assert [(group.band, len(group.rows)) for group in part.groups] == [
        (None, 1),
        (band("A"), 2),
        (band("B"), 0),
    ]


def test_a_short_group_stays_on_one_page() -> None:
    assert kept(RowGroup(band("A"), ())) == []
    assert kept(RowGroup(band("A"), (ROW,))) == [False]
    assert kept(RowGroup(band("A"), (ROW,) * 3)) == [True, True, False]
    assert not any(kept(RowGroup(band("A"), MANY)))
    assert not any(kept(RowGroup(None, (ROW, ROW))))


def test_a_table_of_short_groups_stays_one() -> None:
    (part,) = parts_of((band("A"), ROW, band("B"), *[ROW] * MOST_KEPT))

    assert part.repeated is None
    assert len(part.groups) == 2
    assert parts_of(()) == (TablePart(()),)


def test_a_long_group_is_a_part_that_repeats_its_band() -> None:
    before, first, second, after = parts_of(
        (band("A"), ROW, band("B"), *MANY, band("C"), *MANY, band("D"), ROW, ROW)
    )

    assert before == TablePart((RowGroup(band("A"), (ROW,)),))
    assert first == TablePart((RowGroup(None, MANY),), band("B"))
    assert second == TablePart((RowGroup(None, MANY),), band("C"))
    assert after == TablePart((RowGroup(band("D"), (ROW, ROW)),))


def test_a_last_group_of_one_row_stays_with_the_row_before_it() -> None:
    (whole,) = parts_of((band("A"), ROW, ROW, band("B"), ROW))
    long, alone = parts_of((band("A"), *MANY, band("B"), ROW))

    assert [kept(group) for group in whole.groups] == [[True, True], [False]]
    assert long.goes_on
    assert kept(long.groups[0]) == [*[False] * MOST_KEPT, True]
    assert not alone.goes_on


def test_no_row_of_names_and_values_stands_alone() -> None:
    def together(rows: int, *, signed: bool = False) -> str:
        table = KeyTable((((), ()),) * rows, signed=signed)
        return "".join("x" if row else "." for row in kept_rows(table))

    assert together(1) == "."
    assert together(3) == "xx."
    assert together(6) == "x...x."
    assert together(6, signed=True) == "xxxxx."


def test_a_cell_runs_on_over_the_rows_that_continue_it() -> None:
    on = Row(((),), continues=True)
    ((group,),) = (part.groups for part in parts_of((ROW, on, on, ROW)))

    assert [(one.span, one.kept) for one in group.placed()] == [
        (3, True),
        (0, True),
        (0, False),
        (1, False),
    ]


def test_a_cell_that_staff_put_over_a_few_rows_stays_whole() -> None:
    on = Row(((),), joins=(Join.ABOVE,))

    assert kept(RowGroup(None, (ROW, on, ROW))) == [True, False, False]
    assert kept(RowGroup(None, (ROW, *[on] * MOST_KEPT))) == [False] * (MOST_KEPT + 1)


def test_a_long_group_without_a_name_has_nothing_to_repeat() -> None:
    (whole,) = parts_of((band("A"), ROW, Band((), runs_over=False), *MANY))

    assert whole.repeated is None
    assert kept(whole.groups[1]) == [False] * len(MANY)
