"""The files in a folder of a dossier that its texts show, and what is wrong with those that lack or
that nothing shows."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeAlias, TypeVar

from generator.content.figures_table import FiguresTable
from generator.content.picture import Picture
from generator.content.walk import all_of
from generator.dossier.dossier_files import DossierFiles
from generator.dossier.file_names import name_fault
from generator.model.invulling import teksten_in
from generator.origin import Origin
from generator.problems import InputError, Place, Problem, Severity, nearest
from generator.source import Source

NOT_THERE = "er is geen bestand {path} in dit dossier"

_OF_THE_SYSTEM = ("thumbs.db", "desktop.ini")
"""Files that Windows puts in a folder by itself."""

ShowsFile: TypeAlias = Picture | FiguresTable
"""A block of a text that shows a file."""

R = TypeVar("R")


@dataclass(frozen=True)
class Room:
    """A folder with such files: its name in a dossier, which blocks show them, and what is said of
    one that no text shows."""

    name: str
    shown_by: type[ShowsFile]
    unused: str


@dataclass(frozen=True)
class Use:
    """A place in a text where a file is shown."""

    source: Source
    origin: Origin
    shown: ShowsFile

    def problem(self, message: str, meant: str | None = None) -> Problem:
        """Something that is wrong there."""
        place = self.source.place_in_text(self.origin.loc, *self.shown.place)
        return Problem.at(self.origin, message, meant=meant).placed(place)


@dataclass(frozen=True)
class ShownFile(Generic[R]):
    """A file that texts show: where it is, what was read of it, and where it is shown."""

    path: Path
    read: R
    uses: tuple[Use, ...]


def read_shown(
    files: DossierFiles, room: Room, read: Callable[[Path], R]
) -> dict[str, ShownFile[R]]:
    """The files of that room that the texts of a dossier show, by their paths in it.

    ``read`` may raise ``InputError``. What is wrong goes to the problems.
    """
    uses: defaultdict[str, list[Use]] = defaultdict(list)
    for use in _uses(files, room):
        uses[use.shown.path].append(use)
    there = _there(files, room)
    files.problems.extend(_absent(uses, there))
    files.problems.extend(_unused(files, room, uses, there))
    found: dict[str, ShownFile[R]] = {}
    for path in sorted(uses.keys() & there.keys()):
        try:
            _refuse_name(there[path])
            found[path] = ShownFile(there[path], read(there[path]), tuple(uses[path]))
        except InputError as error:
            files.problems.extend(error.problems)
    return found


def _uses(files: DossierFiles, room: Room) -> Iterator[Use]:
    for source, model in files.models.values():
        for origin, text in teksten_in(model):
            for part in all_of(text):
                if isinstance(part, room.shown_by):
                    yield Use(source, origin, part)


def _there(files: DossierFiles, room: Room) -> dict[str, Path]:
    """The files in the folder, by their paths in the dossier."""
    try:
        found = files.shelf.shown(files.folder, room.name)
    except InputError as error:
        files.problems.extend(error.problems)
        return {}
    return {f"{room.name}/{path.name}": path for path in found}


def _absent(uses: Mapping[str, list[Use]], there: Mapping[str, Path]) -> Iterator[Problem]:
    for path in uses.keys() - there.keys():
        for use in uses[path]:
            yield use.problem(NOT_THERE.format(path=path), nearest(path, there))


def _unused(
    files: DossierFiles, room: Room, uses: Mapping[str, list[Use]], there: Mapping[str, Path]
) -> Iterator[Problem]:
    """Files that nothing shows; not told while something is wrong with a text that may do so."""
    if any(problem.severity is Severity.ERROR for problem in files.problems):
        return
    for path in sorted(there.keys() - uses.keys()):
        if there[path].name.lower() not in _OF_THE_SYSTEM:
            yield Problem(Place(str(there[path])), room.unused.format(path=path), Severity.WARNING)


def _refuse_name(path: Path) -> None:
    """Raises ``InputError`` for a name that not every system takes."""
    if fault := name_fault(path.name):
        raise InputError([Problem(Place(str(path)), f"deze naam kan niet; {fault}")])
