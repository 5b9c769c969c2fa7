"""A CSV is read as it is certainly meant, or refused."""

from __future__ import annotations

import pytest

from generator.sheets.comma_separated import UNKNOWN_CODE, from_csv
from generator.sheets.sheet import MOST_COLUMNS, MOST_ROWS, TOO_MANY_ROWS, UNSEEN, Cell, SheetError
from tests.fixture_files import FIXTURES, Document, documents

CASES = documents(FIXTURES / "cijfers", "csv.md")


def said(cell: Cell) -> str:
    """A cell by its name, what is printed of it, and its number or day."""
    value = cell.day or cell.number
    return f"{cell.name} {cell.text}".strip() + (f" = {value}" if value is not None else "")


def outcome(data: bytes) -> str:
    try:
        sheet = from_csv(data)
    except SheetError as error:
        return f"{error.row}:{error.column} {error}"
    return "\n".join(" | ".join(map(said, row)) for row in (sheet.headings, *sheet.rows))


@pytest.mark.parametrize("case", CASES, ids=str)
def test_a_csv_says(case: Document) -> None:
    text, expected = case.parts

    assert outcome(text.encode()) == expected


@pytest.mark.parametrize("code", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_the_code_of_the_letters_is_found(code: str) -> None:
    data = "Naam;Aantal\nreünie – café;1\n".encode(code)

    assert from_csv(data).rows[0][0].text == "reünie – café"


@pytest.mark.parametrize("code", ["cp850", "mac_roman", "cp1251"])
def test_another_code_is_not_taken_for_that_of_windows(code: str) -> None:
    text = "Naam;Aantal\nПривет;1\n" if code == "cp1251" else "Naam;Aantal\nreünie café;1\n"

    assert outcome(text.encode(code)) == f"1:1 {UNKNOWN_CODE}"


def test_what_is_no_text_is_refused() -> None:
    assert outcome(b"\x00\x01\x02") == f"1:1 {UNKNOWN_CODE}"


def test_too_much_is_refused() -> None:
    rows = "Naam;Aantal\n" + "PG;1\n" * MOST_ROWS
    columns = ";".join(map(str, range(MOST_COLUMNS + 1)))

    assert outcome(rows.encode()).endswith(TOO_MANY_ROWS)
    assert "100 kolommen" in outcome(f"{columns}\n{columns}\n".encode())


@pytest.mark.parametrize(
    ("sign", "name"),
    [
        ("\N{RIGHT-TO-LEFT OVERRIDE}", "een teken dat de leesrichting omdraait (U+202E)"),
        ("\N{ZERO WIDTH SPACE}", "een spatie zonder breedte (U+200B)"),
        ("\U000f0001", "een teken zonder vaste betekenis (U+F0001)"),
    ],
)
def test_a_sign_that_may_not_be_in_yaml_may_not_be_in_a_cell(sign: str, name: str) -> None:
    assert outcome(f"Naam;Aantal\nP{sign}G;1\n".encode()) == f"2:1 cel A2: {UNSEEN.format(name)}"


def test_a_letter_and_its_accent_are_one_sign() -> None:
    assert from_csv("Naam;Aantal\nreu\u0308nie;1\n".encode()).rows[0][0].text == "reünie"
