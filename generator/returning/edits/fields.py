"""The fields of the YAML that travelled in the file: what each may hold, and what it held."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from generator.authoring.describe import FieldDescription, FieldGroup, describe
from generator.authoring.field_paths import NoFieldError, field_at
from generator.content.tree import Block
from generator.content.withholding import as_written
from generator.dossier.file_names import kind_of
from generator.model import soorten
from generator.model.fields.text import LANGE_TEKST
from generator.origin import Loc, Origin
from generator.places import is_organisation
from generator.returning.edits.reasons import EARLIER, SHARED
from generator.source import Data, Source, parse
from generator.talen import NEDERLANDS, Taal


@dataclass
class Fields:
    """Those of the dossier ``name`` in files with that YAML, by path, as they were printed in that
    language."""

    name: str
    files: Mapping[str, bytes]
    taal: Taal = NEDERLANDS
    _sources: dict[str, Source] = field(default_factory=dict)

    def of(self, origin: Origin) -> FieldDescription | None:
        """The field in which a value stands; None for what is no field of a known file."""
        group = _group_of(origin.file)
        try:
            return field_at(group, origin.loc)[0] if group else None
        except NoFieldError:
            return None

    def group_at(self, origin: Origin) -> FieldGroup | None:
        """The fields of a group, or of each item of a list of groups."""
        if not origin.loc:
            return _group_of(origin.file)
        found = self.of(origin)
        return found.group if found else None

    def is_text(self, origin: Origin) -> bool:
        """Whether it is a text of paragraphs, and not a short one."""
        found = self.of(origin)
        return found is not None and found.long

    def may_have_headings(self, origin: Origin) -> bool:
        """Whether it is a text in which headings may stand."""
        found = self.of(origin)
        return found is not None and found.notation is LANGE_TEKST

    def data(self, origin: Origin) -> Data:
        """What the file says there."""
        return self.source(origin.file).data_at(origin.loc)

    def blocks(self, origin: Origin) -> tuple[Block, ...]:
        """The text that stands there, with its references and marks."""
        found = self.of(origin)
        assert found is not None and found.notation is not None
        blocks: tuple[Block, ...] = found.notation.read(self.data(origin))
        return as_written(blocks)

    def source(self, file: str) -> Source:
        """That file, as it travelled."""
        if file not in self._sources:
            self._sources[file] = parse(self.files[file], file)
        return self._sources[file]

    def place(self, origin: Origin) -> str:
        """Where staff find it: the file and the line."""
        place = self.source(origin.file).place_of(origin)
        return f"{place.file}:{place.line}"

    def elsewhere(self, origin: Origin) -> str:
        """Why a value is not of this dossier, so that it is not changed from here; or nothing."""
        if is_organisation(origin.file):
            return SHARED
        if origin.file.rpartition("/")[0] != self.name:
            return EARLIER
        return ""

    def is_known(self, origin: Origin) -> bool:
        """Whether its file travelled."""
        return origin.file in self.files


@cache
def _group_of(file: str) -> FieldGroup | None:
    kind = soorten.bestanden().get(kind_of(Path(file)))
    return describe(kind) if kind else None


def item_of(loc: Loc) -> Loc:
    """The path to the innermost item of a list in which a value stands; none if it is in none."""
    numbers = [at for at, step in enumerate(loc) if isinstance(step, int)]
    return loc[: numbers[-1] + 1] if numbers else ()
