"""The moments of a calendar as somebody can be assigned to them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from generator.model.facts.kalender import Kalender, eerste_komst, laatste_komst, sleutel_van
from generator.model.facts.kalender.judgement import ging_voorbij
from generator.model.facts.kalender.moment import Moment
from generator.model.peildatum import Peildatum


@dataclass(frozen=True)
class Candidate:
    """A moment, by what it is known, and where it stands in its file.

    ``first`` and ``last`` are the days on which members come: of a longer moment all of its days,
    until a meeting has one. None as long as they are not known.
    """

    key: str
    at: int
    moment: Moment
    first: date | None
    last: date | None
    is_over: bool

    @property
    def order(self) -> tuple[str, str, str, str]:
        """By what moments stand in their order, wherever they stand in the file."""
        days = (str(self.first or ""), str(self.last or ""))
        return (self.key, *days, self.moment.naam)


def candidates(kalender: Kalender, op: Peildatum | None) -> list[Candidate]:
    """Those that take place, in a fixed order. One without a day whose month went by counts for
    nobody, as in the calendar."""
    found = [_candidate(at, one, op) for at, one in enumerate(kalender.momenten)]
    counting = (
        one
        for one in found
        if not one.moment.afgelast and (one.first or not ging_voorbij(one.moment, op))
    )
    return sorted(counting, key=lambda one: one.order)


def _candidate(at: int, moment: Moment, op: Peildatum | None) -> Candidate:
    first, last = eerste_komst(moment), laatste_komst(moment)
    is_over = moment.geweest(op) or bool(op and last and last < op.dag)
    return Candidate(sleutel_van(moment), at, moment, first, last, is_over)
