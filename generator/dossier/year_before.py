"""The calendar of the year before, in the last earlier dossier that has one."""

from __future__ import annotations

from pathlib import Path

from generator.dossier.file_names import ENDING
from generator.dossier.memory import Memory
from generator.dossier.neighbours import row_of
from generator.model.facts.kalender import Kalender
from generator.places import dossier_name
from generator.problems import InputError


def calendar_of_year_before(folder: Path, year: int, memory: Memory) -> Kalender | None:
    """That calendar; None when there is none that can be read. What is wrong with it is told when
    its own dossier is checked."""
    row = row_of(folder, memory.shelf)
    for earlier in row.earlier_like(dossier_name(folder), frozenset({Kalender.soort})):
        try:
            _, read = memory(earlier / f"{Kalender.soort}{ENDING}", Kalender)
        except InputError:
            continue
        if isinstance(read, Kalender) and read.jaar == year - 1:
            return read
    return None
