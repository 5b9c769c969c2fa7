"""A workbook is read as Excel shows it, and refused where that cannot be known."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time
from decimal import Decimal

import pytest
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from generator.disk.input_file import LOCKED
from generator.foreign.zips import DTD
from generator.sheets.excel import (
    HIDDEN_SHEET,
    NO_SHEET,
    NONE_SEEN,
    OF_A_FORMULA,
    WHICH_SHEET,
    from_excel,
)
from generator.sheets.sheet import MOST_ROWS, TOO_MANY_ROWS, UNSEEN, SheetError
from generator.sheets.structure import (
    BOMB,
    HIDDEN_COLUMN,
    HIDDEN_ROW,
    MACROS,
    NOT_COMPUTED,
    NOT_EXCEL,
    OLD_EXCEL,
    OUTSIDE,
)
from tests.sheets.workbooks import part_of, with_part, workbook

ROWS: list[list[object]] = [["Directie", "Aandeel"], ["PG", 9.4], ["DGLZ", 12]]
SHEET = "xl/worksheets/sheet1.xml"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def refusal(data: bytes, name: str = "") -> str:
    with pytest.raises(SheetError) as caught:
        from_excel(data, name)
    return str(caught.value)


@pytest.mark.parametrize(
    ("value", "form", "text", "number"),
    [
        (9.4, "General", "9,4", "9.4"),
        (0.1 + 0.2, "General", "0,3", "0.3"),
        (2025, "General", "2025", "2025"),
        (0.345, "0.0%", "34,5%", "34.5"),
        (0.345, "0%", "34%", "34.5"),
        (15000, "#,##0", "15.000", "15000"),
        (12.5, '"€" #,##0.00', "€\N{NO-BREAK SPACE}12,50", "12.5"),
        (-3, "0;[Red]-0", "-3", "-3"),
        (1e20, "0.00E+00", "100000000000000000000", "100000000000000000000"),
    ],
)
def test_a_number_is_printed_as_excel_shows_it(
    value: float, form: str, text: str, number: str
) -> None:
    def formatted(_: Workbook, sheet: Worksheet) -> None:
        sheet["B2"].number_format = form

    cell = from_excel(workbook([ROWS[0], ["PG", value]], formatted)).rows[0][1]

    assert (cell.name, cell.text, cell.number) == ("B2", text, Decimal(number))


def test_days_and_times_are_dutch() -> None:
    values = [date(2025, 6, 30), datetime(2025, 6, 30, 9, 30), time(9, 5), True, "twee\nregels"]
    (row,) = from_excel(workbook([list("abcde"), values])).rows

    assert [cell.text for cell in row] == [
        *("30 juni 2025", "30 juni 2025 9.30", "9.05", "ja", "twee regels"),
    ]
    assert row[0].day == date(2025, 6, 30)


def test_a_sign_that_may_not_be_in_yaml_may_not_be_in_a_cell() -> None:
    unseen = "een teken dat de leesrichting omdraait (U+202E)"

    assert refusal(workbook([ROWS[0], ["P\N{RIGHT-TO-LEFT OVERRIDE}G", 1]])) == (
        f"cel A2: {UNSEEN.format(unseen)}"
    )


def test_of_several_sheets_one_is_named() -> None:
    def more(book: Workbook, _: Worksheet) -> None:
        book.create_sheet("Q4").append(["Naam"])
        book["Q4"].append(["PG"])
        book.create_sheet("Geheim").sheet_state = "hidden"

    data = workbook(ROWS, more)

    assert refusal(data) == WHICH_SHEET.format("'Sheet' en 'Q4'")
    assert refusal(data, "Q3") == NO_SHEET.format("Q3", "'Sheet' en 'Q4'")
    assert refusal(data, "geheim") == HIDDEN_SHEET.format("Geheim")
    assert from_excel(data, "q4").rows[0][0].text == "PG"
    assert from_excel(data, "Q4").hidden == ("Geheim",)


def _hidden_row(_: Workbook, sheet: Worksheet) -> None:
    sheet.row_dimensions[3].hidden = True


def _hidden_column(_: Workbook, sheet: Worksheet) -> None:
    sheet.column_dimensions["B"].hidden = True


def _formula(_: Workbook, sheet: Worksheet) -> None:
    sheet["B3"] = "=1+1"


def _wrong_formula(_: Workbook, sheet: Worksheet) -> None:
    sheet["B3"] = "#DIV/0!"


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (_hidden_row, f"cel A3: {HIDDEN_ROW}"),
        (_hidden_column, f"cel B1: {HIDDEN_COLUMN}"),
        (_formula, f"cel B3: {NOT_COMPUTED}"),
        (_wrong_formula, f"cel B3: {OF_A_FORMULA.format('#DIV/0!')}"),
    ],
)
def test_what_its_cells_do_not_tell_is_refused(
    change: Callable[[Workbook, Worksheet], None], reason: str
) -> None:
    assert refusal(workbook(ROWS, change)) == reason


def test_the_outcome_of_a_formula_is_taken() -> None:
    data = workbook(ROWS)
    cells = part_of(data, SHEET).replace(b"<v>9.4</v>", b"<f>4.7*2</f><v>9.4</v>")

    assert from_excel(with_part(data, SHEET, cells)).rows[0][1].text == "9,4"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", NOT_EXCEL),
        (b"a;b\n1;2\n", NOT_EXCEL),
        (OLE + bytes(600), OLD_EXCEL),
        (OLE + "EncryptedPackage".encode("utf-16-le"), LOCKED),
        (with_part(workbook(ROWS), "xl/vbaProject.bin", b"x"), MACROS),
        (with_part(workbook(ROWS), "xl/externalLinks/externalLink1.xml", b"<a/>"), OUTSIDE),
        (with_part(workbook(ROWS), SHEET, b"<half"), NOT_EXCEL),
        (with_part(workbook(ROWS), "xl/styles.xml", b"<a/>"), NOT_EXCEL),
        (with_part(workbook(ROWS), "xl/bom.xml", bytes(100_000_001)), BOMB),
    ],
)
def test_what_is_no_usual_workbook_is_refused(data: bytes, reason: str) -> None:
    assert refusal(data) == reason


def test_a_workbook_may_bring_no_entities() -> None:
    hostile = b'<!DOCTYPE x [<!ENTITY e "eeeeeeeeee">]><x>&e;&e;&e;</x>'
    data = with_part(workbook(ROWS), "xl/sharedStrings.xml", hostile)

    assert refusal(data) == DTD.format("xl/sharedStrings.xml")


def test_a_workbook_with_only_hidden_sheets_is_refused() -> None:
    data = workbook(ROWS)
    book = part_of(data, "xl/workbook.xml").replace(b'state="visible"', b'state="veryHidden"')

    assert refusal(with_part(data, "xl/workbook.xml", book)) == NONE_SEEN


def test_a_cell_at_the_end_of_the_sheet_takes_no_time() -> None:
    data = workbook(ROWS)
    cells = part_of(data, SHEET).replace(b'r="3"', b'r="1048576"').replace(b'"B3"', b'"B1048576"')
    cells = cells.replace(b'"A3"', b'"A1048576"')

    assert refusal(with_part(data, SHEET, cells)) == TOO_MANY_ROWS
    assert MOST_ROWS < 1_048_576
