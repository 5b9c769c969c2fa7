"""How the width of a table is divided over its columns, and how high a row is to write in: alike
for Word and PDF."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate, pairwise

from generator.content.tree import Matrix

KEY_TABLE = (3.0, 7.0)
"""A key table has a narrow column of names and a wide one of values."""


ROOM_TO_SIGN = 14.0
"""How high the last row of a signed table is at least, in millimetres."""


MOST_WIDE_COLUMNS = 12
"""A matrix with more columns is narrow: its cells have little white, so that much fits in."""


def is_narrow(matrix: Matrix) -> bool:
    """Whether the cells of a matrix have little white in them."""
    return len(matrix.columns) > MOST_WIDE_COLUMNS


def divided(total: int, shares: Sequence[float]) -> tuple[int, ...]:
    """``total`` in whole parts that keep to ``shares`` and add up to it exactly."""
    whole = sum(shares)
    edges = [round(total * part / whole) for part in accumulate(shares, initial=0)]
    return tuple(right - left for left, right in pairwise(edges))
