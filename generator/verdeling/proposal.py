"""The proposal: who is assigned and why, which wishes are not granted and what those would cost."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from time import monotonic

from generator.model.facts.kalender import sleutel_van
from generator.verdeling.building import Facts, task_of
from generator.verdeling.moments import Candidate
from generator.verdeling.prices import Bill, Price, total
from generator.verdeling.rules import Rule
from generator.verdeling.solver import Solution, solve
from generator.verdeling.task import Chosen, Pair, Task

SECONDS = 30.0
"""So long the solver may look for the cheapest assignment, and for what missed wishes cost."""


@dataclass(frozen=True)
class Missed:
    """A wish of a member, for the moment of that key, that is not granted.

    ``rule`` forbids it. Otherwise granting it would cost so many points more, and ``lost`` would
    go; ``cost`` is None when there was no time to find that out.
    """

    member: str
    key: str
    rule: Rule | None = None
    cost: int | None = None
    lost: tuple[Pair, ...] = ()


@dataclass(frozen=True)
class Proposal:
    """An assignment within the rules, the cheapest there is if that ``is_proven``."""

    facts: Facts
    task: Task
    chosen: Chosen
    is_proven: bool
    missed: tuple[Missed, ...]

    @property
    def bill(self) -> Bill:
        """What it costs."""
        return self.task.bill(self.chosen)

    @property
    def new(self) -> tuple[Pair, ...]:
        """Who was assigned that staff did not choose."""
        return tuple(one for one in self.task.pairs if one in self.chosen - self.task.fixed)

    def moment(self, pair: Pair) -> Candidate:
        """The moment of a pair."""
        return self.facts.moments[pair.moment]

    def reasons(self, pair: Pair) -> list[str]:
        """Why somebody was assigned: what else would lack. The minimum only if nothing else."""
        without = self.chosen - {pair}
        lacking = [
            aim
            for aim in self.task.aims
            if pair in aim.pairs and aim.lacking(without) > aim.lacking(self.chosen)
        ]
        found = ["wens"] if Price.WISH in self.task.prices.get(pair, ()) else []
        found += [aim.reason for aim in lacking if aim.price is not Price.TOO_FEW]
        return found or [aim.reason for aim in lacking]

    def against(self, pair: Pair) -> list[str]:
        """What was against it all the same."""
        return [one.against for one in self.task.prices.get(pair, ()) if one.against]


def propose(facts: Facts, seconds: float = SECONDS) -> Proposal:
    """The cheapest assignment in those facts, found within that time.

    When no time is left to find any, it is what staff chose.
    """
    until = monotonic() + seconds
    task = task_of(facts)
    found = solve(task, until - monotonic()) or Solution(task.fixed, is_proven=False)
    broken = set(task.broken(found.chosen)) - set(task.broken(task.fixed))
    assert not broken, broken  # the solver was given these very rules
    missed = tuple(_missed(facts, task, found.chosen, until))
    return Proposal(facts, task, found.chosen, found.is_proven, missed)


def _missed(facts: Facts, task: Task, chosen: Chosen, until: float) -> Iterator[Missed]:
    """The wishes that are not granted; of several moments with that key one is enough. A wish for
    a moment of another calendar is none of this one."""
    known = set(map(sleutel_van, facts.kalender.momenten))
    for member in facts.members:
        granted = {facts.moments[one.moment].key for one in chosen if one.member == member}
        for key in facts.said[member].wensen:
            if key in known - granted:
                pairs = (Pair(member, n) for n, one in enumerate(facts.moments) if one.key == key)
                pair = next(pairs, None)
                rule = task.hindrance(pair, task.fixed) if pair else _why_not_there(facts, key)
                missed = Missed(member, key, rule)
                yield missed if rule else _with_cost(missed, task, chosen, pair, until)


def _why_not_there(facts: Facts, key: str) -> Rule:
    """Why nobody can be assigned to a moment of the calendar."""
    found = (one for one in facts.kalender.momenten if sleutel_van(one) == key)
    return Rule.CANCELLED if all(one.afgelast for one in found) else Rule.OVER


def _with_cost(
    missed: Missed, task: Task, chosen: Chosen, pair: Pair | None, until: float
) -> Missed:
    other = solve(task, until - monotonic(), forced=pair)
    if other is None or not other.is_proven:
        return missed
    cost = total(task.bill(other.chosen)) - total(task.bill(chosen))
    return replace(missed, cost=cost, lost=tuple(sorted(chosen - other.chosen)))
