"""What stands in the fields of models, whatever kind they are of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any, get_args

from generator.content.tree import Block
from generator.content.words import text_of_blocks
from generator.model.base import Invoer
from generator.model.fields import Tijdstip
from generator.model.fields.notation import Notation


@cache
def fields_with(group: type[Invoer], *notations: Notation[Any]) -> frozenset[str]:
    """The fields of a group that are written in one of those notations."""
    return frozenset(
        name
        for name, info in group.model_fields.items()
        if any(one in notations for one in _notations((info.annotation, *info.metadata)))
    )


def _notations(parts: Iterable[object]) -> Iterator[Notation[Any]]:
    """Those in an annotation, also of what a list holds."""
    for part in parts:
        if isinstance(part, Notation):
            yield part
        else:
            yield from _notations(get_args(part))


def words_in(value: object) -> Iterator[str]:
    """All words in a value of a field: in texts, in groups of fields and in lists."""
    match value:
        case str():
            yield value
        case Tijdstip(text=text):
            yield text
        case Invoer():
            for name in type(value).model_fields:
                yield from words_in(getattr(value, name))
        case tuple() if value and isinstance(value[0], Block):
            yield text_of_blocks(value)
        case tuple():
            for one in value:
                yield from words_in(one)
