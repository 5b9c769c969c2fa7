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


@dataclass(frozen=True)
class Brought:
    """What was written in ``path``, and what was not."""

    path: Path
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
    doelen = read_as(Doelen, parse(raw, str(path)))
    sheet = sheet_in(figures, sheet_name)
    columns = columns_of(sheet, str(figures))
    found = matched(doelen, measurements_in(sheet, columns, str(figures)), str(figures))
    if found.new:
        after = _written(raw, str(path), found)
        _refuse_unfit(parse(after, str(path)), found, str(figures))
        put_in_place(path, raw, after)
    return Brought(path, found, columns.unused, sheet.hidden)


def sheet_in(path: Path, name: str) -> Sheet:
    """The sheet of that name in a file; without a name the only one. Raises ``InputError``."""
    try:
        return read_sheet(read_input(path, str(path)), path.suffix, name)
    except SheetError as error:
        place = Place(str(path), error.row, error.column)
        raise InputError([Problem(place, str(error))]) from None


def _written(raw: bytes, name: str, found: Matched) -> bytes:
    changes: defaultdict[int, list[Add]] = defaultdict(list)
    added: defaultdict[Loc, list[Measurement]] = defaultdict(list)
    for indicator, one in found.new:
        loc = indicator.herkomst_van().loc
        before = added[loc]
        at = _position(indicator, one) + sum(other.day < one.day for other in before)
        before.append(one)
        goal = loc[1]
        assert isinstance(goal, int)
        changes[goal].append(Add((*loc, SERIES), at, dict(one.fields)))
    return changed_items(raw, name, GOALS, changes, tuple(Indicator.model_fields))


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
