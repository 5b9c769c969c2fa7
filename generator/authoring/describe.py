"""A kind of file as a reader sees it: its fields, what they mean, an example of each.

Taken from the schema, so that scaffolds, pages and editors say the same of a field.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from generator.authoring.schema import Schema, schema_of
from generator.model import soorten

TEXTS = ("tekst", "lange tekst")
"""The forms of fields that hold Markdown."""

CHOICE, GROUP = "keuze", "groep"

Example = str | list[str] | list[dict[str, str]] | None


@dataclass(frozen=True)
class Choice:
    """A word of a fixed list, and what it means."""

    word: str
    meaning: str


@dataclass(frozen=True)
class FieldDescription:
    """A field of a group.

    ``form`` says what one value is (``regel``, ``dag``, ``groep``); with ``many`` the field
    holds a list of those. ``nullable`` says whether it may stand there without a value.
    """

    name: str
    meaning: str
    form: str
    required: bool
    nullable: bool
    many: bool
    example: Example
    choices: tuple[Choice, ...] = ()
    group: Group | None = None


@dataclass(frozen=True)
class Group:
    """Fields that belong together: a file, or a value with fields of its own."""

    title: str
    meaning: str
    fields: tuple[FieldDescription, ...]


def describe(kind: soorten.Bestand) -> Group:
    """The kind of file as a group of fields."""
    schema = schema_of(kind)
    return _group(schema, schema["$defs"])


def _group(schema: Schema, definitions: dict[str, Schema]) -> Group:
    required = set(schema.get("required", ()))
    fields = (
        _field(name, field, name in required, definitions)
        for name, field in schema["properties"].items()
    )
    return Group(schema["title"], schema.get("description", ""), tuple(fields))


def _field(
    name: str, field: Schema, required: bool, definitions: dict[str, Schema]
) -> FieldDescription:
    many = field.get("type") == "array"
    nullable, value = _value(field["items"] if many else field, definitions)
    words = [word for word in value.get("enum", ()) if word is not None]
    meanings = value.get("markdownEnumDescriptions", ())
    group = _group(value, definitions) if "properties" in value else None
    return FieldDescription(
        name=name,
        meaning=field["description"],
        form=GROUP if group else CHOICE if words else value["format"],
        required=required,
        nullable=nullable and not many,
        many=many,
        example=_example(field),
        choices=tuple(map(Choice, words, meanings)),
        group=group,
    )


def _value(schema: Schema, definitions: dict[str, Schema]) -> tuple[bool, Schema]:
    """Whether the value may be empty, and its schema, looked up if it is only named."""
    nullable = "null" in schema.get("type", ())
    if "anyOf" in schema:
        nullable, schema = True, schema["anyOf"][0]
    if "$ref" in schema:
        schema = definitions[schema["$ref"].rsplit("/", 1)[-1]]
    return nullable, schema


def _example(field: dict[str, Any]) -> Example:
    examples: list[Example] = field.get("examples", [])
    return examples[0] if examples else None
