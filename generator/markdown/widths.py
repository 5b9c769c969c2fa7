"""How wide the columns of a table are that staff typed: nobody says so in Markdown."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.content.letters import BOLD, width_of

TEXT_WIDTH = 42.0
"""How wide the text of a narrow page is, in sizes of the letters of a table; a wide page gives
each column more."""

PADDING = 1.5
"""The white at both sides of a cell, in the same unit."""

# A column is as wide as its longest text asks, within these numbers of signs.
_NARROWEST, _WIDEST = 8, 40

_BREAKS = re.compile(r"\s+|(?<=[-/\N{EN DASH}])")
"""Where a line may end."""


def column_widths(headings: Sequence[str], columns: Sequence[Sequence[str]]) -> list[float]:
    """The widths of columns with those headings and texts: by their longest texts, but none so
    narrow that a word in it is broken as long as others have width to spare."""
    texts = [[heading, *column] for heading, column in zip(headings, columns, strict=True)]
    wanted = [float(min(max(_NARROWEST, *map(len, some)), _WIDEST)) for some in texts]
    least = [_least(*one) for one in zip(headings, columns, strict=True)]
    return _with_least(wanted, least)


def _least(heading: str, column: Sequence[str]) -> float:
    """How wide a column is in which no word is broken."""
    return PADDING + max(_widest_word(heading) * BOLD, *map(_widest_word, column), 0)


def _widest_word(text: str) -> float:
    return max((width_of(word, 1) for word in _BREAKS.split(text)), default=0)


def _with_least(wanted: Sequence[float], least: Sequence[float]) -> list[float]:
    """Widths in proportion to what is wanted, of which none is less than its least; where that
    cannot be, in proportion to those."""
    if sum(least) >= TEXT_WIDTH:
        return list(least)
    lacking: set[int] = set()
    while True:
        free = TEXT_WIDTH - sum(least[one] for one in lacking)
        scale = free / sum(wish for one, wish in enumerate(wanted) if one not in lacking)
        found = {one for one, wish in enumerate(wanted) if wish * scale < least[one]} - lacking
        if not found:
            break
        lacking |= found
    if not lacking:
        return list(wanted)
    return [least[one] if one in lacking else wish * scale for one, wish in enumerate(wanted)]
