"""A sheet: rows of cells under a row of headings, each of which knows where it stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from unicodedata import normalize

from generator.source.characters import REFUSED, named

MOST_ROWS = 10_000
MOST_COLUMNS = 100
"""More than these nobody reads in a report, and no series of measurements has."""

NO_ROWS = "in dit bestand staat geen tabel: een rij met koppen, en daaronder rijen met gegevens"
NO_HEADING = "boven deze kolom staat geen kop; typ er een op de eerste rij, of haal de kolom weg"
MERGED_HEADING = (
    "deze cel is samengevoegd met andere, en in de rij met koppen kan dat niet; maak dat in Excel"
    " ongedaan, en geef elke kolom een eigen kop"
)
UNSEEN = "hier staat {}; zo'n onzichtbaar teken mag niet in de tekst, typ de cel opnieuw"
TOO_MANY_ROWS = f"hier staan meer dan {MOST_ROWS} rijen; haal weg wat niet nodig is"
TOO_MANY_COLUMNS = f"hier staan meer dan {MOST_COLUMNS} kolommen; haal weg wat niet nodig is"


class SheetError(ValueError):
    """A file cannot be read as a sheet. The message is for staff; ``row`` and ``column`` say where
    it goes wrong, from 1."""

    def __init__(self, message: str, row: int = 1, column: int = 1) -> None:
        self.row, self.column = row, column
        super().__init__(message)

    @classmethod
    def in_cell(cls, message: str, row: int, column: int) -> SheetError:
        """That something is wrong with the cell there, which is named as in Excel."""
        return cls(f"cel {cell_name(row, column)}: {message}", row, column)


class ChoiceError(SheetError):
    """Of a workbook with several sheets one must be chosen that is there, and ``name`` is not."""

    def __init__(self, message: str, name: str) -> None:
        self.name = name
        super().__init__(message)


@dataclass(frozen=True)
class Cell:
    """What a cell says: its ``text`` as it is printed, and its number or day if it is one.

    ``row`` and ``column`` are its place in the file, from 1. Of a percentage the number is the one
    before the sign: 35 of 35%.
    """

    row: int
    column: int
    text: str = ""
    number: Decimal | None = None
    day: date | None = None

    @property
    def name(self) -> str:
        """As Excel names it: B7."""
        return cell_name(self.row, self.column)


@dataclass(frozen=True)
class Merged:
    """Cells that are one: from a row and a column up to and with others, from 1."""

    top: int
    left: int
    bottom: int
    right: int


@dataclass(frozen=True)
class Sheet:
    """A row of headings, and rows of as many cells each.

    ``name`` is that of the sheet in its workbook; a CSV has none. ``hidden`` are the names of
    sheets beside it that nobody sees in Excel, and that were not read. ``merged`` are the cells of
    the file that are one.
    """

    headings: tuple[Cell, ...]
    rows: tuple[tuple[Cell, ...], ...]
    name: str = ""
    hidden: tuple[str, ...] = ()
    merged: tuple[Merged, ...] = ()


def one_line(text: str) -> str:
    """The words of a cell on one line, a letter and its accent as one sign (NFC), as in YAML."""
    return " ".join(normalize("NFC", text).split())


def cell_name(row: int, column: int) -> str:
    """A place as Excel names it: row 7 of column 2 is B7."""
    letters = ""
    while column:
        column, letter = divmod(column - 1, 26)
        letters = chr(ord("A") + letter) + letters
    return f"{letters}{row}"


def sheet_of(
    rows: Iterable[Sequence[Cell]],
    name: str = "",
    hidden: tuple[str, ...] = (),
    merged: tuple[Merged, ...] = (),
) -> Sheet:
    """The sheet of those rows, without the ones that say nothing, nor columns behind the last.

    Raises ``SheetError`` when there is no table in them or one that is too large, when headings are
    merged, or for a sign that may not be in YAML either.
    """
    said = list(_with_words(rows))
    if len(said) < 2:
        raise SheetError(NO_ROWS)
    width = max(_width(row) for row in said)
    if width > MOST_COLUMNS:
        raise SheetError(TOO_MANY_COLUMNS)
    headings, *body = (_filled(row, width) for row in said)
    for one in merged:
        if one.top <= headings[0].row <= one.bottom:
            raise SheetError.in_cell(MERGED_HEADING, one.top, one.left)
    for at, heading in enumerate(headings):
        if not heading.text:
            raise SheetError.in_cell(NO_HEADING, heading.row, at + 1)
    return Sheet(headings, tuple(body), name, hidden, merged)


def _with_words(rows: Iterable[Sequence[Cell]]) -> Iterator[Sequence[Cell]]:
    for number, row in enumerate(rows):
        if number >= MOST_ROWS:
            raise SheetError(TOO_MANY_ROWS, MOST_ROWS)
        if _width(row):
            _refuse_unseen(row)
            yield row


def _refuse_unseen(row: Iterable[Cell]) -> None:
    for cell in row:
        if found := REFUSED.search(cell.text):
            raise SheetError.in_cell(UNSEEN.format(named(found)), cell.row, cell.column)


def _width(row: Sequence[Cell]) -> int:
    """How many cells there are up to the last one that says something."""
    return max((at for at, cell in enumerate(row, 1) if cell.text), default=0)


def _filled(row: Sequence[Cell], width: int) -> tuple[Cell, ...]:
    more = (Cell(row[0].row, column) for column in range(len(row) + 1, width + 1))
    return (*row[:width], *more)
