"""The YAML as it is now, of the files that a document was made of before."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path, PurePosixPath

from generator.authoring.describe import FieldGroup, describe
from generator.disk.input_file import read_input
from generator.dossier.file_names import kind_of
from generator.model import soorten
from generator.origin import Loc, Origin
from generator.places import INPUTS, beside, is_organisation, shown_path
from generator.problems import Place
from generator.received.incoming import fault
from generator.source import Data, Source, parse
from generator.source.merging.merged import moved

ELSEWHERE = (
    "dit bestand is gemaakt van het document '{}', en dat staat niet in de map {}; zeg met"
    " --document bij welk document het hoort"
)
OTHER_KIND = "dit bestand is gemaakt van een {}, en {} is dat niet; kies een ander document"
NO_DOCUMENT = "{} bestaat niet; zeg met --document bij welk document dit bestand hoort"


@dataclass(frozen=True)
class PresentFile:
    """A file of input: where it is, what it holds, and what it says."""

    path: Path
    source: Source

    @property
    def data(self) -> Data:
        """What it says."""
        return self.source.data

    @cached_property
    def group(self) -> FieldGroup:
        """The fields that it may have."""
        return group_of(self.path)


def group_of(path: Path) -> FieldGroup:
    """The fields that a file of that name may have."""
    return describe(soorten.bestanden()[kind_of(path)])


class Present:
    """The files of now, by the paths that they had when the document was made.

    Its dossier or the document itself may have another name now.
    """

    def __init__(self, name: str, document: Path) -> None:
        """``name`` is what the document was called (``2025-09-br/nota``), ``document`` its YAML."""
        self._name = PurePosixPath(name)
        self.document = document
        self._files: dict[str, PresentFile] = {}

    @property
    def folder(self) -> Path:
        """That of the dossier."""
        return self.document.parent

    def path_of(self, file: str) -> Path:
        """Where the file is now that travelled under that path, if it is there."""
        path = PurePosixPath(file)
        if path.with_suffix("") == self._name:
            return self.document
        if path.parent == self._name.parent:
            return self.folder / path.name
        return beside(self.folder) / path

    def has(self, file: str) -> bool:
        """Whether that file is still there."""
        return self.path_of(file).exists()

    def file(self, file: str) -> PresentFile:
        """The file that travelled under that path, read once. Raises ``InputError``."""
        if file not in self._files:
            path = self.path_of(file)
            shown = shown_path(path)
            self._files[file] = PresentFile(path, parse(read_input(path, shown), shown))
        return self._files[file]

    def is_near(self, file: str) -> bool:
        """Whether that file is there and is of this dossier, or is the one that all share."""
        path = self.path_of(file)
        return path.exists() and (path.parent == self.folder or is_organisation(file))

    def follow(self, origin: Origin, base: Mapping[str, bytes]) -> Loc | None:
        """The path now of the value that stood there in ``base``; None if it is not there."""
        if origin.file not in base or not self.is_near(origin.file):
            return None
        older = parse(base[origin.file], origin.file).data
        return moved(origin.loc, older, self.file(origin.file).data)

    def place_of(self, origin: Origin, base: Mapping[str, bytes]) -> Place:
        """Where the value stands now that stood there in ``base``; else its file."""
        loc = self.follow(origin, base)
        if loc is None:
            return Place(shown_path(self.path_of(origin.file)))
        return self.file(origin.file).source.place(loc)


def present_of(returned: Path, name: str, document: Path | None = None) -> Present:
    """The YAML of now for a document that came back as the file ``returned``.

    Raises ``InputError`` when that document is not there, or one of another kind.
    """
    found = document or INPUTS / f"{name}.yaml"
    if not found.is_file():
        told = ELSEWHERE.format(name, INPUTS) if document is None else NO_DOCUMENT.format(found)
        raise fault(returned, told)
    soort = PurePosixPath(name).name.split("-", 1)[0]
    if kind_of(found) != soort:
        raise fault(returned, OTHER_KIND.format(soort, found))
    return Present(name, found)
