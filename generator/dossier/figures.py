"""The files with figures that the texts of a dossier show as tables, and what is wrong with them.

A table takes the place of each when the dossier is read, so all that is done with the texts of
staff is done with it: it is as if they had typed it.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace

from generator.content.figures_table import FiguresTable
from generator.content.inline import SUM, Inline, Paragraph, Reference, Text, Value
from generator.content.tree import Align, Block, Row, Table
from generator.content.walk import all_of
from generator.dossier.amounts import AmountError, read_amount
from generator.dossier.dossier_files import DossierFiles
from generator.dossier.shown_files import Room, ShownFile, Use, read_shown
from generator.dossier.together import too_much
from generator.markdown.cell_lines import FORMULA
from generator.markdown.cells import is_sum
from generator.markdown.tables import MOST_CELLS, MOST_COLUMNS, shape
from generator.model.fields import shown
from generator.model.invulling import met_blokken, teksten_in
from generator.model.kind import Document
from generator.origin import Origin
from generator.places import FIGURES
from generator.problems import Place, Problem
from generator.sheets.reading import read_whole
from generator.sheets.sheet import Cell, ChoiceError, Sheet, SheetError
from generator.talen import NEDERLANDS, Taal

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
    "{} is niet duidelijk: duizend of met een komma; schrijf duizendtallen zonder punt, anders "
)
IN_SUM = "telt =som het misschien verkeerd op"
IN_LANGUAGE = "staat het in het {} misschien verkeerd"
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
    documents = (one for _, one in files.models.values() if isinstance(one, Document))
    languages = {one.taal.taal for one in documents}
    for path, one in found.items():
        names = {_sheet_of(use): use for use in one.uses}
        try:
            sheets = read_whole(one.read, one.path.suffix, names)
            tables = {name: _as_table(sheet, languages) for name, sheet in sheets.items()}
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


def _as_table(sheet: Sheet, languages: Collection[Taal]) -> Table:
    columns, cells = len(sheet.headings), len(sheet.headings) * (len(sheet.rows) + 1)
    if columns > MOST_COLUMNS:
        raise SheetError(TOO_WIDE.format(count=columns, most=MOST_COLUMNS))
    if cells > MOST_CELLS:
        raise SheetError(TOO_LARGE.format(count=cells, most=MOST_CELLS))
    rows = [Row(tuple(_blocks(cell) for cell in row)) for row in sheet.rows]
    every = list(zip(*sheet.rows, strict=True))
    for column in every:
        _refuse_unsure(column, languages)
    aligns = [_align(column) for column in every]
    return shape(tuple(map(_line, sheet.headings)), rows, aligns)


def _line(cell: Cell) -> tuple[Inline, ...]:
    return (Text(cell.text),)


def _blocks(cell: Cell) -> tuple[Block, ...]:
    if is_sum(cell.text):
        return (Paragraph((Reference(SUM, ""),)),)
    if FORMULA.match(cell.text):
        raise SheetError.in_cell(NO_SUM, cell.row, cell.column)
    return (Paragraph(_said(cell)),) if cell.text else ()


def _said(cell: Cell) -> tuple[Inline, ...]:
    """The words of a cell; of a number or a day each language has its own way to write it."""
    words = _line(cell)
    return (Value(words, ()),) if cell.day or _is_figure(cell) else words


def _is_figure(cell: Cell) -> bool:
    """Whether it says a number, or for certain an amount as the Dutch write it."""
    if cell.number is not None:
        return True
    try:
        read_amount(cell.text, cell.name, NEDERLANDS)
    except AmountError:
        return False
    return not _is_unsure(cell)


def _is_unsure(cell: Cell) -> bool:
    return cell.number is None and bool(_IN_TWO_WAYS.fullmatch(cell.text))


def _refuse_unsure(column: tuple[Cell, ...], languages: Collection[Taal]) -> None:
    """Raises ``SheetError`` for a figure that can be read in two ways, where it would be added up
    or written in another language."""
    other = next((one.naam for one in languages if not one.is_nederlands), None)
    why = IN_LANGUAGE.format(other) if other else ""
    if any(is_sum(cell.text) for cell in column):
        why = IN_SUM
    for cell in column if why else ():
        if _is_unsure(cell):
            message = UNSURE.format(shown(cell.text)) + why
            raise SheetError.in_cell(message, cell.row, cell.column)


def _align(column: tuple[Cell, ...]) -> Align:
    """Numbers stand below each other by their last digit."""
    said = [cell for cell in column if cell.text and not is_sum(cell.text)]
    return Align.RIGHT if said and all(map(_is_figure, said)) else Align.LEFT
