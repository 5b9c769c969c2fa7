"""A workbook of Excel to a sheet: what its cells show, and nothing else of it.

A formula is what came out of it when the file was saved.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date, datetime, time
from io import BytesIO
from typing import Protocol

from generator.content.characters import IMPOSSIBLE
from generator.dutch import date_text, hour_text, list_text
from generator.sheets.number_formats import shown
from generator.sheets.sheet import (
    MOST_COLUMNS,
    MOST_ROWS,
    Cell,
    ChoiceError,
    Sheet,
    SheetError,
    one_line,
    sheet_of,
)
from generator.sheets.structure import (
    NOT_EXCEL,
    SheetPart,
    Workbook,
    merged_in,
    refuse_unseen,
    sheets_in,
)

NO_SHEET = "er is geen blad '{}' in dit bestand, wel {}"
WHICH_SHEET = "dit bestand heeft meer dan één blad: {}; zeg welk"
NONE_SEEN = "dit bestand heeft geen blad dat te zien is"
HIDDEN_SHEET = "het blad '{}' is verborgen; maak het zichtbaar, of kies een ander"
NOT_SHOWN = (
    "dit bestand gaat mee met het document, en geen tekst toont het blad '{}'; toon het ook, of"
    " haal het weg uit dit bestand"
)
NONE_HIDDEN = (
    "dit bestand gaat mee met het document, en het blad '{}' is verborgen; haal het weg uit dit"
    " bestand"
)
ONLY_CELLS = (
    "in dit bestand staat meer dan cellen (een opmerking, een plaatje of een draaitabel), en het"
    " gaat mee met het document; plak de cellen in een nieuw bestand"
)
OF_A_FORMULA = "hier staat de fout {} van een formule; verbeter die in Excel"
UNKNOWN_VALUE = "wat hier staat, kan het programma niet lezen; typ het als tekst"


_BESIDE_CELLS = tuple(
    f"xl/{one}"
    for one in (
        *("comments", "threadedComments", "persons", "drawings", "media", "charts"),
        *("embeddings", "pivotCache", "pivotTables", "queryTables", "connections", "model"),
    )
)
"""How the names of parts begin that hold what no cell shows."""


class _Read(Protocol):
    """A cell as the library reads it."""

    @property
    def value(self) -> object:
        """What stands in it."""

    @property
    def data_type(self) -> str:
        """The kind of that; ``e`` for the fault of a formula."""

    @property
    def number_format(self) -> str:
        """How a number is shown."""


def from_excel(data: bytes, name: str = "") -> Sheet:
    """The sheet of that name, or without a name the only one that is to be seen.

    Raises ``SheetError``.
    """
    book = Workbook(data)
    sheets = sheets_in(book)
    chosen = _chosen(sheets, name)
    for part in book.names:  # the library bounds nothing, and takes what a DTD brings along
        if part.endswith((".xml", ".rels")):
            book.tree(part)
    refuse_unseen(book, chosen.part)
    hidden = tuple(one.name for one in sheets if not one.is_seen)
    merged = merged_in(book, chosen.part)
    return sheet_of(_rows(data, chosen.name), chosen.name, hidden, merged)


def refuse_more(data: bytes, shown: Collection[str]) -> None:
    """Raises ``SheetError`` for a workbook in which more stands than the cells of the sheets of
    those names; without a name that is the only one."""
    book = Workbook(data)
    sheets = sheets_in(book)
    for hidden in (one.name for one in sheets if not one.is_seen):
        raise SheetError(NONE_HIDDEN.format(hidden))
    known = {name.casefold() for name in shown}
    for name in (one.name for one in sheets if len(sheets) > 1):
        if name.casefold() not in known:
            raise SheetError(NOT_SHOWN.format(name))
    if any(name.startswith(_BESIDE_CELLS) for name in book.names):
        raise SheetError(ONLY_CELLS)


def _chosen(sheets: list[SheetPart], name: str) -> SheetPart:
    seen = [one for one in sheets if one.is_seen]
    if not seen:
        raise SheetError(NONE_SEEN)
    known = list_text([f"'{one.name}'" for one in seen])
    if not name:
        if len(seen) > 1:
            raise ChoiceError(WHICH_SHEET.format(known), name)
        return seen[0]
    named = next((one for one in sheets if one.name.casefold() == name.casefold()), None)
    if named is None:
        raise ChoiceError(NO_SHEET.format(name, known), name)
    if not named.is_seen:
        raise SheetError(HIDDEN_SHEET.format(named.name))
    return named


def _rows(data: bytes, name: str) -> Iterator[list[Cell]]:
    from openpyxl import load_workbook  # few dossiers need it

    try:
        book = load_workbook(BytesIO(data), read_only=True, data_only=True, keep_links=False)
        sheet = book[name]
        sheet.reset_dimensions()  # what the file says of its size may be anything
        rows = sheet.iter_rows(max_row=MOST_ROWS + 1, max_col=MOST_COLUMNS + 1)
        for number, row in enumerate(rows, 1):
            said = (at for at, one in enumerate(row, 1) if one.value is not None)
            yield [_cell(number, at, one) for at, one in enumerate(row[: max(said, default=0)], 1)]
    except SheetError:
        raise
    except Exception:  # there is no end to what a broken workbook has the library raise
        raise SheetError(NOT_EXCEL) from None


def _cell(row: int, column: int, read: _Read) -> Cell:
    value = read.value
    if value is None:
        return Cell(row, column)
    if read.data_type == "e":
        raise SheetError.in_cell(OF_A_FORMULA.format(value), row, column)
    match value:
        case bool():
            return Cell(row, column, "ja" if value else "nee")
        case int() | float():
            return Cell(row, column, *shown(value, read.number_format))
        case datetime() if value.time() == time():
            return Cell(row, column, date_text(value), day=value.date())
        case datetime():
            return Cell(row, column, f"{date_text(value)} {hour_text(value.time())}")
        case date():
            return Cell(row, column, date_text(value), day=value)
        case time():
            return Cell(row, column, hour_text(value))
        case str() if not IMPOSSIBLE.search(value):
            return Cell(row, column, one_line(value))
        case _:
            raise SheetError.in_cell(UNKNOWN_VALUE, row, column)
