"""What a file says, value by value, each with the field that the program knows for it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.authoring.describe import FieldDescription, FieldGroup
from generator.origin import Loc
from generator.source import Data


@dataclass(frozen=True)
class Group:
    """A group of fields as it was written, and the fields that it may have."""

    loc: Loc
    data: dict[str, Data]
    known: FieldGroup


@dataclass(frozen=True)
class Value:
    """A value as it was written, and the field in which it stands: in a list there, or alone."""

    loc: Loc
    data: Data
    known: FieldDescription
    in_list: bool


def groups_in(data: Data, known: FieldGroup, loc: Loc = ()) -> Iterator[Group]:
    """The groups of fields in what a file says, the outer ones first."""
    if not isinstance(data, dict):
        return
    yield Group(loc, data, known)
    for field in known.fields:
        if field.group:
            for inner, value in _each(data.get(field.name), (*loc, field.name)):
                yield from groups_in(value, field.group, inner)


def values_in(data: Data, known: FieldGroup) -> Iterator[Value]:
    """The values that are no groups, and are filled in."""
    for group in groups_in(data, known):
        for field in group.known.fields:
            value = group.data.get(field.name)
            if field.group is None and value is not None:
                loc = (*group.loc, field.name)
                for inner, one in _each(value, loc):
                    yield Value(inner, one, field, len(inner) > len(loc))


def _each(value: Data, loc: Loc) -> Iterator[tuple[Loc, Data]]:
    """The values in a list with their paths, or the one value that stands there alone."""
    if isinstance(value, list):
        yield from (((*loc, number), one) for number, one in enumerate(value))
    else:
        yield loc, value
