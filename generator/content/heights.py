"""Which rows of a table are so high that they may go on on the next page: alike for Word and PDF.

A row stays whole where it can. One of half a page would leave half a page white above it, and the
engine of the PDF sets a row that is higher than a page without the headings of its table.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import ceil

from generator.content.tree import Block
from generator.content.words import divided_at_breaks, lines_of, text_of

MOST_LINES = 25
"""A row of more lines may be divided: about half of an upright page."""

LETTERS = 105
"""About how many letters stand on a line that is as wide as an upright page, in a table."""


def may_be_divided(cells: Iterable[Sequence[Block]], shares: Sequence[float]) -> bool:
    """Whether a row goes on on the next page where it must; columns have those shares of a line."""
    letters = LETTERS / sum(shares)
    return any(
        _lines(cell, letters * share) > MOST_LINES
        for cell, share in zip(cells, shares, strict=True)
    )


def _lines(blocks: Sequence[Block], letters: float) -> int:
    """About how many lines blocks take in a column of so many letters."""
    return sum(
        ceil(len(text_of(part)) / letters) or 1
        for block in blocks
        for line in lines_of(block)
        for part in divided_at_breaks(line)
    )
