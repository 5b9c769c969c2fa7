"""A field as readers see it is the field that the schema describes and the model reads."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from generator.authoring.describe import FieldDescription, FieldGroup, describe, title
from generator.authoring.schema import Schema, schema_of
from generator.model import soorten

KINDS = soorten.bestanden()


def field_of(kind: str, *path: str) -> FieldDescription:
    group = describe(KINDS[kind])
    *groups, name = path
    for step in groups:
        group = next(field.group for field in group.fields if field.name == step and field.group)
    return next(field for field in group.fields if field.name == name)


Pairs = Iterator[tuple[FieldDescription, Schema]]


def paired(group: FieldGroup, schema: Schema, all_of: Schema) -> Pairs:
    """Each field with its schema, those of groups within it too."""
    assert [field.name for field in group.fields] == list(schema["properties"])
    required = [field.name for field in group.fields if field.required]
    assert required == schema.get("required", [])
    for field in group.fields:
        one = schema["properties"][field.name]
        yield field, one
        if field.group:
            value = one["items"] if field.many else one.get("anyOf", [one])[0]
            yield from paired(field.group, all_of["$defs"][value["$ref"].split("/")[-1]], all_of)


@pytest.mark.parametrize("kind", KINDS)
def test_fields_and_schema_tell_the_same(kind: str) -> None:
    group, schema = describe(KINDS[kind]), schema_of(KINDS[kind])

    assert (group.title, group.meaning) == (schema["title"], schema["description"])
    for field, one in paired(group, schema, schema):
        assert field.explanation == one["description"]
        assert field.many is (one.get("type") == "array")
        null = {"type": "null"} in one.get("anyOf", ()) or "null" in one.get("type", ())
        assert field.nullable is null
        value = one["items"] if field.many else one
        if not field.choices and field.notation:
            assert field.notation.name == value["format"]


@pytest.mark.parametrize(
    ("path", "what", "long"),
    [
        (("nota", "datum"), "dag", False),
        (("nota", "secties", "tekst"), "tekst", True),
        (("jaarplan", "visie", "tekst"), "lange tekst", True),
        (("nota", "doel"), "keuze", False),
        (("nota", "secties", "toon"), "keuze", False),
        (("nota", "secties"), "groep", False),
        (("kalender", "momenten", "br_leden"), "regel", False),
    ],
)
def test_a_field_says_what_its_value_is(path: tuple[str, ...], what: str, long: bool) -> None:
    field = field_of(*path)

    assert (field.what, field.long) == (what, long)


def test_a_word_of_a_fixed_list_comes_with_its_meaning() -> None:
    first, *_ = field_of("kalender", "momenten", "zekerheid").choices

    assert (first.word, first.meaning) == ("vast", "De datum staat vast.")


def test_a_name_becomes_a_title() -> None:
    assert title("PlanVanAanpak") == "Plan van aanpak"
    assert title("br_leden") == "Br leden"
