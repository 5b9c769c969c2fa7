"""Cells that are merged in Excel: one in a table, refused among figures and headings."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from generator.sheets.merged import COVERED, IN_TWO, MERGED, joins_of
from generator.sheets.reading import read_sheet, read_whole
from generator.sheets.sheet import MERGED_HEADING, Sheet, SheetError
from generator.sheets.structure import NOT_EXCEL
from tests.sheets.workbooks import part_of, with_part, workbook

ROWS: list[list[object]] = [
    ["Directie", "2025", "2026", "Uitleg"],
    ["PG", "nog niet bekend", None, "een"],
    [None, None, None, None],
    ["DGLZ", None, None, None],
    ["IGJ", 3, 4, "twee"],
]
SHEET = "xl/worksheets/sheet1.xml"


def merging(*areas: str) -> bytes:
    """A workbook with those rows, of which those cells are merged."""

    def change(_: Workbook, sheet: Worksheet) -> None:
        for area in areas:
            sheet.merge_cells(area)

    return workbook(ROWS, change)


def saying(cells: str) -> bytes:
    """The same with other words for which cells are merged."""
    data = merging("A2:A3")
    return with_part(data, SHEET, part_of(data, SHEET).replace(b"A2:A3", cells.encode()))


def table(data: bytes) -> Sheet:
    return read_whole(data, ".xlsx", [""])[""]


def signs(data: bytes) -> list[str]:
    """Each row as Markdown would say it: < and ^ for what is one with its neighbour."""
    known = {"LEFT": "<", "ABOVE": "^"}
    joins = joins_of(table(data))
    return ["".join(known[one.name] if one else "." for one in row) for row in joins]


def refusal(read: Callable[[], object]) -> str:
    with pytest.raises(SheetError) as caught:
        read()
    return str(caught.value)


@pytest.mark.parametrize(
    ("areas", "expected"),
    [
        ((), ["....", "....", "...."]),
        (("B2:C2",), ["..<.", "....", "...."]),
        (("B2:C4", "D2:D4"), ["..<.", ".^<^", "...."]),
        (("C3:C4",), ["....", "....", "...."]),
        (("D2:H4",), ["....", "...^", "...."]),
        (("B5:B900",), ["....", "....", "...."]),
    ],
)
def test_merged_cells_are_one_in_a_table(areas: tuple[str, ...], expected: list[str]) -> None:
    assert signs(merging(*areas)) == expected


def test_among_figures_no_cells_are_merged() -> None:
    assert refusal(lambda: read_sheet(merging("B2:C2"), ".xlsx")) == f"cel B2: {MERGED}"


@pytest.mark.parametrize("area", ["B1:C1", "A1:A2"])
def test_no_heading_is_merged(area: str) -> None:
    assert refusal(lambda: table(merging(area))) == f"cel {area[:2]}: {MERGED_HEADING}"


def test_words_that_nobody_sees_are_refused() -> None:
    covered = refusal(lambda: signs(saying("A4:A5")))

    assert covered == f"cel A5: {COVERED.format('A4')}"


def test_a_cell_is_merged_once() -> None:
    twice = saying('B2:C2"/><mergeCell ref="C2:C4')

    assert refusal(lambda: signs(twice)) == f"cel C2: {IN_TWO}"


@pytest.mark.parametrize("cells", ["", "B2:", "C2:B2", "B4:B2", "2:3", "B2:C2:D2"])
def test_what_names_no_cells_is_refused(cells: str) -> None:
    assert refusal(lambda: table(saying(cells))) == NOT_EXCEL


def test_cells_that_are_merged_over_the_whole_sheet_take_no_time() -> None:
    assert refusal(lambda: signs(saying("A2:XFD1048576"))) == f"cel B2: {COVERED.format('A2')}"
