"""Text as it is compared, whatever a PDF does with the space between words."""

from __future__ import annotations


def letters(text: str) -> str:
    """The text without white space and soft hyphens: a PDF does not tell them apart well."""
    return "".join(text.replace("\N{SOFT HYPHEN}", "").split())
