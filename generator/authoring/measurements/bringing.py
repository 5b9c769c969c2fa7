"""A file with figures and a dossier: the measurements that are new come into its doelen.yaml.

All of them or none, and everything else in that file stays as it is.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from generator.authoring.in_place import put_in_place
from generator.authoring.measurements.columns import (
    Measurement,
    columns_of,
    measurements_in,
    problem_in,
)
from generator.authoring.measurements.matching import Matched, matched
from generator.disk.input_file import read_input
from generator.dossier.file_names import ENDING
from generator.model.facts.doelen import Doelen
from generator.model.facts.indicator import Indicator
from generator.model.reading import read_as
from generator.origin import Loc
from generator.problems import InputError, Place, Problem
from generator.sheets.reading import read_sheet
from generator.sheets.sheet import Sheet, SheetError
from generator.source import Source, parse
from generator.source.editing import Add, changed_items

GOALS = "doelen"
SERIES = "metingen"
ORDER = tuple(Indicator.model_fields)
"""The names of the fields around a series, in their order."""


@dataclass(frozen=True)
class Brought:
    """What is new for the file at ``path``, and what is not; ``content`` is what that file holds
    once all that is new is written."""

    path: Path
    content: bytes
    matched: Matched
    unused: tuple[str, ...]
    hidden: tuple[str, ...]


def bring_measurements(folder: Path, figures: Path, sheet_name: str = "") -> Brought:
    """Write what is new in the file with figures below the indicators of that dossier.

    Raises ``InputError`` with all that is wrong in either, ``MachineError`` when the disk refuses;
    then nothing is written.
    """
    path = folder / f"{GOALS}{ENDING}"
    raw = read_input(path, str(path))
    sheet = sheet_in(read_input(figures, str(figures)), str(figures), sheet_name)
    brought = new_in(path, raw, sheet, str(figures))
    if brought.matched.new:
        put_in_place(path, raw, brought.content)
    return brought


def new_in(path: Path, raw: bytes, sheet: Sheet, figures: str) -> Brought:
    """What that sheet has for the file of goals that holds ``raw``; nothing is written.

    Raises ``InputError`` with all that is wrong in either; ``figures`` names the file of the sheet.
    """
    doelen = read_as(Doelen, parse(raw, str(path)))
    columns = columns_of(sheet, figures)
    found = matched(doelen, measurements_in(sheet, columns, figures), figures)
    content = _written(raw, str(path), found) if found.new else raw
    _refuse_unfit(parse(content, str(path)), found, figures)
    return Brought(path, content, found, columns.unused, sheet.hidden)


def sheet_in(data: bytes, figures: str, name: str) -> Sheet:
    """The sheet of that name in a file; without a name the only one. Raises ``InputError``."""
    try:
        return read_sheet(data, Path(figures).suffix, name)
    except SheetError as error:
        place = Place(figures, error.row, error.column)
        raise InputError([Problem(place, str(error))]) from None


def changes_of(found: Matched) -> Iterator[Add]:
    """The changes that write what is new, to be made one after the other."""
    added: defaultdict[Loc, list[Measurement]] = defaultdict(list)
    for indicator, one in found.new:
        loc = indicator.herkomst_van().loc
        before = added[loc]
        at = _position(indicator, one) + sum(other.day < one.day for other in before)
        before.append(one)
        yield Add((*loc, SERIES), at, dict(one.fields))


def _written(raw: bytes, name: str, found: Matched) -> bytes:
    changes: defaultdict[int, list[Add]] = defaultdict(list)
    for change in changes_of(found):
        goal = change.loc[1]
        assert isinstance(goal, int)
        changes[goal].append(change)
    return changed_items(raw, name, GOALS, changes, ORDER)


def _position(indicator: Indicator, one: Measurement) -> int:
    """Behind the last that is older, among those that stood there."""
    older = (at for at, other in enumerate(indicator.metingen, 1) if other.peildatum < one.day)
    return max(older, default=0)


def _refuse_unfit(source: Source, found: Matched, figures: str) -> None:
    """Raises ``InputError`` when the file would have an error, told at the cell it comes from."""
    try:
        read_as(Doelen, source)
    except InputError as error:
        rows = {
            (indicator.herkomst_van().loc, one.fields["peildatum"]): one
            for indicator, one in found.new
        }
        raise InputError(_at_cells(error, source, rows, figures)) from None


def _at_cells(
    error: InputError, source: Source, rows: dict[tuple[Loc, str], Measurement], figures: str
) -> Iterator[Problem]:
    for problem in error.problems:
        loc = problem.origin.loc if problem.origin else ()
        if SERIES not in loc:
            yield problem
            continue
        at = loc.index(SERIES)
        day = source.data_at((*loc[: at + 2], "peildatum"))
        one = rows.get((loc[:at], str(day)))
        field = str(loc[-1])
        cell = one and one.cells.get(field, one.cells["waarde"])
        yield problem_in(figures, cell, problem.message) if cell else problem
