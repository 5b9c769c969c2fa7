"""A file with figures of anybody, by its ending, to the sheet in it."""

from __future__ import annotations

from collections.abc import Collection

from generator.sheets.comma_separated import from_csv
from generator.sheets.excel import from_excel, refuse_more
from generator.sheets.merged import refuse_merged
from generator.sheets.sheet import Sheet, SheetError

CSV, EXCEL = ".csv", ".xlsx"
ENDINGS = (CSV, EXCEL)

NO_SHEETS = "een CSV heeft geen bladen; laat de naam van het blad weg"
OTHER_KIND = "dit is geen bestand met cijfers dat het programma kent; sla het op als .xlsx of .csv"


def read_sheet(data: bytes, ending: str, name: str = "") -> Sheet:
    """The sheet of that ``name`` in a file with that ending; without a name the only one. No cells
    in it are merged.

    Raises ``SheetError``.
    """
    sheet = _read(data, ending, name)
    refuse_merged(sheet)
    return sheet


def _read(data: bytes, ending: str, name: str) -> Sheet:
    if ending.lower() == EXCEL:
        return from_excel(data, name)
    if ending.lower() != CSV:
        raise SheetError(OTHER_KIND)
    if name:
        raise SheetError(NO_SHEETS)
    return from_csv(data)


def read_whole(data: bytes, ending: str, names: Collection[str]) -> dict[str, Sheet]:
    """The sheets of those names in a file that goes along with documents, in which nothing else
    may stand. Cells below the headings may be merged.

    Raises ``SheetError``; a ``ChoiceError`` when a sheet is not there, or must be named.
    """
    sheets = {name: _read(data, ending, name) for name in names}
    if ending.lower() == EXCEL:
        refuse_more(data, names)
    return sheets
