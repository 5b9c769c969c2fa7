"""The solver finds what trying everything finds."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, combinations

import pytest

from generator.verdeling.building import task_of
from generator.verdeling.prices import total
from generator.verdeling.programme import OF_A_POINT
from generator.verdeling.solver import solve
from generator.verdeling.task import Chosen, Pair, Task
from tests.verdeling.years import random_year

SECONDS = 30.0
FEW = 12
"""So many pairs can be tried in all ways."""


def cost(task: Task, chosen: Chosen) -> float:
    return total(task.bill(chosen)) + sum(task.ties[one] for one in chosen) / OF_A_POINT


def allowed(task: Task) -> Iterator[Chosen]:
    """Every assignment in which what staff chose stays and no more rules are broken than there."""
    free = sorted(set(task.pairs) - task.fixed - task.ruled_out.keys())
    before = set(task.broken(task.fixed))
    for more in chain.from_iterable(combinations(free, n) for n in range(len(free) + 1)):
        chosen = task.fixed | set(more)
        if set(task.broken(chosen)) <= before:
            yield chosen


@pytest.mark.parametrize("seed", range(12))
def test_nothing_within_the_rules_is_cheaper(seed: int) -> None:
    task = task_of(random_year(seed, members=3, moments=FEW // 3))

    found = solve(task, SECONDS)

    assert found and found.is_proven
    assert found.chosen == min(allowed(task), key=lambda chosen: cost(task, chosen))


@pytest.mark.parametrize("seed", range(4))
def test_a_pair_can_be_forced(seed: int) -> None:
    task = task_of(random_year(seed, members=3, moments=FEW // 3))
    for pair in task.pairs:
        found = solve(task, SECONDS, forced=pair) if pair not in task.ruled_out else None
        with_it = [chosen for chosen in allowed(task) if pair in chosen]
        if found:
            assert found.chosen == min(with_it, key=lambda chosen: cost(task, chosen))
        else:
            assert not with_it


def test_without_time_nothing_is_found() -> None:
    task = task_of(random_year(0, members=2, moments=3))

    assert solve(task, 0.0) is None
    assert solve(task, -1.0, forced=Pair("L00", 0)) is None
