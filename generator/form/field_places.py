"""Where values of a dossier are filled in: the form of which file, opened beside which document."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.authoring.describe import describe
from generator.dossier.file_names import ENDING, kind_of
from generator.form.naming import file_label
from generator.form.rights import Rights
from generator.form.wording import BETWEEN, place_of
from generator.model import soorten
from generator.model.woo import Woo
from generator.origin import Loc, Origin
from generator.places import dossier_name
from generator.preview.followed import Name
from generator.source import Data


@dataclass(frozen=True)
class FieldPlace:
    """A field in words, and its form; no ``name`` when there is no document to open it with."""

    words: str
    name: Name | None
    file: str
    loc: Loc


@dataclass(frozen=True)
class FieldPlaces:
    """The places of a dossier and of what it is compared with, for who has those rights."""

    folder: Path
    table: Sequence[Name]
    rights: Rights

    def of(self, origin: Origin, data: Data) -> FieldPlace:
        """The place of a value in a file that says that."""
        file, dossier = _stem(origin), self._dossier(origin)
        steps = [file_label(file)]
        if dossier != self._own:
            steps.insert(0, dossier)
        kind = soorten.bestanden().get(kind_of(Path(f"{file}{ENDING}")))
        if kind and origin.loc:
            steps.append(place_of(describe(kind), origin.loc, data))
        return FieldPlace(BETWEEN.join(steps), self._name(dossier, file), file, origin.loc)

    def may_see(self, origin: Origin) -> bool:
        """Whether they may know what stands there."""
        return self.rights.may_read(self._dossier(origin))

    def is_decision(self, origin: Origin) -> bool:
        """Whether it stands in the decision itself."""
        return _stem(origin) == Woo.soort

    @property
    def _own(self) -> str:
        return dossier_name(self.folder)

    def _dossier(self, origin: Origin) -> str:
        """The dossier of a file; of what is about all of them this one."""
        folder, _, _ = origin.file.rpartition("/")
        return Path(folder).name or self._own

    def _name(self, dossier: str, file: str) -> Name | None:
        """The document beside which that file can be opened."""
        names = [name for name in self.table if name.dossier == dossier]
        return next((name for name in names if name.document == file), next(iter(names), None))


def _stem(origin: Origin) -> str:
    return origin.file.rpartition("/")[2].removesuffix(ENDING)
