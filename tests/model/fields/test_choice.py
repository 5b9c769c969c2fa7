"""Words of a fixed list."""

from __future__ import annotations

import re

import pytest

from generator.model.fields.choice import choice_schema, chosen

WORDS = ("op_schema", "aandacht", "ter beslissing", "V")


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("op_schema", "op_schema"),
        ("Op schema", "op_schema"),
        ("OP  SCHEMA", "op_schema"),
        (" Aandacht ", "aandacht"),
        ("Ter beslissing", "ter beslissing"),
        ("v", "V"),
        ("op-schema", None),
        ("schema", None),
        ("", None),
    ],
)
def test_a_word_is_known_as_a_document_prints_it(text: str, word: str | None) -> None:
    _, taken = choice_schema(WORDS, [""] * len(WORDS))["anyOf"]

    assert chosen(text, WORDS) == word
    assert bool(re.search(taken["pattern"], text)) is bool(word)
