"""Days: which moments share one, and what a day costs on which members come."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from generator import dutch
from generator.dagen import vrije_dagen
from generator.model.facts.kalender import Kalender
from generator.model.facts.kalender.bezet import SoortBezet
from generator.verdeling.moments import Candidate
from generator.verdeling.prices import Price

A_YEAR = 365
"""Further than this no day of a moment is looked at."""
OF_OCCUPIED = {
    SoortBezet.VAKANTIE: Price.OCCUPIED,
    SoortBezet.RECES: Price.OCCUPIED,
    SoortBezet.VERGADERING: Price.MEETING,
    SoortBezet.ANDERS: Price.OCCUPIED,
}


@dataclass(frozen=True)
class DayPrices:
    """What days cost by the calendar, in which stands when members are taken."""

    kalender: Kalender
    _known: dict[date, tuple[Price, ...]] = field(default_factory=dict)

    def of(self, candidate: Candidate) -> tuple[Price, ...]:
        """What the cheapest of the days of a moment costs: members come on one of them."""
        if candidate.first is None or candidate.last is None:
            return ()
        days = _days(candidate.first, candidate.last)
        return min(map(self._of_day, days), key=lambda prices: sum(one.amount for one in prices))

    def _of_day(self, day: date) -> tuple[Price, ...]:
        if day not in self._known:
            self._known[day] = tuple(self._prices(day))
        return self._known[day]

    def _prices(self, day: date) -> Iterator[Price]:
        if dutch.is_weekend(day):
            yield Price.WEEKEND
        if day in vrije_dagen(day.year):
            yield Price.HOLIDAY
        found = (OF_OCCUPIED[one.soort] for one in self.kalender.bezet if one.valt_op(day))
        yield from dict.fromkeys(found)


def clashes(moments: Sequence[Candidate]) -> set[frozenset[int]]:
    """The moments, by their numbers, that have a day in common."""
    found = set()
    for day in {one.first for one in moments if one.first}:
        at = frozenset(number for number, one in enumerate(moments) if _is_on(one, day))
        if len(at) > 1:
            found.add(at)
    return found


def _is_on(candidate: Candidate, day: date) -> bool:
    first, last = candidate.first, candidate.last
    return first is not None and last is not None and first <= day <= last


def _days(first: date, last: date) -> Iterator[date]:
    for after in range(min((last - first).days, A_YEAR) + 1):
        yield first + timedelta(after)
