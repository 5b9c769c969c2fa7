"""The task as an integer programme: columns with a cost, rows with bounds. No library is needed.

A column of a pair is 1 if it is chosen. Behind those stands a column for each aim, which counts
what lacks, and one for each bound, which counts what is above it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from math import inf

from generator.verdeling.task import Chosen, Pair, Task

OF_A_POINT = 1_000
"""What decides between equal prices is so many times less than a point."""


@dataclass(frozen=True)
class Column:
    """An unknown number and what one of it costs."""

    cost: float
    least: float
    most: float
    is_whole: bool


@dataclass(frozen=True)
class Row:
    """Between which bounds a sum of columns must stay; ``terms`` is how often each counts."""

    terms: dict[int, float]
    least: float
    most: float


@dataclass(frozen=True)
class Programme:
    """The task, in which the pairs in ``required`` are chosen in any case."""

    task: Task
    required: Chosen

    @cached_property
    def pairs(self) -> tuple[Pair, ...]:
        """The pairs of the first columns."""
        return tuple(pair for pair in self.task.pairs if self._may_be(pair))

    def _may_be(self, pair: Pair) -> bool:
        return pair in self.required or pair not in self.task.ruled_out

    def columns(self) -> Iterator[Column]:
        """The columns in their order."""
        for pair in self.pairs:
            price = sum(one.amount for one in self.task.prices.get(pair, ()))
            cost = price + self.task.ties[pair] / OF_A_POINT
            yield Column(cost, float(pair in self.required), 1.0, is_whole=True)
        counted = [*(one.price for one in self.task.aims), *(one.price for one in self.task.bounds)]
        for counts in counted:
            yield Column(counts.amount, 0.0, inf, is_whole=False)

    def rows(self) -> Iterator[Row]:
        """The rules that can be broken, then what each aim and each bound counts."""
        count = len(self.pairs)
        for limit in self.task.limits:
            terms = self._terms(limit.pairs)
            most = max(limit.most, len(limit.pairs & self.task.fixed))
            if len(terms) > most:
                yield Row(terms, -inf, most)
        for at, aim in enumerate(self.task.aims, count):
            yield Row({**self._terms(aim.pairs), at: 1.0}, aim.least, inf)
        for at, bound in enumerate(self.task.bounds, count + len(self.task.aims)):
            yield Row({**self._terms(bound.pairs), at: -1.0}, -inf, bound.most)

    def _terms(self, pairs: frozenset[Pair]) -> dict[int, float]:
        return dict.fromkeys(
            sorted(self._numbers[one] for one in pairs & self._numbers.keys()), 1.0
        )

    @cached_property
    def _numbers(self) -> dict[Pair, int]:
        return {pair: number for number, pair in enumerate(self.pairs)}
