"""Begins the calendar of a year in a dossier: made whole, read back, and put over nothing."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from generator.authoring.calendars.doubts import doubts_of
from generator.authoring.calendars.empty import empty_calendar
from generator.authoring.calendars.rewriting import rewritten
from generator.authoring.calendars.summary import summary
from generator.authoring.scaffold.targets import dossier_folder, earlier_folder, new
from generator.dossier.file_names import ENDING, kind_of
from generator.model.facts.kalender import Kalender
from generator.model.reading import read_as
from generator.problems import InputError, Place, Problem
from generator.source import Source, parse, read

KALENDER = Kalender.soort
NOT_POSSIBLE = "van deze kalender kan het programma geen volgende maken; begin zonder --vanaf"


@dataclass(frozen=True)
class NewCalendar:
    """A calendar that was made: where, how many of its days are known, and what to look at."""

    path: Path
    summary: str
    doubts: tuple[Problem, ...]


def begin_calendar(dossier: str, jaar: int, earlier: str | None) -> NewCalendar:
    """Make the calendar of that year in a dossier: of the days with which each begins, or after
    the last calendar before that year in the dossier ``earlier``.

    Raises ``InputError`` if it is there already, or if the earlier one cannot be read or edited;
    ``UsageError`` for a name of a dossier that cannot be.
    """
    folder = dossier_folder(dossier)
    target = _place(folder, jaar)
    before = _last_before(jaar, earlier_folder(earlier)) if earlier else None
    content = rewritten(*before, jaar) if before else empty_calendar(jaar).encode()
    source, kalender = _read_back(content, target, before[0].name if before else "")
    with new(target) as draft:
        draft.write_bytes(content)
    doubts = doubts_of(source, kalender, before[1].jaar if before else None)
    return NewCalendar(target, summary(kalender), tuple(doubts))


def _place(folder: Path, jaar: int) -> Path:
    """The first calendar of a dossier has the plain name, another one that of its year; where that
    of the year is, if it is there already."""
    plain = folder / f"{KALENDER}{ENDING}"
    there = {kalender.jaar: Path(source.name) for source, kalender in _calendars(folder)}
    free = folder / f"{KALENDER}-{jaar}{ENDING}" if plain.exists() else plain
    return there.get(jaar, free)


def _last_before(jaar: int, folder: Path) -> tuple[Source, Kalender]:
    """The last calendar in a dossier of a year before that one."""
    found = [one for one in _calendars(folder) if one[1].jaar < jaar]
    if not found:
        message = f"hier staat geen kalender van een jaar voor {jaar}"
        raise InputError([Problem(Place(str(folder)), message)])
    return max(found, key=lambda one: one[1].jaar)


def _calendars(folder: Path) -> list[tuple[Source, Kalender]]:
    """The calendars of a dossier. Raises ``InputError`` for one that cannot be read."""
    files = [path for path in sorted(folder.glob(f"[!.]*{ENDING}")) if kind_of(path) == KALENDER]
    sources = [read(path, str(path)) for path in files]
    return [(source, read_as(Kalender, source)) for source in sources]


def _read_back(content: bytes, target: Path, earlier: str) -> tuple[Source, Kalender]:
    """The new calendar as it will be read. Raises ``InputError`` if it would not be."""
    try:
        source = parse(content, str(target))
        return source, read_as(Kalender, source)
    except InputError:
        raise InputError([Problem(Place(earlier or str(target)), NOT_POSSIBLE)]) from None
