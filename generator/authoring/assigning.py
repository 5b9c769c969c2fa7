"""Who of the board comes where: read from a dossier, and written into its calendar."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from generator import dutch
from generator.authoring.in_place import put_in_place
from generator.dossier.dossier_files import DossierFiles, read_files
from generator.dossier.file_names import ENDING, kind_of
from generator.dossier.memory import Memory
from generator.dossier.shelf import Disk
from generator.dossier.year_before import calendar_of_year_before
from generator.dossier.years import wrong_years
from generator.model.facts.kalender import Kalender
from generator.model.facts.verdeling import Verdeling
from generator.model.kind import Feiten
from generator.places import input_name
from generator.problems import (
    InputError,
    Place,
    Problem,
    Severity,
    UsageError,
    in_order,
    until_too_many,
)
from generator.source import Source
from generator.verdeling.building import Facts
from generator.verdeling.proposal import Proposal
from generator.verdeling.writing import written

NO_CALENDAR = "dit bestand is er niet, en zonder kalender is er niets te verdelen"


@dataclass(frozen=True)
class Year:
    """What is to be assigned, and the files in which it stands, by the names that origins have."""

    facts: Facts
    calendar: Path
    texts: Mapping[str, Source]

    def located(self, problems: Iterable[Problem]) -> tuple[Problem, ...]:
        """The problems with values of those files, at their lines."""
        return in_order(self.texts[one.place.file].located(one) for one in problems)

    def write(self, proposal: Proposal) -> None:
        """Put who was assigned into the calendar, whole or not at all.

        Raises ``InputError`` when it is not as it was read or cannot be written in,
        ``MachineError`` when the disk refuses.
        """
        name, before = str(self.calendar), self.texts[input_name(self.calendar)].raw
        put_in_place(self.calendar, before, written(before, name, proposal))


def read_year(folder: Path, jaar: int | None) -> Year:
    """What stands in a dossier of who comes where in that year; it may be None where there is one
    calendar. It needs no document, and what is wrong in its other files does not matter.

    Raises ``InputError``, and ``UsageError`` if the year does not tell which calendar is meant.
    """
    memory = Memory(Disk())
    files = read_files(folder, memory)
    _, organisatie = files.organisation()
    texts = {name: files.models[path][0] for name, path in files.paths().items()}
    _refuse_errors(_unreadable(files))
    calendar, kalender = _chosen(files, jaar)
    _refuse_errors(_unsound(files, calendar))
    kader = files.kader()
    verdeling = kader.van(Verdeling) or Verdeling(leden=())
    before = calendar_of_year_before(files, kalender.jaar)
    facts = Facts(kalender, verdeling, organisatie, kader.peildatum, before)
    return Year(facts, calendar, texts)


def _chosen(files: DossierFiles, jaar: int | None) -> tuple[Path, Kalender]:
    """The calendar that is meant, and where it stands."""
    models = ((path, model) for path, (_, model) in files.models.items())
    by_year = {model.jaar: (path, model) for path, model in models if isinstance(model, Kalender)}
    if not by_year:
        place = Place(str(files.folder / f"{Kalender.soort}{ENDING}"))
        raise InputError([Problem(place, NO_CALENDAR)])
    years = dutch.list_text([str(year) for year in sorted(by_year)])
    if jaar is None and len(by_year) > 1:
        message = f"dit dossier heeft kalenders van {years}; zeg welke, met"
        raise UsageError(f"{message} '--jaar {max(by_year)}'")
    if jaar is not None and jaar not in by_year:
        raise UsageError(f"dit dossier heeft geen kalender van {jaar}, wel van {years}")
    return by_year[max(by_year) if jaar is None else jaar]


def _refuse_errors(problems: Iterable[Problem]) -> None:
    if errors := [one for one in problems if one.severity is Severity.ERROR]:
        raise InputError(errors)


def _unreadable(files: DossierFiles) -> Iterator[Problem]:
    """Why it cannot be told what stands in the calendars, of which years they are, and what
    members can and would like."""
    kinds = (Kalender.soort, Verdeling.soort)
    yield from (one for one in files.problems if kind_of(Path(one.place.file)) in kinds)
    yield from wrong_years(files)


def _unsound(files: DossierFiles, calendar: Path) -> Iterator[Problem]:
    """What is wrong with that calendar and with what members can and would like."""
    kader = files.kader()
    for path in (calendar, files.folder / f"{Verdeling.soort}{ENDING}"):
        text, model = files.models.get(path, (None, None))
        if text and isinstance(model, Feiten):
            yield from until_too_many(map(text.located, model.controleer(kader)))
