"""How the width of a table is divided over its columns, and how high a row is to write in: alike
for Word and PDF."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate, pairwise

from generator.content.tree import Matrix

ROOM_TO_SIGN = 10.0
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


def at_least(total: float, shares: Sequence[float], needs: Sequence[float]) -> tuple[float, ...]:
    """``total`` in parts that keep to ``shares``, but for those that would be less than they need.

    When there is not enough for all, those that need most get the same, and the others what they
    need.
    """
    if sum(needs) >= total:
        most = _most_for_each(total, needs)
        return tuple(min(need, most) for need in needs)
    short: set[int] = set()
    while True:
        rest = total - sum(needs[place] for place in short)
        whole = sum(share for place, share in enumerate(shares) if place not in short)
        parts = [
            needs[place] if place in short else rest * share / whole
            for place, share in enumerate(shares)
        ]
        found = {place for place, part in enumerate(parts) if part < needs[place]} - short
        if not found:
            return tuple(parts)
        short |= found


def _most_for_each(total: float, needs: Sequence[float]) -> float:
    """The most that any gets when all that need less have their need."""
    for place, need in enumerate(ordered := sorted(needs)):
        equal = total / (len(ordered) - place)
        if need >= equal:
            return equal
        total -= need
    return max(needs)
