"""Which stretches of two rows are the same, and what stands in the place of the rest."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from difflib import SequenceMatcher
from typing import TypeAlias

MOST_COMPARED = 1000
"""Of what differs. Comparing takes time with the square of it; what is longer differs whole."""

Block: TypeAlias = tuple[int, int, int]
"""A stretch that is the same: where it begins in the older row and in the newer, how long it is."""


def same_blocks(older: Sequence[Hashable], newer: Sequence[Hashable]) -> Iterator[Block]:
    """The stretches that are the same, in order; they do not touch."""
    first = _common(older, newer)
    last = min(_common(older[::-1], newer[::-1]), len(older) - first, len(newer) - first)
    middle = older[first : len(older) - last], newer[first : len(newer) - last]
    yield 0, 0, first
    if max(map(len, middle)) <= MOST_COMPARED:
        for block in SequenceMatcher(None, *middle, autojunk=False).get_matching_blocks():
            yield first + block.a, first + block.b, block.size
    yield len(older) - last, len(newer) - last, last


def differences(
    older: Sequence[Hashable], newer: Sequence[Hashable]
) -> Iterator[tuple[int, int, int, int]]:
    """What differs: from and up to where in the older row, and in the newer, in order."""
    old, new = 0, 0
    for begin, again, size in same_blocks(older, newer):
        if (old, new) != (begin, again):
            yield old, begin, new, again
        old, new = begin + size, again + size


def _common(one: Sequence[Hashable], other: Sequence[Hashable]) -> int:
    """How many are the same at the beginning."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (a, b) in pairs if a != b), min(len(one), len(other)))
