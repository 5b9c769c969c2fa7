"""Which documents may be looked at: those of the dossiers that were named, in a table.

The preview serves what stands in this table and nothing else. It is read from the disk anew
each time, since files and folders come and go while somebody works.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.dossier.file_names import ENDING, kind_of
from generator.dossier.naming import in_reading_order
from generator.dossier.neighbours import choice_of, compared_with
from generator.dossier.selection import NO_DOCUMENT, choose
from generator.dossier.shelf import Disk, Shelf
from generator.dossier.wanted import Wanted
from generator.model import soorten
from generator.places import ROOMS, dossier_name
from generator.problems import InputError, Place, Problem


@dataclass(frozen=True, order=True)
class Name:
    """The name of a document: that of its dossier, and that of its file without the ending."""

    dossier: str
    document: str


class Followed:
    """The dossiers and documents that were named; none named means all of ``inputs/``."""

    def __init__(self, paths: Sequence[str]) -> None:
        """Raises ``InputError`` when a path is no dossier and no document."""
        self._paths = paths
        chosen, problems = choose(paths)
        problems += _wrong(chosen)
        if problems:
            raise InputError(problems)
        self._first = frozenset(chosen)

    @classmethod
    def all_there_are(cls) -> Followed:
        """All dossiers that are there, also those that come later; there may be none yet."""
        followed = cls.__new__(cls)
        followed._paths, followed._first = (), frozenset()
        return followed

    def table(self) -> dict[Name, Path]:
        """Every document with its file, the last dossier first: its name begins with a year."""
        found = {
            Name(dossier_name(folder), name): file
            for folder, wanted in self._chosen().items()
            for name, file in _documents(folder).items()
            if name in wanted.among([name])
        }
        by_name = sorted(found.items(), key=lambda item: in_reading_order(item[0].document))
        return dict(sorted(by_name, key=lambda item: item[0].dossier, reverse=True))

    def dossiers(self) -> dict[str, Path]:
        """The folder of every dossier by its name, the last dossier first."""
        found = {dossier_name(folder): folder for folder in self._chosen()}
        return dict(sorted(found.items(), reverse=True))

    def folders(self) -> set[Path]:
        """The folders in which a save may change a document."""
        dossiers = self._first | set(self._chosen())
        shelf = Disk()
        return {place for folder in dossiers for place in _read_for(folder, shelf)}

    def untouched(self, paths: Collection[Path]) -> set[Name]:
        """The documents that cannot be otherwise since those files changed.

        What is gone may have been compared with any: then it is none, as when no file is named.
        """
        if not paths or not all(path.exists() for path in paths):
            return set()
        touched = {path.parent.resolve() for path in paths}
        shelf = Disk()
        same = {
            folder
            for folder in self._chosen()
            if touched.isdisjoint(map(Path.resolve, _read_for(folder, shelf)))
        }
        return {name for name, file in self.table().items() if file.parent in same}

    def _chosen(self) -> Mapping[Path, Wanted]:
        try:
            return choose(self._paths)[0]
        except InputError:  # the last dossier was taken away
            return {}


def _read_for(folder: Path, shelf: Shelf) -> set[Path]:
    """The folders with files that may be read for the documents of a dossier."""
    own = {folder, *(folder / room for room in ROOMS), folder.parent}
    return {*own, *compared_with(folder, shelf, choice_of(folder, shelf))}


def _wrong(chosen: Mapping[Path, Wanted]) -> list[Problem]:
    """What cannot be shown of what was named."""
    absent = [
        _no_document(folder / f"{name}{ENDING}")
        for folder, wanted in chosen.items()
        for name in sorted(wanted.among(()))
        if not _is_document(folder / f"{name}{ENDING}")
    ]
    times = Counter(map(dossier_name, chosen))
    return absent + [_same_name(folder) for folder in chosen if times[dossier_name(folder)] > 1]


def _documents(folder: Path) -> dict[str, Path]:
    """The documents of a dossier, by name."""
    files = folder.glob(f"[!.]*{ENDING}")
    return {file.stem: file for file in files if _is_document(file)}


def _is_document(file: Path) -> bool:
    return kind_of(file) in soorten.documenten()


def _no_document(file: Path) -> Problem:
    return Problem(Place(str(file)), NO_DOCUMENT)


def _same_name(folder: Path) -> Problem:
    message = f"er is nog een dossier dat {dossier_name(folder)} heet; bekijk ze na elkaar"
    return Problem(Place(str(folder)), message)
