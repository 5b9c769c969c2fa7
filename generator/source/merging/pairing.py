"""Which item of a list is which in another version of that list.

Items have no number that stays: somebody puts one in above it, moves it, or gives it another
name. So they are known by what they say, from the surest way to the least.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from functools import partial
from itertools import pairwise
from typing import TypeAlias

from generator.source import Data
from generator.source.editing.outcome import as_read
from generator.source.merging.alignment import same_blocks
from generator.source.merging.saying import said

IDENTITIES = ("id", "code")
"""By these an item is known: two of them are two items, unless they say the same for the rest;
then somebody just gave one another name."""

NAMES = ("kop", "naam", "titel", "peildatum", "omschrijving")
"""By these staff know it, the first that it has."""

Items: TypeAlias = Sequence[Data]
KnownBy: TypeAlias = Callable[[Data], str | None]


def paired(older: Items, newer: Items) -> dict[int, int]:
    """The position in the newer list of each item of the older one that is in both.

    Items that are equal in sequence, then moved as they are, then those with the same identity or
    name when only one has it, then those between the same neighbours.
    """
    before, now = [*map(_as_text, older)], [*map(_as_text, newer)]
    pairs = {
        old + step: new + step
        for old, new, size in same_blocks(before, now)
        for step in range(size)
    }
    ways: list[KnownBy] = [_as_text, *(partial(_field, name) for name in (*IDENTITIES, *NAMES))]
    for known_by in ways:
        pairs |= _alike(older, newer, pairs, known_by)
    return pairs | _between(older, newer, pairs)


def _as_text(item: Data) -> str:
    """The item as one text: equal items have the same."""
    return json.dumps(as_read(item), sort_keys=True)


def _field(name: str, item: Data) -> str | None:
    value = item.get(name) if isinstance(item, dict) else None
    return value if isinstance(value, str) and value else None


def _alike(
    older: Items,
    newer: Items,
    pairs: Mapping[int, int],
    known_by: KnownBy,
) -> dict[int, int]:
    """The items that have no pair yet, and that are the only ones in both lists to be known so."""
    before = _only(older, pairs.keys(), known_by)
    now = _only(newer, set(pairs.values()), known_by)
    both = {at: now[known] for known, at in before.items() if known in now}
    return {old: new for old, new in both.items() if not _are_two(older[old], newer[new])}


def _only(items: Items, taken: Collection[int], known_by: KnownBy) -> dict[str, int]:
    """Where each stands that has no other one known by the same."""
    known = {at: known_by(item) for at, item in enumerate(items) if at not in taken}
    times = Counter(known.values())
    return {word: at for at, word in known.items() if word is not None and times[word] == 1}


def _between(older: Items, newer: Items, pairs: Mapping[int, int]) -> dict[int, int]:
    """The items without a pair that stand between the same neighbours, when they are as many."""
    found: dict[int, int] = {}
    fixed = [(-1, -1), *sorted(pairs.items()), (len(older), len(newer))]
    taken = set(pairs.values())
    for (old, new), (next_old, next_new) in pairwise(fixed):
        there = range(new + 1, next_new)
        if next_old - old - 1 == len(there) and taken.isdisjoint(there):
            found |= dict(zip(range(old + 1, next_old), there, strict=True))
    return {old: new for old, new in found.items() if not _are_two(older[old], newer[new])}


def _are_two(one: Data, other: Data) -> bool:
    """Whether the two are known to be different items: two identities, and not only those."""
    known = [(_field(name, one), _field(name, other)) for name in IDENTITIES]
    if not any(mine and yours and mine != yours for mine, yours in known):
        return False
    return _but_identity(one) is None or _but_identity(one) != _but_identity(other)


def _but_identity(item: Data) -> Data:
    """What an item says besides by what it is known; None for nothing."""
    assert isinstance(item, dict)  # it has an identity
    return said({name: value for name, value in item.items() if name not in IDENTITIES})
