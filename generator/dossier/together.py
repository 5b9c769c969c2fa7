"""How much may go along with the documents of a dossier: pictures, figures, and annexes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from generator.problems import Place, Problem

MOST_TOGETHER = 40_000_000
"""In bytes, of all of a kind: they travel in the documents, and no mail takes one with more."""


def too_much(
    sizes: Mapping[str, int], there: Mapping[str, Path], message: str
) -> Iterator[Problem]:
    """That files of those sizes in bytes are too much together, told at the largest; ``message``
    has room for the ``total`` and the ``most`` in MB. ``there`` says where each stands."""
    total = sum(sizes.values())
    if total > MOST_TOGETHER:
        largest = max(sizes, key=lambda name: sizes[name])
        counted = {"total": -(-total // 1_000_000), "most": MOST_TOGETHER // 1_000_000}
        yield Problem(Place(str(there[largest])), message.format(**counted))
