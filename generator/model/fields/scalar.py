"""The text of a value, as it was written."""

from __future__ import annotations

from generator.content.characters import with_usual_hyphens
from generator.model.fields.faults import fault, shown

_CURLY = "“”„‘’‚«»"
"""Quotes of Word. Straight ones are taken off by YAML."""


def scalar(value: object, expected: str) -> str:
    """The text without the white space around it; ``expected`` is what should stand there.

    Raises a fault if there is nothing, or something else than text.
    """
    if value is None or value == "":
        raise fault("leeg", f"hier hoort {expected}, maar het veld is leeg")
    if not isinstance(value, str):
        raise fault("tekst", f"hier hoort {expected}, maar er staat {shown(value)}")
    return with_usual_hyphens(value.strip()).replace("\N{NON-BREAKING HYPHEN}", "-")


def unquoted(value: object, expected: str) -> str:
    """The same for a value that is no text, which needs no quotes at all."""
    text = scalar(value, expected)
    if text and text[0] in _CURLY:
        raise fault("aanhalingstekens", f"hier hoort {expected}; laat de aanhalingstekens weg")
    return text
