"""The dossiers as the start page shows them: what each holds, and how far it is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from generator.archive.lines import LogLine
from generator.archive.listing import Search, versions
from generator.build.fingerprint import House, read_house
from generator.build.formats import FORMATS
from generator.build.plan import plan_changed
from generator.disk.halfway import broken_off
from generator.dossier.dossiers import read_dossiers
from generator.dossier.naming import in_reading_order
from generator.dossier.packed import pack
from generator.dossier.shelf import Disk
from generator.dossier.wanted import All
from generator.form.files import calendars_of
from generator.form.handmade import is_draft
from generator.places import ARCHIVE, OUTPUT, TEMPLATES, dossier_name
from generator.problems import InputError, Problem, Severity


@dataclass(frozen=True)
class DocumentState:
    """A document: when it was last made, and whether nothing changed since."""

    name: str
    made: datetime | None
    is_current: bool


@dataclass(frozen=True)
class DossierState:
    """A dossier: its documents and calendars, what is wrong or to be done, its last version in the
    archive; ``is_draft`` tells whether it holds what came from Word and is to be looked at,
    ``broken_off`` that changes from Word were taken only in part."""

    name: str
    documents: tuple[DocumentState, ...]
    calendars: tuple[str, ...]
    errors: int
    warnings: int
    archived: LogLine | None
    is_draft: bool
    broken_off: Problem | None


def states_of(folders: Mapping[str, Path]) -> Iterator[DossierState]:
    """The state of each dossier, in the order given."""
    archived = {entry.dossier: entry for entry in _archived()}
    chosen, house = dict.fromkeys(folders.values(), All()), read_house(TEMPLATES)
    for folder, (dossier, problems) in zip(chosen, read_dossiers(chosen), strict=True):
        name = dossier_name(folder)
        yield DossierState(
            name,
            tuple(_documents(folder, house)),
            tuple(calendars_of(folder)),
            _count([*problems], Severity.ERROR),
            _count([*problems, *(dossier.unfinished if dossier else ())], Severity.WARNING),
            archived.get(name),
            is_draft(folder),
            broken_off(folder),
        )


def _count(problems: list[Problem], severity: Severity) -> int:
    return sum(problem.severity is severity for problem in problems)


def _documents(folder: Path, house: House) -> Iterator[DocumentState]:
    """Its documents, each held against what was made of it."""
    try:
        packed, _ = pack(folder, Disk())
    except InputError:
        return
    fingerprints, place = house.fingerprints(packed), OUTPUT / packed.name
    todo = plan_changed(fingerprints, All(), place, FORMATS).todo
    stale = todo.among(fingerprints) if todo else ()
    for name in sorted(fingerprints, key=in_reading_order):
        yield DocumentState(name, _made(place, name), name not in stale)


def _made(place: Path, name: str) -> datetime | None:
    """When the files of that document were last made; None when one is not there."""
    try:
        times = [(place / f"{name}.{form.ending}").stat().st_mtime for form in FORMATS]
        return datetime.fromtimestamp(min(times))
    except (OSError, ValueError, OverflowError):
        return None


def _archived() -> list[LogLine]:
    """What is in the archive, the last version of a dossier last; nothing when there is none."""
    try:
        return versions(ARCHIVE, Search()) if ARCHIVE.exists() else []
    except InputError:  # `rapport verifieer` tells what is wrong with it
        return []
