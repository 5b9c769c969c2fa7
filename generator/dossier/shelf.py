"""Where dossiers stand beside each other, as who reads them looks into it.

All that is asked of a folder or a file of input goes through a shelf. So a dossier is the same
whether it is read from the disk or from what was carried to another process or machine. Only
the standard library is used, and no YAML is read, since this also tells what a document is made
from.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from os.path import isdir, isfile, islink  # unlike those of Path, no name makes them raise
from pathlib import Path

from generator.disk.input_file import read_input
from generator.dossier.organisations import SETTINGS, organisation_named
from generator.dossier.row import Row
from generator.places import ROOMS, beside, organisation_file
from generator.problems import InputError, Place, Problem


class Shelf(ABC):
    """Looks into the folders of dossiers. What stands beside each other it looks up once.

    So a shelf serves one run: dossiers that come meanwhile it does not see.
    """

    def __init__(self) -> None:
        self._rows: dict[Path, Row] = {}

    def row(self, around: Path) -> Row:
        """The dossiers in a folder; none when there is no such folder."""
        if around not in self._rows:
            self._rows[around] = Row(
                self._folders(around), self.has_file, self.files, self.organisation
            )
        return self._rows[around]

    def organisation(self, folder: Path) -> str:
        """The name of the organisation to which a dossier belongs; empty for the usual one."""
        path = folder / SETTINGS
        try:
            return organisation_named(self.read(path)) if self.has_file(path) else ""
        except InputError:  # told when the dossier is read
            return ""

    def organisation_path(self, folder: Path) -> Path:
        """The file of that organisation, which may not be there."""
        return beside(folder) / organisation_file(self.organisation(folder))

    @property
    def has_annexes(self) -> bool:
        """Whether the files that are annexes stand there, and not only the YAML."""
        return True

    @abstractmethod
    def _folders(self, around: Path) -> Mapping[str, Path]:
        """The folders in a folder that are not hidden, by name and in order."""

    @abstractmethod
    def has_file(self, path: Path) -> bool:
        """Whether there is a file at that path."""

    @abstractmethod
    def files(self, folder: Path) -> list[Path]:
        """The files in a folder that are not hidden, by name.

        Raises ``InputError`` when it cannot be looked into.
        """

    def shown(self, folder: Path, *rooms: str) -> list[Path]:
        """The files in those folders of a dossier, with what its texts show, by name; none without
        such a folder.

        Raises ``InputError`` when one cannot be looked into.
        """
        there = (folder / room for room in rooms if self.has_folder(folder / room))
        return [path for room in there for path in self.files(room)]

    @abstractmethod
    def has_folder(self, path: Path) -> bool:
        """Whether there is a folder at that path."""

    @abstractmethod
    def read_beside(self, path: Path) -> bytes:
        """The contents of a picture, of figures or of an annex, which go along as they are.

        Raises ``InputError`` as ``read``, and for a link: what stands elsewhere is not of the
        dossier.
        """

    @abstractmethod
    def read(self, path: Path) -> bytes:
        """The contents of a file. Raises ``InputError`` when it cannot be read."""


class Disk(Shelf):
    """The folders and files of this machine."""

    def _folders(self, around: Path) -> Mapping[str, Path]:
        if not isdir(around):
            return {}
        paths = (path for path in sorted(around.glob("[!.]*")) if isdir(path))
        return {path.name: path for path in paths}

    def has_file(self, path: Path) -> bool:
        """Whether there is a file at that path."""
        return isfile(path)

    def files(self, folder: Path) -> list[Path]:
        """The files in a folder that are not hidden, by name."""
        if not isdir(folder):
            raise _fault(folder, "deze map bestaat niet")
        try:
            paths = sorted(folder.iterdir())
        except OSError:
            reason = "u mag deze map niet lezen; vraag de beheerder van de map om toegang"
            raise _fault(folder, reason) from None
        return [path for path in paths if not path.name.startswith(".") and not isdir(path)]

    def has_folder(self, path: Path) -> bool:
        """Whether there is a folder at that path."""
        return isdir(path)

    def read(self, path: Path) -> bytes:
        """The contents of a file."""
        return read_input(path, str(path))

    def read_beside(self, path: Path) -> bytes:
        """The contents of a picture or an annex."""
        if islink(path) or (path.parent.name in ROOMS and islink(path.parent)):
            raise _fault(path, LINK)
        return self.read(path)


LINK = (
    "dit is een verwijzing naar een andere plek; zet het bestand zelf in de map van het dossier, of"
    " een afbeelding in de map plaatjes, of cijfers in de map cijfers"
)


def _fault(path: Path, reason: str) -> InputError:
    return InputError([Problem(Place(str(path)), reason)])
