"""The rules of an assignment, read from the facts once more: nothing here knows the task."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import combinations

from generator.model.facts.kalender import sleutel_van
from generator.model.facts.kalender.moment import Moment
from generator.verdeling.building import Facts
from generator.verdeling.proposal import Proposal

Places = set[tuple[str, int]]
"""Who is where: a code, and the position of the moment in its file."""


def fixed_places(facts: Facts) -> Places:
    """What staff chose."""
    momenten = facts.kalender.momenten
    return {(code, at) for at, one in enumerate(momenten) for code in one.br_leden}


def places(proposal: Proposal) -> Places:
    """What is proposed, with what staff chose."""
    return {(pair.member, proposal.moment(pair).at) for pair in proposal.chosen}


def named(proposal: Proposal) -> set[tuple[str, str]]:
    """The same with the keys of the moments, wherever those stand in the file."""
    return {(pair.member, proposal.moment(pair).key) for pair in proposal.chosen}


def broken_rules(facts: Facts, found: Places) -> list[str]:
    """What is wrong with an assignment."""
    lost = [f"{code} is gone from {at}" for code, at in fixed_places(facts) - found]
    return [*lost, *_of_members(facts, found), *_of_moments(facts, found)]


def _of_members(facts: Facts, found: Places) -> Iterator[str]:
    for code in {code for code, _ in found}:
        own = [facts.kalender.momenten[at] for other, at in found if other == code]
        if len(own) > facts.verdeling.maximum:
            yield f"{code} has {len(own)}"
        months = Counter(_month(one) for one in own if one.heeft_dag)
        if max(months.values(), default=0) > facts.verdeling.per_maand:
            yield f"{code} has too many in a month"
        for one, other in combinations(own, 2):
            if set(_days(one)) & set(_days(other)):
                yield f"{code} is at {one.naam} and {other.naam}"
        said = facts.verdeling.van(code)
        for days in said.niet_op if said else ():
            yield from (
                f"{code} cannot come to {one.naam}"
                for one in own
                if any(days.van <= day <= days.tot for day in _days(one))
            )


def _of_moments(facts: Facts, found: Places) -> Iterator[str]:
    new = found - fixed_places(facts)
    for at, count in Counter(at for _, at in found).items():
        moment = facts.kalender.momenten[at]
        if count > moment.leden_hoogstens:
            yield f"{sleutel_van(moment)} has {count}"
    for _, at in new:
        if not facts.kalender.momenten[at].heeft_dag:
            yield f"{at} has no day"


def _month(moment: Moment) -> int:
    return min(_days(moment)).month


def _days(moment: Moment) -> list[date]:
    """The days on which members come; none as long as those are not known."""
    if moment.gekozen_dag:
        return [moment.gekozen_dag]
    if moment.dag is None or moment.laatste_dag is None:
        return []
    length = (moment.laatste_dag - moment.dag.first).days
    return [moment.dag.first + timedelta(days) for days in range(length + 1)]
