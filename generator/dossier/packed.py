"""A dossier with all that its documents may depend on, as plain values.

It can be read wherever it is brought (``Carried``), with the same result as on the disk that it
was taken from, but for the paths in what is told: those begin at the folder in which all
dossiers stand. ``Paths.placed`` gives them back as they were. Only the standard library is used.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from generator.dossier.file_names import ANNEX_ENDINGS, ENDING
from generator.dossier.named_files import may_be_annex
from generator.dossier.neighbours import CHOICE, choice_text, compared_with, names_one, row_of
from generator.dossier.organisations import SETTINGS
from generator.dossier.row import GOALS, is_dated
from generator.dossier.shelf import Shelf
from generator.places import (
    ORGANISATIE,
    ROOMS,
    beside,
    dossier_name,
    is_organisation,
    organisation_file,
)
from generator.problems import InputError, Place, Problem


@dataclass(frozen=True)
class Refusal:
    """Why a file could not be read, in the words that staff read."""

    reason: str


Contents: TypeAlias = bytes | Refusal | None
"""What is in a file, or why that is not known; None when it is neither YAML nor an annex, and
nobody reads it."""


@dataclass(frozen=True)
class Packed:
    """The dossier of that name.

    ``files`` are its own, that of its organisation and those of the dossiers it may be compared
    with, by path from the folder in which all dossiers stand. ``goals`` tells of each dossier
    that stands there, as far as that matters, whether it has goals; of those the settings are
    among the files. ``annexes`` tells whether the files of its annexes are here: a Word file and
    the archive do not give them back.
    """

    name: str
    files: Mapping[str, Contents]
    goals: Mapping[str, bool]
    annexes: bool = True

    def own(self) -> Iterator[tuple[str, Contents]]:
        """The files of the dossier itself, by their paths in it."""
        for path, contents in self.files.items():
            folder, _, name = path.partition("/")
            if name and folder == self.name:
                yield name, contents

    def others(self) -> Iterator[tuple[str, Contents]]:
        """The other files, by their paths."""
        for path, contents in self.files.items():
            if path.partition("/")[0] != self.name:
                yield path, contents


@dataclass(frozen=True)
class Paths:
    """The paths on the disk of what was packed: of files and of folders, by their packed names."""

    files: Mapping[str, Path]
    folders: Mapping[str, Path]

    def placed(self, problem: Problem) -> Problem:
        """A problem of the packed dossier, at the path that its file has on the disk.

        One of something else, such as a template, stays as it is.
        """
        place = problem.place
        folder, _, name = place.file.rpartition("/")
        file = self.files.get(place.file) or self.folders.get(place.file)
        if file is None and folder in self.folders:  # a file that is not there
            file = self.folders[folder] / name
        if file is None:
            return problem
        return problem.placed(Place(str(file), place.line, place.column))


def pack(folder: Path, shelf: Shelf) -> tuple[Packed, Paths]:
    """The dossier in that folder. Raises ``InputError`` when it cannot be looked into.

    Each file is read once, so that all that follows from it is about the same contents.
    """
    name = dossier_name(folder)
    paths = {f"{name}/{path.name}": path for path in shelf.files(folder)}
    files = _read(paths, shelf)
    files |= _annexes(files, paths, shelf)
    shown = {f"{name}/{path.parent.name}/{path.name}": path for path in shelf.shown(folder, *ROOMS)}
    files |= {known: _taken(shelf.read_beside, path) for known, path in shown.items()}
    choice = choice_text(files.get(f"{name}/{CHOICE}"))
    compared = {dossier_name(path): path for path in compared_with(folder, shelf, choice)}
    organisations = map(shelf.organisation, (folder, *compared.values()))
    others = _organisations(beside(folder), organisations, shelf)
    for other, path in compared.items():
        with_yaml = (file for file in _files_of(path, shelf) if file.suffix == ENDING)
        others |= {f"{other}/{file.name}": file for file in with_yaml}
    row = row_of(folder, shelf)
    # Of all is told when one that is not there may have been named.
    told = row.folders if names_one(choice) or not is_dated(name) else compared
    goals = {one: one in row.with_goals for one in told if one != name}
    chosen = {f"{one}/{SETTINGS}": row.folders[one] / SETTINGS for one in goals}
    others |= {file: path for file, path in chosen.items() if shelf.has_file(path)}
    packed = Packed(name, _read(others, shelf) | files, goals)
    rooms = {f"{name}/{room}": folder / room for room in ROOMS}
    return packed, Paths(others | paths | shown, {name: folder, **rooms, **compared})


def _organisations(around: Path, chosen: Iterable[str], shelf: Shelf) -> dict[str, Path]:
    """The files of those organisations; all there are when one is not there."""
    files = {name: around / name for name in map(organisation_file, chosen)}
    if all(name == ORGANISATIE or shelf.has_file(path) for name, path in files.items()):
        return files
    return {path.name: path for path in _files_of(around, shelf) if is_organisation(path.name)}


def _read(paths: Mapping[str, Path], shelf: Shelf) -> dict[str, Contents]:
    return {name: _contents(path, shelf) for name, path in paths.items()}


def packed(name: str, files: Mapping[str, bytes]) -> Packed:
    """The dossier of that name, of files that were read for it before."""
    with_goals = {path.rpartition("/")[0] for path in files if path.endswith(f"/{GOALS}")}
    annexes = any(path.endswith(ANNEX_ENDINGS) for path in files)
    return Packed(name, files, dict.fromkeys(with_goals - {name}, True), annexes)


def _annexes(
    files: Mapping[str, Contents], paths: Mapping[str, Path], shelf: Shelf
) -> dict[str, Contents]:
    """The files that may be annexes of the documents among ``files``, by their names there."""
    texts = [contents for contents in files.values() if isinstance(contents, bytes)]
    named = {name: path for name, path in paths.items() if may_be_annex(path.name, texts)}
    return {name: _taken(shelf.read_beside, path) for name, path in named.items()}


def _files_of(folder: Path, shelf: Shelf) -> list[Path]:
    try:
        return shelf.files(folder)
    except InputError:  # told when the dossier is read
        return []


def _contents(path: Path, shelf: Shelf) -> Contents:
    return _taken(shelf.read, path) if path.suffix == ENDING else None


def _taken(read: Callable[[Path], bytes], path: Path) -> Contents:
    try:
        return read(path)
    except InputError as error:
        return Refusal(error.problems[0].message)


class Carried(Shelf):
    """A packed dossier to look into. Its folders stand in ``Path()``."""

    def __init__(self, packed: Packed) -> None:
        super().__init__()
        self._packed = packed

    @property
    def folder(self) -> Path:
        """The folder of the dossier itself."""
        return Path(self._packed.name)

    @property
    def has_annexes(self) -> bool:
        """Whether the files of annexes were carried too."""
        return self._packed.annexes

    def _folders(self, around: Path) -> Mapping[str, Path]:
        names = sorted({self._packed.name, *self._packed.goals})
        return {name: around / name for name in names}

    def has_file(self, path: Path) -> bool:
        """Whether there is a file at that path."""
        other = path.parent.name
        if path.name == GOALS and other in self._packed.goals:
            return self._packed.goals[other]
        return path.as_posix() in self._packed.files

    def files(self, folder: Path) -> list[Path]:
        """The files in a folder that are not hidden, by name."""
        return sorted(path for path in map(Path, self._packed.files) if path.parent == folder)

    def has_folder(self, path: Path) -> bool:
        """Whether there is a folder at that path."""
        return any(path in file.parents for file in map(Path, self._packed.files))

    def read_beside(self, path: Path) -> bytes:
        """The contents of a picture or an annex; that it was no link was seen before."""
        return self.read(path)

    def read(self, path: Path) -> bytes:
        """The contents of a file. Raises ``InputError`` when it could not be read."""
        contents = self._packed.files.get(path.as_posix(), Refusal("dit bestand bestaat niet"))
        if isinstance(contents, bytes):
            return contents
        assert contents is not None  # only YAML and annexes are read
        raise InputError([Problem(Place(str(path)), contents.reason)])
