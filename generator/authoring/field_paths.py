"""Looks a path in a file up in the description of its kind."""

from __future__ import annotations

from generator.authoring.describe import FieldDescription, FieldGroup
from generator.origin import Loc


class NoFieldError(LookupError):
    """No file of that kind has such a field."""


def field_at(group: FieldGroup, loc: Loc) -> tuple[FieldDescription, tuple[str, ...]]:
    """The field to which the path leads, or of whose list it names an item, and the names of the
    fields around it. Raises ``NoFieldError`` when no such file has it."""
    found, order = None, tuple[str, ...]()
    around: FieldGroup | None = group
    is_item = False
    for step in loc:
        if isinstance(step, int):
            if found is None or not found.many or is_item:
                raise NoFieldError("no list")
            is_item = True
            continue
        fields = {field.name: field for field in around.fields} if around else {}
        if step not in fields or (found is not None and found.many and not is_item):
            raise NoFieldError(f"no field {step!r}")
        found, order, around, is_item = fields[step], tuple(fields), fields[step].group, False
    if found is None:
        raise NoFieldError("no field")
    return found, order
