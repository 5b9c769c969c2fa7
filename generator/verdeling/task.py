"""What is to be solved: pairs of a member and a moment, rules about them, and what they cost.

Nothing here knows how it is solved, nor the facts of which it was made.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from generator.verdeling.prices import Bill, Price
from generator.verdeling.rules import Rule


class Pair(NamedTuple):
    """A member, by its code, at a moment, by its number in the task."""

    member: str
    moment: int


Chosen = frozenset[Pair]
"""An assignment."""


@dataclass(frozen=True)
class Limit:
    """Of these pairs there may be so many; they are of one member, of one moment, or of both."""

    rule: Rule
    pairs: frozenset[Pair]
    most: int

    def is_broken(self, chosen: Chosen) -> bool:
        """Whether there are more."""
        return len(self.pairs & chosen) > self.most


@dataclass(frozen=True)
class Aim:
    """Of these pairs there had better be at least so many; each that lacks has a price.

    ``reason`` says why somebody was chosen for it, ``member`` whose aim it is, if of one.
    """

    price: Price
    pairs: frozenset[Pair]
    least: int
    reason: str
    member: str = ""

    def lacking(self, chosen: Chosen) -> int:
        """How many lack."""
        return max(0, self.least - len(self.pairs & chosen))


@dataclass(frozen=True)
class Bound:
    """Of these pairs there had better be at most so many; each above that has a price."""

    price: Price
    pairs: frozenset[Pair]
    most: int

    def above(self, chosen: Chosen) -> int:
        """How many there are too many."""
        return max(0, len(self.pairs & chosen) - self.most)


@dataclass(frozen=True)
class Task:
    """All pairs that there could be, in a fixed order, and what holds for them.

    ``ruled_out`` are pairs that a rule forbids by themselves. ``fixed`` was chosen by staff and
    stays, also where it breaks a rule. ``ties`` decides between what costs the same.
    """

    pairs: tuple[Pair, ...]
    fixed: Chosen
    ruled_out: Mapping[Pair, Rule]
    limits: tuple[Limit, ...]
    aims: tuple[Aim, ...]
    bounds: tuple[Bound, ...]
    prices: Mapping[Pair, tuple[Price, ...]]
    ties: Mapping[Pair, int]

    def bill(self, chosen: Chosen) -> Bill:
        """What that assignment costs."""
        count = Counter(price for pair in chosen for price in self.prices.get(pair, ()))
        for aim in self.aims:
            count[aim.price] += aim.lacking(chosen)
        for bound in self.bounds:
            count[bound.price] += bound.above(chosen)
        return {price: count[price] for price in Price if count[price]}

    def broken(self, chosen: Chosen) -> Iterator[Limit]:
        """The rules that an assignment breaks, each with the pairs that it is about."""
        for pair in sorted(chosen & self.ruled_out.keys()):
            yield Limit(self.ruled_out[pair], frozenset({pair}), 0)
        yield from (limit for limit in self.limits if limit.is_broken(chosen))

    def hindrance(self, pair: Pair, chosen: Collection[Pair]) -> Rule | None:
        """The first rule by which a pair cannot be added to an assignment; None if it can."""
        if pair in self.ruled_out:
            return self.ruled_out[pair]
        more = frozenset(chosen) | {pair}
        about = (limit for limit in self.limits if pair in limit.pairs)
        return next((limit.rule for limit in about if limit.is_broken(more)), None)
