"""What is different in a newer version of a file, as deeds: nobody knows in which order.

The place of a deed leads to what it is about in the newer version, and in the older one to what
was taken away.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.authoring.describe import FieldDescription, FieldGroup
from generator.form.deed import Deed, Soort
from generator.origin import Loc
from generator.source.merging.alignment import same_blocks
from generator.source.merging.pairing import paired
from generator.source.merging.saying import said
from generator.source.nodes import Data


@dataclass(frozen=True)
class _Both:
    """A value in both versions, and the path to it in each."""

    was: Loc
    now: Loc
    older: Data
    newer: Data

    def are(self, kind: type) -> bool:
        """Whether both are of that kind; a version may lack the value."""
        return all(value is None or isinstance(value, kind) for value in (self.older, self.newer))


def differences(group: FieldGroup, older: Data, newer: Data) -> Iterator[Deed]:
    """What is different in the newer version of a file with those fields, in their order."""
    return _in_group(group, _Both((), (), older, newer))


def _in_group(group: FieldGroup, both: _Both) -> Iterator[Deed]:
    """What is different in the fields of a group, also in those that it should not have."""
    before, after = _fields(both.older), _fields(both.newer)
    known = {field.name: field for field in group.fields}
    for name in dict.fromkeys([*known, *after, *before]):
        pair = _Both((*both.was, name), (*both.now, name), before.get(name), after.get(name))
        if said(pair.older) != said(pair.newer):
            yield from _in_field(known.get(name), pair)


def _in_field(field: FieldDescription | None, both: _Both) -> Iterator[Deed]:
    """What is different in a field. Words that are chosen are one value together."""
    if field and field.many and not (field.choices or field.names) and both.are(list):
        yield from _in_list(field, both)
    elif field and not field.many:
        yield from _in_value(field, both)
    else:
        yield _changed(both)


def _in_value(field: FieldDescription, both: _Both) -> Iterator[Deed]:
    """What is different in the value of a field, or in an item of its list."""
    if field.group and both.are(dict):
        yield from _in_group(field.group, both)
    else:
        yield _changed(both)


def _in_list(field: FieldDescription, both: _Both) -> Iterator[Deed]:
    """What went, and then for each item that is there what is different."""
    older, newer = _items(both.older), _items(both.newer)
    pairs = paired(older, newer)
    origins, moved = {after: before for before, after in pairs.items()}, _moved(pairs)
    for before, item in enumerate(older):
        if before not in pairs:
            yield Deed(Soort.WEG, (*both.was, before), item, None)
    for after, item in enumerate(newer):
        origin = origins.get(after)
        if origin is None:
            yield Deed(Soort.ERBIJ, (*both.now, after), None, item)
            continue
        if origin in moved:
            places = str(origin + 1), str(after + 1)
            yield Deed(Soort.VERPLAATST, (*both.now, origin), *places)
        if said(older[origin]) != said(item):
            pair = _Both((*both.was, origin), (*both.now, after), older[origin], item)
            yield from _in_value(field, pair)


def _changed(both: _Both) -> Deed:
    return Deed(Soort.WAARDE, both.now, both.older, both.newer)


def _moved(pairs: Mapping[int, int]) -> set[int]:
    """The positions in the older list of the items that stand in another order now."""
    before, after = sorted(pairs), sorted(pairs, key=lambda old: pairs[old])
    stayed = {
        before[begin + step]
        for begin, _, size in same_blocks(before, after)
        for step in range(size)
    }
    return pairs.keys() - stayed


def _fields(data: Data) -> Mapping[str, Data]:
    return data if isinstance(data, dict) else {}


def _items(data: Data) -> list[Data]:
    return data if isinstance(data, list) else []
