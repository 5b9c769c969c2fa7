"""Whether words of a document that was made by hand are those that the form has."""

from __future__ import annotations

import re
from collections.abc import Iterable
from difflib import SequenceMatcher

from generator.dutch import in_alphabet

LIKE_ENOUGH = 0.72
"""From here on two headings are the same; measured on headings with slips of the pen."""

_NUMBER = re.compile(r"^\s*(?:\d{1,2}(?:\.\d{1,2})*[.)]?|[a-zA-Z][.)])\s+")
_WORD = re.compile(r"[a-z0-9]+")


def bare(text: str) -> str:
    """Words as they are compared: without number, capitals, accents and signs."""
    return " ".join(_WORD.findall(in_alphabet(without_number(text))))


def without_number(text: str) -> str:
    """A heading without the number that was typed before it."""
    return _NUMBER.sub("", text, count=1).strip()


def is_like(text: str, wanted: str) -> bool:
    """Whether the words are those that are wanted, give or take some letters."""
    return likeness(text, wanted) >= LIKE_ENOUGH


def likeness(text: str, wanted: str) -> float:
    """How much alike words are, from 0 to 1."""
    one, other = bare(text), bare(wanted)
    if not one or not other or len(one) > 2 * len(other) + 12:
        return 0.0
    return SequenceMatcher(None, one, other, autojunk=False).ratio()


def best_of(text: str, wanted: Iterable[str]) -> str:
    """Which of the wanted words the text is most like; none if it is not like any."""
    score, found = max(((likeness(text, one), one) for one in wanted), default=(0.0, ""))
    return found if score >= LIKE_ENOUGH else ""
