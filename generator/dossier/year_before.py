"""The calendar of the year before: of the dossier itself, or of the last earlier one with it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from generator.dossier.dossier_files import DossierFiles
from generator.dossier.memory import Memory
from generator.dossier.naming import facts_in
from generator.dossier.neighbours import row_of
from generator.model.facts.kalender import Kalender
from generator.places import dossier_name
from generator.problems import InputError


def calendar_of_year_before(files: DossierFiles, year: int) -> Kalender | None:
    """That calendar; None when there is none that can be read. What is wrong with it is told when
    its own dossier is checked."""
    return next((one for one in _calendars(files) if one.jaar == year - 1), None)


def _calendars(files: DossierFiles) -> Iterator[Kalender]:
    """Those of the dossier, then those of the dossiers before it, the last first."""
    yield from (model for _, model in files.models.values() if isinstance(model, Kalender))
    row = row_of(files.folder, files.shelf)
    for earlier in row.earlier_like(dossier_name(files.folder), frozenset({Kalender.soort})):
        yield from _readable(earlier, files.memory)


def _readable(folder: Path, memory: Memory) -> Iterator[Kalender]:
    """The calendars of a dossier that can be read."""
    for path in memory.shelf.files(folder):
        if facts_in(path) is not Kalender:
            continue
        try:
            _, read = memory(path, Kalender)
        except InputError:
            continue
        if isinstance(read, Kalender):
            yield read
