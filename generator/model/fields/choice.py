"""A word of a fixed list, also as a document prints it: ``Op schema`` is ``op_schema``."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from generator.model.fields.notation import any_case, whole


def chosen(text: str, words: Iterable[str]) -> str | None:
    """The word that ``text`` is, whatever its capitals and spaces; None if it is none."""
    return {_plain(word): word for word in words}.get(_plain(text))


def choice_schema(words: Sequence[str], meanings: Sequence[str]) -> dict[str, Any]:
    """How a word may be written: an editor offers those of the list, and takes the others.

    Beside each it shows its meaning (``markdownEnumDescriptions`` is of VS Code).
    """
    offered = {"enum": [*words], "markdownEnumDescriptions": [*meanings], "type": "string"}
    taken = {"type": "string", "pattern": whole(any_case(words).replace("_", "[ _]+"))}
    return {"anyOf": [offered, taken], "errorMessage": f"kies uit: {', '.join(words)}"}


def _plain(text: str) -> str:
    return " ".join(text.casefold().replace("_", " ").split())
