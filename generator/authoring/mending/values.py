"""Values that cannot be read, in a notation of which only one value can be meant."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pydantic_core import PydanticCustomError

from generator.authoring.describe import FieldDescription, FieldGroup
from generator.authoring.mending.described import Value, values_in
from generator.authoring.mending.mend import Change, Step
from generator.authoring.mending.notations import meant
from generator.model.fields.choice import chosen
from generator.model.fields.line import AANDUIDING, GEDEELDE_NAAM
from generator.model.fields.tijdstip import Tijdstip
from generator.source import Source

CODE = "tussen [ en ] staat een lijst; een code staat er zonder haken"

_PLAIN = re.compile(r"[\w-][\w .%-]*")
"""What needs no quotes in YAML."""

_IN_BRACKETS = re.compile(r"\[\s*([A-Za-z][\w-]{0,11})\s*\]")
"""A code of a member or a part of the ministry, as documents print it."""

_CODES = (AANDUIDING, GEDEELDE_NAAM)


def values(document: Source, known: FieldGroup) -> Iterator[Step]:
    """The mends of values."""
    for value in values_in(document.data, known):
        written, why = _better(value)
        if _PLAIN.fullmatch(written) and (edit := document.value_edit(value.loc, written)):
            yield Step(edit, why, Change(value.loc, value.loc, written))


def _better(value: Value) -> tuple[str, str]:
    """What the value was meant to be, and why; nothing if it is right or not certain."""
    if value.in_list and value.known.notation in _CODES and (code := _code(value)):
        return code, CODE
    if not isinstance(value.data, str) or _is_read(value.known, value.data):
        return "", ""
    kind = value.known.notation.name if value.known.notation else ""
    found = meant(value.data, kind)
    return next(((text, why) for text, why in found if _is_read(value.known, text)), ("", ""))


def _code(value: Value) -> str:
    """The code between brackets that stands in a list: ``- [SG]``, ``- '[SG]'``."""
    alone = value.data if isinstance(value.data, list) and len(value.data) == 1 else []
    written = f"[{alone[0]}]" if alone else value.data
    found = _IN_BRACKETS.fullmatch(written.strip()) if isinstance(written, str) else None
    return found[1] if found else ""


def _is_read(known: FieldDescription, text: str) -> bool:
    """Whether the field takes that text, and of a moment also knows the last day."""
    if known.notation is None:
        return bool(chosen(text, (choice.word for choice in known.choices)))
    try:
        value = known.notation.read(text)
    except PydanticCustomError:
        return False
    return not (isinstance(value, Tijdstip) and value.lacks_end)
