"""What stands twice in a list."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator
from typing import TypeVar

T = TypeVar("T")


def dubbele(dingen: Iterable[T], sleutel: Callable[[T], Hashable]) -> Iterator[tuple[int, T]]:
    """What has the key of something before it, with its position; the key None is of nothing."""
    gezien: set[Hashable] = set()
    for plek, ding in enumerate(dingen):
        naam = sleutel(ding)
        if naam is not None and naam in gezien:
            yield plek, ding
        gezien.add(naam)


def met_eerdere(dingen: Iterable[T], sleutel: Callable[[T], Hashable]) -> Iterator[tuple[T, T]]:
    """What has the key of something before it, with the first of those; None is of nothing."""
    eerste: dict[Hashable, T] = {}
    for ding in dingen:
        naam = sleutel(ding)
        if naam is not None and naam in eerste:
            yield ding, eerste[naam]
        eerste.setdefault(naam, ding)
