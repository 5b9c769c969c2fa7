"""Signs that no font has: a PDF may not show that it lacks their form (ISO 14289-1, 7.21.8)."""

from __future__ import annotations

import re

STAND_IN = "[?]"


def without_signs(text: str, signs: frozenset[str]) -> str:
    """The text with one stand-in for each row of those signs."""
    if not signs:
        return text
    some = "".join(map(re.escape, sorted(signs)))
    return re.sub(f"[{some}]+", STAND_IN, text)
