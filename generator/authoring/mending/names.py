"""Names of fields with capitals, or with another sign between their words: ``Br-leden``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.authoring.describe import FieldGroup
from generator.authoring.mending.described import Group, groups_in
from generator.authoring.mending.mend import Change, Step
from generator.source import Source

WHY = "de naam van dit veld is '{}'"


def names(document: Source, known: FieldGroup) -> Iterator[Step]:
    """The mends of names of which exactly one field can be meant."""
    for group in groups_in(document.data, known):
        for wrong, right in _meant(group):
            old, new = (*group.loc, wrong), (*group.loc, right)
            if edit := document.name_edit(old, right):
                yield Step(edit, WHY.format(right), Change(old, new, group.data[wrong]))


def _meant(group: Group) -> Iterator[tuple[str, str]]:
    """The unknown names of a group, each with the one it was meant to be."""
    known = {field.name for field in group.known.fields}
    unknown = [name for name in group.data if name not in known]
    for name in unknown:
        alike = [one for one in known if _plain(one) == _plain(name)]
        rivals = [one for one in unknown if _plain(one) == _plain(name)]
        if len(alike) == len(rivals) == 1 and alike[0] not in group.data:
            yield name, alike[0]


def _plain(name: str) -> str:
    return re.sub(r"[\s_-]+", "_", name.strip()).casefold()
