"""An example of each kind of file, made of the examples of its fields.

Of each group of fields it shows one, with all fields that go together: a goal that must be
at least something has no range.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from pydantic import ValidationError

from generator import source
from generator.authoring.describe import FieldDescription, FieldGroup, describe
from generator.model import soorten
from generator.problems import InputError

Value = str | None | Mapping[str, "Value"] | Sequence["Value"]
Path = tuple[str | int, ...]


def example(kind: soorten.Bestand) -> str:
    """A small file of that kind, in order, as YAML."""
    data = _group(describe(kind), set())
    while clash := _clash(kind, data):
        _remove(data, clash)
    return "\n".join([*_lines(data), ""])


def scalar(text: str) -> str:
    """The text as YAML: as it stands if that is read back, else in quotes."""
    try:
        if source.parse(f"x: {text}\n".encode(), "").data == {"x": text}:
            return text
    except InputError:
        pass
    doubled = text.replace("'", "''")
    return f"'{doubled}'"


def _group(group: FieldGroup, shown: set[str]) -> dict[str, Value]:
    found = ((field.name, _value(field, shown)) for field in group.fields)
    return {name: value for name, value in found if value is not None}


def _value(field: FieldDescription, shown: set[str]) -> Value:
    """The example of a field; None for optional fields that were shown elsewhere already."""
    if field.group is None or field.example is not None:
        return field.example
    if field.group.title in shown and not field.required:
        return None
    shown.add(field.group.title)
    group = _group(field.group, shown)
    return [group] if field.many else group


def _clash(kind: soorten.Bestand, data: dict[str, Value]) -> Path | None:
    """The path to a value that does not go with the others; None if all is well."""
    try:
        kind.model_validate(data)
    except ValidationError as error:
        fault = error.errors(include_url=False)[0]
        return (*fault["loc"], *fault.get("ctx", {}).get("at", ()))
    return None


def _remove(data: Value, path: Path) -> None:
    """Takes the part at that path out of the data."""
    step, *deeper = path
    if deeper:
        _remove(_part(data, step), tuple(deeper))
    elif isinstance(data, dict):
        del data[str(step)]
    elif isinstance(data, list):
        del data[int(step)]


def _part(data: Value, step: str | int) -> Value:
    assert isinstance(data, dict | list)  # a path leads through groups and lists only
    found: Value = data[str(step)] if isinstance(data, dict) else data[int(step)]
    return found


def _lines(group: Mapping[str, Value]) -> Iterator[str]:
    for name, value in group.items():
        if isinstance(value, str):
            yield f"{name}: {scalar(value)}"
        elif isinstance(value, Mapping):
            yield f"{name}:"
            yield from (f"  {line}" for line in _lines(value))
        else:
            yield f"{name}:"
            for item in value or ():
                first, *others = _lines(item) if isinstance(item, Mapping) else [scalar(str(item))]
                yield f"  - {first}"
                yield from (f"    {line}" for line in others)
