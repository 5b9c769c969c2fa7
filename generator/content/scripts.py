"""Which parts of a text are written from right to left."""

from __future__ import annotations

import re
from collections.abc import Iterator

_LETTER = "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe\U00010800-\U00010fff\U0001e800-\U0001efff]"
_NO_LETTER = r"(?:\d|[^\w\n])"
_RIGHT_TO_LEFT = re.compile(rf"({_LETTER}+(?:{_NO_LETTER}+{_LETTER}+)*)")
"""Words of Hebrew, Arabic and the like, with what stands between them."""


def by_direction(text: str) -> Iterator[tuple[str, bool]]:
    """The text in parts, each with whether it is written from right to left."""
    parts = [text] if text.isascii() else _RIGHT_TO_LEFT.split(text)
    for place, part in enumerate(parts):
        if part:
            yield part, place % 2 == 1
