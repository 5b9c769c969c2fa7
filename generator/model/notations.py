"""Which fields of a group of fields are written in which notation."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any, get_args

from generator.model.base import Invoer
from generator.model.fields.key import SLEUTEL
from generator.model.fields.line import AANDUIDING, GEDEELDE_NAAM, SOORT_FEITEN
from generator.model.fields.notation import Notation
from generator.model.fields.picture_path import AFBEELDINGSPAD

CODES = (SLEUTEL, AANDUIDING, SOORT_FEITEN, AFBEELDINGSPAD)
"""Values whose words only name something, in any language the same."""

NAMES_OF_THINGS = (*CODES, GEDEELDE_NAAM)
"""Values whose words name something and must go on naming it, so nothing is left out of them."""


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
