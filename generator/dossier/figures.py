"""The files with figures that the texts of a dossier show as tables, and what is wrong with them.

A table takes the place of each when the dossier is read, so all that is done with the texts of
staff is done with it: it is as if they had typed it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from generator.content.figures_table import FiguresTable
from generator.content.inline import SUM, Inline, Paragraph, Reference, Text, Value
from generator.content.tree import Align, Block, Row, Table
from generator.content.walk import all_of
from generator.dossier.dossier_files import DossierFiles
from generator.dossier.shown_files import Room, ShownFile, Use, read_shown
from generator.dossier.together import too_much
from generator.markdown.cell_lines import FORMULA
from generator.markdown.cells import is_sum
from generator.markdown.tables import MOST_CELLS, MOST_COLUMNS, shape
from generator.model.fields import shown
from generator.model.invulling import met_blokken, teksten_in
from generator.origin import Origin
from generator.places import FIGURES
from generator.problems import Place, Problem
from generator.sheets.reading import read_whole
from generator.sheets.sheet import Cell, ChoiceError, Sheet, SheetError
from generator.talen import NEDERLANDS

TOO_MUCH = "de bestanden met cijfers zijn samen {total} MB; {most} MB is het maximum"
UNUSED = (
    "geen tekst van dit dossier toont dit bestand; haal het weg, of zet het in een tekst met"
    " ![wat erin staat]({path})"
)
TOO_WIDE = "deze tabel heeft {count} kolommen; op een pagina passen er hooguit {most}"
TOO_LARGE = "deze tabel heeft {count} cellen; in een tekst kunnen er hooguit {most} staan"
NO_SUM = (
    "met = begint hier een berekening, en een cel kan alleen =som zijn: de som van de getallen"
    " erboven"
)
WHERE = ', met {blad="naam"} direct achter het bestand'
UNSURE = (
    "{} is niet duidelijk: duizend of met een komma; schrijf duizendtallen zonder punt, anders telt"
    " =som het misschien verkeerd op"
)
_IN_TWO_WAYS = re.compile(r"\D*\d{1,3}[.,]\d{3}\D*")
_ROOM = Room(FIGURES, FiguresTable, UNUSED)

OF_BEFORE = Paragraph((Value((Text("[tabel]"),), (), "![]"),))
"""What is printed of such a table in a text of an earlier dossier: its file stayed there. It is a
word of the program, in a text of staff."""


@dataclass(frozen=True)
class ShownFigures:
    """A file with figures, the tables in it by the names of their sheets as texts have them, and
    the texts that show them."""

    data: bytes
    tables: Mapping[str, Table]
    uses: tuple[Origin, ...]

    @property
    def shown_in(self) -> tuple[str, ...]:
        """The files of YAML with those texts, by their names as of input."""
        return tuple(dict.fromkeys(origin.file for origin in self.uses))


def read_figures(files: DossierFiles) -> dict[str, ShownFigures]:
    """The files with figures that the texts of a dossier show, by their paths in it; in those texts
    tables take their place. What is wrong with them goes to the problems."""
    found = read_shown(files, _ROOM, files.shelf.read_beside)
    read = dict(_read(files, found))
    sizes = {path: len(one.data) for path, one in read.items()}
    there = {path: one.path for path, one in found.items()}
    files.problems.extend(too_much(sizes, there, TOO_MUCH))
    _fill(files, read)
    return read


def without_figures(files: DossierFiles) -> None:
    """Say of each table out of a file, in the texts of a dossier before, only that it is there."""
    _fill(files, {})


def _fill(files: DossierFiles, read: Mapping[str, ShownFigures]) -> None:
    def filled(block: Block) -> Block:
        if not isinstance(block, FiguresTable):
            return block
        known = read.get(block.path)
        if known is None:
            return OF_BEFORE
        return replace(known.tables[block.sheet], summary=block.description, described=True)

    for path, (source, model) in files.models.items():
        parts = (part for _, text in teksten_in(model) for part in all_of(text))
        if any(isinstance(part, FiguresTable) for part in parts):
            files.models[path] = source, met_blokken(model, filled)


def _read(
    files: DossierFiles, found: Mapping[str, ShownFile[bytes]]
) -> Iterator[tuple[str, ShownFigures]]:
    """What stands in those files, by their paths in the dossier; of a file that is wrong nothing,
    which goes to the problems."""
    for path, one in found.items():
        names = {_sheet_of(use): use for use in one.uses}
        try:
            sheets = read_whole(one.read, one.path.suffix, names)
            tables = {name: _as_table(sheet) for name, sheet in sheets.items()}
        except ChoiceError as error:
            wrong = names.get(error.name, one.uses[0])
            files.problems.append(wrong.problem(f"{error}{'' if error.name else WHERE}"))
        except SheetError as error:
            place = Place(str(one.path), error.row, error.column)
            files.problems.append(Problem(place, str(error)))
        else:
            yield path, ShownFigures(one.read, tables, tuple(use.origin for use in one.uses))


def _sheet_of(use: Use) -> str:
    return use.shown.sheet if isinstance(use.shown, FiguresTable) else ""


def _as_table(sheet: Sheet) -> Table:
    columns, cells = len(sheet.headings), len(sheet.headings) * (len(sheet.rows) + 1)
    if columns > MOST_COLUMNS:
        raise SheetError(TOO_WIDE.format(count=columns, most=MOST_COLUMNS))
    if cells > MOST_CELLS:
        raise SheetError(TOO_LARGE.format(count=cells, most=MOST_CELLS))
    rows = [Row(tuple(_blocks(cell) for cell in row)) for row in sheet.rows]
    every = list(zip(*sheet.rows, strict=True))
    for column in every:
        _refuse_unsure(column)
    aligns = [_align(column) for column in every]
    return shape(tuple(map(_line, sheet.headings)), rows, aligns)


def _line(cell: Cell) -> tuple[Inline, ...]:
    return (Text(cell.text),)


def _blocks(cell: Cell) -> tuple[Block, ...]:
    if is_sum(cell.text):
        return (Paragraph((Reference(SUM, NEDERLANDS.code),)),)
    if FORMULA.match(cell.text):
        raise SheetError.in_cell(NO_SUM, cell.row, cell.column)
    return (Paragraph(_line(cell)),) if cell.text else ()


def _refuse_unsure(column: tuple[Cell, ...]) -> None:
    """Raises ``SheetError`` for a figure that would be added up and can be read in two ways."""
    if not any(is_sum(cell.text) for cell in column):
        return
    for cell in column:
        if cell.number is None and _IN_TWO_WAYS.fullmatch(cell.text):
            message = UNSURE.format(shown(cell.text))
            raise SheetError.in_cell(message, cell.row, cell.column)


def _align(column: tuple[Cell, ...]) -> Align:
    """Numbers stand below each other by their last digit."""
    said = [cell for cell in column if cell.text and not is_sum(cell.text)]
    is_numbers = said and all(cell.number is not None for cell in said)
    return Align.RIGHT if is_numbers else Align.LEFT
