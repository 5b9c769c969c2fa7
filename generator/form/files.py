"""Which files somebody fills in for a document: its own, the facts beside it, the organisation."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from generator.authoring.describe import FieldGroup, describe
from generator.dossier.file_names import ENDING, kind_of
from generator.dossier.naming import facts_in
from generator.dossier.organisation_files import names_of_organisations
from generator.dossier.shelf import Disk
from generator.form.annexes import annexes_of
from generator.form.known import ANNEXES, CHOSEN_AMONG, Files
from generator.form.naming import file_label
from generator.form.pictures import pictures_of
from generator.model import soorten
from generator.model.facts.kalender import Kalender
from generator.model.facts.organisatie import Organisatie
from generator.model.instellingen import Instellingen
from generator.model.woo import Woo
from generator.places import PICTURES
from generator.preview.followed import Followed, Name
from generator.problems import InputError
from generator.source.nodes import Data


@dataclass(frozen=True)
class FormFile:
    """A file that can be filled in: its name without the ending, where it is, its kind."""

    name: str
    path: Path
    kind: soorten.Bestand

    @property
    def label(self) -> str:
        """What the tab says that opens it."""
        return file_label(self.name)

    @property
    def group(self) -> FieldGroup:
        """The fields that it may have."""
        return describe(self.kind)

    @property
    def is_shared(self) -> bool:
        """Whether it is about all dossiers."""
        return self.kind is Organisatie

    @property
    def is_calendar(self) -> bool:
        """Whether it can be shown by its months as well."""
        return self.kind is Kalender

    @property
    def is_internal(self) -> bool:
        """Whether no word of it stands in any document."""
        return self.kind in (Instellingen, Woo)


def files_of(document: Path) -> Mapping[str, FormFile]:
    """The files for that document, by name: it comes first, and the organisation last."""
    kinds = soorten.in_dossier()
    beside_it = sorted(document.parent.glob(f"[!.]*{ENDING}"))
    others = [file for file in beside_it if _is_of_dossier(file)]
    found = [FormFile(file.stem, file, kinds[kind_of(file)]) for file in (document, *others)]
    shared = Disk().organisation_path(document.parent)
    found.append(FormFile(shared.stem, shared, Organisatie))
    return {file.name: file for file in found}


def followed_files(followed: Followed, name: Name) -> Mapping[str, FormFile]:
    """The same for a document by its name; none when nobody follows it."""
    document = followed.table().get(name)
    return files_of(document) if document else {}


def contents_of(files: Mapping[str, FormFile], says: Callable[[Path], Data]) -> Files:
    """What the files say, by their kind, as far as they can be read. The lists of calendars of
    several years are one.

    ``says`` raises ``InputError`` for a file that cannot.
    """
    said: dict[str, Data] = {}
    folders = {file.path.parent for file in files.values() if not file.is_shared}
    for folder in folders:
        said[PICTURES] = {PICTURES: _names_in(folder, pictures_of)}
        said[ANNEXES] = {ANNEXES: _names_in(folder, annexes_of)}
    for file in files.values():
        with suppress(InputError):
            said[file.kind.soort] = _together(said.get(file.kind.soort), says(file.path))
        if file.is_shared:
            names = names_of_organisations(file.path.parent)
            said[CHOSEN_AMONG] = {CHOSEN_AMONG: [{"naam": name} for name in names]}
    return said


def _names_in(folder: Path, find: Callable[[Path], Iterable[str]]) -> list[Data]:
    """A row for each file that ``find`` knows in that dossier; none if it cannot be looked into."""
    with suppress(InputError):
        return [{"bestand": name} for name in find(folder)]
    return []


def _together(one: Data, other: Data) -> Data:
    """What two files of one kind say."""
    if not isinstance(one, dict) or not isinstance(other, dict):
        return other or one
    rows: dict[str, Data] = {
        name: [*known, *more]
        for name, more in other.items()
        if isinstance(known := one.get(name), list) and isinstance(more, list)
    }
    return {**one, **other, **rows}


def calendars_of(folder: Path) -> list[str]:
    """The names of the calendars in a dossier, without their ending."""
    return sorted(file.stem for file in folder.glob(f"[!.]*{ENDING}") if facts_in(file) is Kalender)


def _is_of_dossier(file: Path) -> bool:
    """Whether it is about the whole dossier: facts, settings, or what of it becomes public."""
    return bool(facts_in(file)) or file.stem in (Instellingen.soort, Woo.soort)
