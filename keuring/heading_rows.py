"""Heading rows that a table has in common with the table right before it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile


def told_before(before: Sequence[str], heading: Sequence[str]) -> int:
    """How many of the heading rows, from the first on, the table before had too."""
    pairs = zip(before, heading, strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
