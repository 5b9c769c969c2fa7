"""How a workbook is put together: its sheets, and what of a sheet does not stand in its cells.

The reader of cells looks at none of this, and what it says must be known before any cell is read.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from posixpath import join, normpath

from lxml.etree import _Element

from generator.foreign.zips import ForeignZip
from generator.sheets.sheet import Merged, SheetError

NOT_EXCEL = "dit bestand is geen Excel-bestand (.xlsx), of het is beschadigd"
OLD_EXCEL = (
    "dit is een Excel-bestand van de oude soort (.xls); open het in Excel en sla het op als"
    " 'Excel-werkmap (*.xlsx)'"
)
BOMB = "dit bestand wordt uitgepakt veel te groot; zo groot is geen lijst met cijfers"
MACROS = (
    "in dit bestand zitten macro's; open het in Excel en sla het op als 'Excel-werkmap (*.xlsx)',"
    " dan gaan ze eruit"
)
STRICT = (
    "dit bestand is opgeslagen als 'Strict Open XML-werkmap'; sla het in Excel op als"
    " 'Excel-werkmap (*.xlsx)'"
)
OUTSIDE = (
    "dit bestand haalt cijfers uit een ander bestand; plak in Excel alleen de waarden in een nieuw"
    " bestand"
)
HIDDEN_ROW = "deze rij is verborgen of weggefilterd; maak haar zichtbaar, of haal haar weg"
HIDDEN_COLUMN = "deze kolom is verborgen; maak haar zichtbaar, of haal haar weg"
NOT_COMPUTED = (
    "van deze formule is de uitkomst niet bewaard; open het bestand in Excel en sla het opnieuw op"
)

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_RELATION_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_STRICT = "{http://purl.oclc.org/ooxml/spreadsheetml/main}workbook"
_BOOK = "xl/workbook.xml"
_TRUE = ("1", "true")


class Workbook(ForeignZip):
    """A workbook from anybody, of which the parts are read one by one."""

    not_it, old, bomb = NOT_EXCEL, OLD_EXCEL, BOMB

    def refusal(self, reason: str) -> SheetError:
        """The error that tells why this file is not taken."""
        return SheetError(reason)


@dataclass(frozen=True)
class SheetPart:
    """A sheet of a workbook: its name, the part with its cells, whether it is seen in Excel."""

    name: str
    part: str
    is_seen: bool


def sheets_in(book: Workbook) -> list[SheetPart]:
    """The sheets with cells, in their order. Raises ``SheetError`` for what is no usual workbook,
    or takes figures from elsewhere."""
    if any(name.endswith("vbaProject.bin") for name in book.names):
        raise SheetError(MACROS)
    if any(name.startswith("xl/externalLinks/") for name in book.names):
        raise SheetError(OUTSIDE)
    root = book.tree(_BOOK)
    if root.tag == _STRICT:
        raise SheetError(STRICT)
    parts = dict(_parts(book))
    return [
        SheetPart(one.get("name", ""), parts[key], one.get("state", "visible") == "visible")
        for one in root.iter(f"{_MAIN}sheet")
        if (key := one.get(_RELATION_ID, "")) in parts
    ]


def _parts(book: Workbook) -> Iterator[tuple[str, str]]:
    """The parts with cells, by the ids that the workbook has for them."""
    for one in book.tree("xl/_rels/workbook.xml.rels").iter(_RELATION):
        if one.get("Type", "").endswith("/worksheet"):
            target = normpath(join("/xl", one.get("Target", ""))).lstrip("/")
            if target not in book.names:
                raise SheetError(NOT_EXCEL)
            yield one.get("Id", ""), target


def refuse_unseen(book: Workbook, part: str) -> None:
    """Raises ``SheetError`` when that part holds what its cells do not tell: some are hidden, or
    have not been computed."""
    root = book.tree(part)
    hidden = list(_hidden_columns(root))
    for row in root.iter(f"{_MAIN}row"):
        for cell in row.iter(f"{_MAIN}c"):
            if _is_empty(cell):
                if cell.find(f"{_MAIN}f") is not None and cell.get("t") != "str":
                    raise SheetError.in_cell(NOT_COMPUTED, *_place_of(cell))
            elif row.get("hidden") in _TRUE:
                raise SheetError.in_cell(HIDDEN_ROW, *_place_of(cell))
            elif any(_place_of(cell)[1] in columns for columns in hidden):
                raise SheetError.in_cell(HIDDEN_COLUMN, *_place_of(cell))


def merged_in(book: Workbook, part: str) -> tuple[Merged, ...]:
    """The cells of that part that are one. Raises ``SheetError`` when that is said wrongly."""
    said = book.tree(part).iter(f"{_MAIN}mergeCell")
    return tuple(_merged(one.get("ref", "")) for one in said)


def _merged(said: str) -> Merged:
    first, _, last = said.partition(":")
    (top, left), (bottom, right) = _place_named(first), _place_named(last or first)
    if top > bottom or left > right:
        raise SheetError(NOT_EXCEL)
    return Merged(top, left, bottom, right)


def _is_empty(cell: _Element) -> bool:
    """Whether nothing stands in a cell. A formula may say so with a text of no letters."""
    value = cell.find(f"{_MAIN}v")
    return (value is None or not value.text) and cell.find(f"{_MAIN}is") is None


def _hidden_columns(root: _Element) -> Iterator[range]:
    for one in root.iter(f"{_MAIN}col"):
        if one.get("hidden") in _TRUE:
            yield range(_number_of(one, "min"), _number_of(one, "max") + 1)


def _number_of(element: _Element, name: str) -> int:
    """A number of an element. Raises ``SheetError``."""
    value = element.get(name, "")
    if not value.isascii() or not value.isdecimal() or len(value) > 9:
        raise SheetError(NOT_EXCEL)
    return int(value)


def _place_of(cell: _Element) -> tuple[int, int]:
    """The row and the column of a cell, from 1."""
    return _place_named(cell.get("r", ""))


def _place_named(name: str) -> tuple[int, int]:
    """The row and the column of the cell of that name. Raises ``SheetError``."""
    letters = name.rstrip("0123456789")
    row, column = name[len(letters) :], 0
    if not (letters.isascii() and letters.isalpha() and row) or len(name) > 12:
        raise SheetError(NOT_EXCEL)
    for letter in letters.upper():
        column = column * 26 + ord(letter) - ord("A") + 1
    return int(row), column
