"""The calendars before those of a dossier: in the last earlier dossiers with the same years."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from generator import dutch
from generator.agenda.calendars import calendars_in
from generator.dossier.dossier_files import DossierFiles, read_files
from generator.dossier.file_names import kind_of
from generator.dossier.memory import Memory
from generator.dossier.neighbours import row_of
from generator.model.facts.kalender import Kalender
from generator.places import dossier_name
from generator.problems import InputError, Problem, Severity, UsageError, in_order

NOT_COMPARED = "de agenda's zijn gemaakt zonder wat er is vervallen"


@dataclass(frozen=True)
class Before:
    """A calendar of an earlier dossier."""

    dossier: str
    calendar: Kalender


@dataclass
class Earlier:
    """Those calendars by year, and what is to be told of looking for them."""

    by_year: dict[int, Before] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def take(self, files: DossierFiles, years: Collection[int]) -> None:
        """Keep the calendars of those years that are not known yet."""
        for year, calendar in calendars_in(files.facts()).items():
            if year in years:
                before = Before(dossier_name(files.folder), calendar)
                self.by_year.setdefault(year, before)


def earlier_than(folder: Path, years: Collection[int], memory: Memory) -> Earlier:
    """What stands in the last dossiers before that one.

    Of one with a calendar that is wrong the year is not known, so none before it is looked at.
    """
    earlier = Earlier()
    for path in _with_calendar(folder, memory):
        files = _read(path, memory, earlier)
        if files is None:
            break
        earlier.take(files, years)
        if len(earlier.by_year) == len(years):
            break
    return earlier


def since(folder: Path, years: Collection[int], memory: Memory) -> Earlier:
    """What stands in that dossier. Raises ``UsageError`` if it has no calendar of those years."""
    earlier = Earlier()
    if files := _read(folder, memory, earlier):
        earlier.take(files, years)
        if not earlier.by_year:
            asked = dutch.list_text(sorted(map(str, years)))
            raise UsageError(
                f"{dossier_name(folder)} heeft geen kalender van {asked}; kies bij --sinds een"
                " dossier dat die wel heeft"
            )
    return earlier


def _with_calendar(folder: Path, memory: Memory) -> Iterator[Path]:
    """The dossiers before that one that have a calendar, the last first."""
    row = row_of(folder, memory.shelf)
    return row.earlier_like(dossier_name(folder), frozenset({Kalender.soort}))


def _read(folder: Path, memory: Memory, earlier: Earlier) -> DossierFiles | None:
    """The files of a dossier; None, and told, when a calendar in it cannot be read."""
    try:
        files = read_files(folder, memory)
        found = files.problems
    except InputError as error:
        files, found = None, list(error.problems)
    wrong = in_order(one for one in found if files is None or _is_of_calendar(one))
    if not wrong:
        return files
    count = dutch.count_text(len(wrong), "fout", "fouten")
    message = f"de kalender van het vorige dossier {dossier_name(folder)} heeft {count}"
    told = Problem(wrong[0].place, f"{message}; {NOT_COMPARED}", Severity.WARNING)
    earlier.problems.append(told)
    return None


def _is_of_calendar(problem: Problem) -> bool:
    is_wrong = problem.severity is Severity.ERROR
    return is_wrong and kind_of(Path(problem.place.file)) == Kalender.soort
