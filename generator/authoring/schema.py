"""The models as JSON Schemas, with which an editor helps while one types.

Written for the YAML language server that VS Code and other editors use: draft-07, with its
own words ``errorMessage`` and ``markdownEnumDescriptions``. A schema never refuses what the
program accepts; what JSON Schema cannot say, only ``rapport controleer`` finds.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from generator.authoring.describe import kinds_of_facts, title
from generator.authoring.references import with_references
from generator.model import soorten
from generator.model.fields.choice import choice_schema
from generator.model.fields.line import SOORT_FEITEN
from generator.model.fields.text import LANGE_TEKST, TEKST

Schema = dict[str, Any]

DRAFT = "http://json-schema.org/draft-07/schema#"
ENDING = ".schema.json"
NOTHING = {"type": "null"}
TEXTS = tuple(text.name for text in (TEKST, LANGE_TEKST))
LIST_MESSAGE = "hier hoort een lijst; elk onderdeel begint met '- '"


def file_name(kind: str) -> str:
    """The name of the file that holds the schema of that kind."""
    return f"{kind}{ENDING}"


def modeline(kind: str, depth: int) -> str:
    """The first line of a file of that kind, by which editors find its schema.

    ``depth`` is how many folders the file lies below the checkout.
    """
    return f"# yaml-language-server: $schema={'../' * depth}schemas/{file_name(kind)}"


def files() -> Iterator[tuple[str, str]]:
    """The schema of every kind of file: the name of the file and its text."""
    for kind, model in soorten.bestanden().items():
        text = json.dumps(schema_of(model), ensure_ascii=False, indent=2)
        yield file_name(kind), f"{text}\n"


def schema_of(kind: soorten.Bestand) -> Schema:
    """The schema of that kind of file."""
    raw = kind.model_json_schema()
    definitions = {name: _definition(raw) for name, raw in raw.pop("$defs", {}).items()}
    top = {"$schema": DRAFT, "title": title(kind.soort), "description": kind.uitleg}
    return {**top, **_definition(raw), **top, "$defs": definitions}


def _definition(raw: Schema) -> Schema:
    """A group of fields or a fixed list, without the English docstring."""
    schema = {**raw, "title": title(raw["title"])}
    schema.pop("description", None)
    if "properties" not in schema:
        return schema
    properties = {name: _field(name, field) for name, field in raw["properties"].items()}
    return {**schema, "properties": properties, "errorMessage": _fields(schema)}


def _fields(schema: Schema) -> str:
    """What an editor says of a group with a field too many, or one too few."""
    required = schema.get("required", ())
    names = [f"{name} (verplicht)" if name in required else name for name in schema["properties"]]
    return f"een veld te veel of te weinig; hier horen: {', '.join(names)}"


def _field(name: str, raw: Schema) -> Schema:
    schema = {**_value(raw), "title": title(name)}
    if not isinstance(schema.get("default"), str | int) or schema["default"] is False:
        schema.pop("default", None)  # Python's None, () and False are no YAML
    return schema


def _value(raw: Schema) -> Schema:
    """A value of a field or a list: what may be empty says so in its type."""
    if raw.get("format") == SOORT_FEITEN.name:
        return {**{key: raw[key] for key in raw if key != "type"}, **_kinds_of_facts()}
    if raw.get("format") in TEXTS:
        return {**raw, "markdownDescription": with_references(raw.get("description", ""))}
    if raw.get("type") == "array":
        return {**raw, "items": _value(raw["items"]), "errorMessage": LIST_MESSAGE}
    value, *others = raw.get("anyOf", [None])
    if others != [NOTHING]:
        return raw
    value, around = _value(value), {key: raw[key] for key in raw if key != "anyOf"}
    if "type" not in value:
        return {**around, "anyOf": [value, NOTHING]}
    types = [value["type"]] if isinstance(value["type"], str) else value["type"]
    return {**around, **value, "type": [*types, "null"]}


def _kinds_of_facts() -> Schema:
    kinds = kinds_of_facts()
    return choice_schema([kind.word for kind in kinds], [kind.meaning for kind in kinds])
