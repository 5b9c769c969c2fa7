"""The texts that staff wrote in a file, each with its place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import get_args

from generator.model.base import Invoer
from generator.model.fields.kop import KOP
from generator.model.fields.line import (
    AANDUIDING,
    GEDEELDE_NAAM,
    REGEL,
    WEGLAATBARE_REGEL,
)
from generator.model.fields.lines import REGELS
from generator.model.fields.notation import Notation
from generator.origin import Origin
from generator.source import Data, Source

SHORT = (REGEL, AANDUIDING, GEDEELDE_NAAM, WEGLAATBARE_REGEL, REGELS, KOP)
"""What short texts are read by."""


@dataclass(frozen=True)
class Text:
    """A text as it stands in the file; ``prose`` if it may be long, so is no name or label."""

    origin: Origin
    raw: str
    prose: bool

    @property
    def words(self) -> tuple[str, ...]:
        """Its words, however they are divided over lines."""
        return tuple(self.raw.split())


def texts_of(source: Source, model: Invoer) -> Iterator[Text]:
    """The texts of a file that was read as that model, in the order of its fields."""
    return _in_group(model, source.data)


def _in_group(group: Invoer, data: Data) -> Iterator[Text]:
    if not isinstance(data, dict):
        return
    for name, notation in _text_fields(type(group)).items():
        if name in data:
            yield from _written(group.herkomst_van(name), data[name], notation)
    for name in type(group).model_fields:
        yield from _in_groups(getattr(group, name), data.get(name))


def _in_groups(value: object, data: Data) -> Iterator[Text]:
    """The texts of the groups of fields that a field holds."""
    if isinstance(value, Invoer):
        yield from _in_group(value, data)
    elif isinstance(value, tuple) and isinstance(data, list):
        for one, part in zip(value, data, strict=False):
            if isinstance(one, Invoer):
                yield from _in_group(one, part)


def _written(origin: Origin, data: Data, notation: Notation[object]) -> Iterator[Text]:
    if isinstance(data, str):
        yield Text(origin, data, notation.long)
    elif isinstance(data, list):
        for number, one in enumerate(data):
            yield from _written(origin / number, one, notation)


@cache
def _text_fields(group: type[Invoer]) -> dict[str, Notation[object]]:
    """The fields of a group that hold texts: long ones and lines, no ids and no numbers."""
    found = {
        name: _notation((*field.metadata, *get_args(field.annotation)))
        for name, field in group.model_fields.items()
    }
    return {name: one for name, one in found.items() if one and (one.long or one in SHORT)}


def _notation(parts: tuple[object, ...]) -> Notation[object] | None:
    """The notation among what annotates a field, or what it holds."""
    for part in parts:
        if isinstance(part, Notation):
            return part
        if found := _notation(get_args(part)):
            return found
    return None
