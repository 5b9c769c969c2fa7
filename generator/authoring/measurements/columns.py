"""Rows of a sheet to measurements: which column holds what, and each cell as YAML writes it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from pydantic_core import PydanticCustomError

from generator.dutch import digits_text, list_text, to_compare
from generator.model.facts.indicator.meting import Meting
from generator.model.fields import date as day_field
from generator.model.fields import number as number_field
from generator.model.fields import shown
from generator.problems import InputError, Place, Problem, nearest
from generator.sheets.sheet import Cell, Sheet

ID = "id"
"""The heading above the ids of indicators."""

LACKING = "er is geen kolom {lacking}; op de eerste rij horen de koppen {wanted}"
TWICE = "de kop {} staat er twee keer; haal één kolom weg"
PERHAPS = "de kop {} is onbekend"
NO_NUMBER = "hier hoort een getal, maar er staat {}"
UNSURE = "{} is niet duidelijk: duizend of met een komma; schrijf duizendtallen zonder punt"
NO_WHOLE = "hier hoort een heel getal, maar er staat {}"
EMPTY = "hier hoort een {}"
DOUBLE = "deze meting staat er twee keer: ook in rij {}; haal er één weg"


@dataclass(frozen=True)
class Measurement:
    """A row of the sheet: of which indicator, of which day, and the fields as YAML has them.

    ``cells`` are those of the row, by the names of their columns.
    """

    indicator: str
    day: date
    fields: Mapping[str, str]
    cells: Mapping[str, Cell]


@dataclass(frozen=True)
class Columns:
    """Where each field stands, by its name; ``unused`` are the headings of other columns."""

    at: Mapping[str, int]
    unused: tuple[str, ...]


def problem_in(file: str, cell: Cell, message: str, meant: str | None = None) -> Problem:
    """That something is wrong with a cell of that file, which is named as in Excel."""
    return Problem(Place(file, cell.row, cell.column), f"cel {cell.name}: {message}", meant=meant)


def columns_of(sheet: Sheet, file: str) -> Columns:
    """The columns by their headings, whatever their capitals.

    Raises ``InputError`` when one lacks, is there twice, or is perhaps misspelled.
    """
    at: dict[str, int] = {}
    unused: list[Cell] = []
    problems: list[Problem] = []
    for column, heading in enumerate(sheet.headings):
        name = to_compare(heading.text)
        if name in at:
            problems.append(problem_in(file, heading, TWICE.format(shown(heading.text))))
        elif name in _KNOWN:
            at[name] = column
        else:
            unused.append(heading)
    for heading in unused:
        meant = nearest(heading.text, _KNOWN - at.keys())
        if meant:
            message = PERHAPS.format(shown(heading.text))
            problems.append(problem_in(file, heading, message, meant))
    if not problems and (lacking := [name for name in _WANTED if name not in at]):
        told = LACKING.format(lacking=_quoted(lacking), wanted=_quoted(_WANTED))
        problems.append(problem_in(file, sheet.headings[0], told))
    if problems:
        raise InputError(problems)
    return Columns(at, tuple(one.text for one in unused))


def measurements_in(sheet: Sheet, columns: Columns, file: str) -> tuple[Measurement, ...]:
    """What was measured, in the order of the rows. Raises ``InputError`` with all that is wrong."""
    problems: list[Problem] = []
    rows: dict[tuple[str, date], Measurement] = {}
    for row in sheet.rows:
        cells = {name: row[at] for name, at in columns.at.items()}
        fields = dict(_fields(cells, file, problems))
        if not fields.keys() >= {*_WANTED}:
            continue
        one = Measurement(
            fields.pop(ID),
            _day(cells["peildatum"]),
            {name: fields[name] for name in _FIELDS if name in fields},
            cells,
        )
        if same := rows.get((one.indicator, one.day)):
            message = DOUBLE.format(same.cells[ID].row)
            problems.append(problem_in(file, cells["peildatum"], message))
        rows[one.indicator, one.day] = one
    if problems:
        raise InputError(problems)
    return tuple(rows.values())


def _fields(
    cells: Mapping[str, Cell], file: str, problems: list[Problem]
) -> Iterator[tuple[str, str]]:
    """The fields of a row that say something; what is wrong goes to the problems."""
    for name, cell in cells.items():
        if cell.text:
            try:
                yield name, _READ[name](cell)
            except ValueError as error:
                problems.append(problem_in(file, cell, _message(error)))
        elif name in _WANTED:
            problems.append(problem_in(file, cell, EMPTY.format(name)))


def _message(error: ValueError) -> str:
    return error.message() if isinstance(error, PydanticCustomError) else str(error)


def _text(cell: Cell) -> str:
    return cell.text


def _day(cell: Cell) -> date:
    return cell.day or day_field.read(cell.text)


def _digits(cell: Cell) -> str:
    return digits_text(_day(cell))


def _number(cell: Cell) -> str:
    if cell.number is None:
        is_digits = cell.text.strip("-−%0123456789., ") == ""
        raise ValueError((UNSURE if is_digits else NO_NUMBER).format(shown(cell.text)))
    return number_field.write(cell.number)


def _whole(cell: Cell) -> str:
    if cell.number is None or cell.number % 1:
        raise ValueError(NO_WHOLE.format(shown(cell.text)))
    return f"{cell.number:.0f}"


def _quoted(names: Sequence[str]) -> str:
    return list_text([f"'{name}'" for name in names])


Reader: TypeAlias = Callable[[Cell], str]

_READ: Mapping[str, Reader] = {
    ID: _text,
    "peildatum": _digits,
    "waarde": _number,
    "noemer": _whole,
    "teller": _whole,
    "toelichting": _text,
}
"""How a cell of each column is read, as YAML writes it."""

_FIELDS = tuple(Meting.model_fields)
_KNOWN = _READ.keys()
_WANTED = (ID, *(name for name, field in Meting.model_fields.items() if field.is_required()))
