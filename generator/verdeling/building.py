"""Facts → the task: who could come to which moment, within which rules, and what it costs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256

from generator.model.facts.kalender import Kalender, sleutel_van
from generator.model.facts.kalender.judgement import minimum_van
from generator.model.facts.kalender.keuzes import Toon
from generator.model.facts.kalender.moment import ZONDER_MAAND
from generator.model.facts.kalender.toon import toon_van
from generator.model.facts.organisatie import Bestuursraadslid, Organisatie
from generator.model.facts.verdeling import Lid, Verdeling
from generator.model.facts.verdeling.judgement import HELFTEN, helft_van
from generator.model.peildatum import Peildatum
from generator.verdeling.days import DayPrices, clashes
from generator.verdeling.moments import Candidate, candidates
from generator.verdeling.prices import Price
from generator.verdeling.rules import Rule
from generator.verdeling.task import Aim, Bound, Limit, Pair, Task

TIES = 100
"""So many numbers decide between what costs the same."""
TONES = {Toon.VIEREN: "om te vieren", Toon.HERDENKEN: "om te herdenken"}
"""Of what each member had better have a moment, and why somebody was assigned for it."""


@dataclass(frozen=True)
class Facts:
    """What a proposal is made of.

    ``op`` is the day of the documents; ``before`` the calendar of the year before, if there is one.
    """

    kalender: Kalender
    verdeling: Verdeling
    organisatie: Organisatie
    op: Peildatum | None = None
    before: Kalender | None = None

    @cached_property
    def moments(self) -> list[Candidate]:
        """The moments in a fixed order."""
        return candidates(self.kalender, self.op)

    @cached_property
    def members(self) -> list[str]:
        """The codes of who is a member this year, or is at a moment, in a fixed order."""
        present = {code for one in self.moments for code in one.moment.br_leden}
        return sorted({*self.organisatie.leden_in(self.kalender.jaar), *present})

    @cached_property
    def board(self) -> dict[str, Bestuursraadslid]:
        """The members of the board by their code, also of before and later."""
        return self.organisatie.leden

    @cached_property
    def said(self) -> dict[str, Lid]:
        """What each of them can and would like."""
        return {code: self.verdeling.van(code) or Lid(code=code) for code in self.members}


def task_of(facts: Facts) -> Task:
    """The task in those facts; the same wherever they stand in their files."""
    pairs = tuple(Pair(one, n) for one in facts.members for n in range(len(facts.moments)))
    fixed = frozenset(one for one in pairs if one.member in _moment(facts, one).moment.br_leden)
    ruled_out = ((pair, _ruled_out(facts, pair, pair in fixed)) for pair in pairs)
    return Task(
        pairs=pairs,
        fixed=fixed,
        ruled_out={pair: rule for pair, rule in ruled_out if rule},
        limits=tuple(_limits(facts)),
        aims=tuple(_aims(facts)),
        bounds=tuple(
            Bound(Price.EXTRA, _pairs_of(facts, member), _minimum(facts, member))
            for member in facts.members
        ),
        prices=dict(_prices(facts, pairs)),
        ties={pair: _tie(facts, pair) for pair in pairs},
    )


def _moment(facts: Facts, pair: Pair) -> Candidate:
    return facts.moments[pair.moment]


def _ruled_out(facts: Facts, pair: Pair, is_fixed: bool) -> Rule | None:
    """The rule by which a pair cannot be, whatever else is chosen. What staff chose needs no day,
    and may be over."""
    candidate, lid = _moment(facts, pair), facts.board.get(pair.member)
    first, last = candidate.first, candidate.last
    if candidate.is_over:
        return None if is_fixed else Rule.OVER
    if first is None or last is None:
        return None if is_fixed else Rule.NO_DAY
    if lid is None or not lid.is_lid(first, last):
        return Rule.NO_MEMBER
    blocked = (days.raakt(first, last) for days in facts.said[pair.member].niet_op)
    return Rule.BLOCKED if any(blocked) else None


def _limits(facts: Facts) -> Iterator[Limit]:
    """The rules about several pairs at once."""
    months = [facts.kalender.maand_van_komst(one.moment) for one in facts.moments]
    together = sorted(map(sorted, clashes(facts.moments)))
    for member in facts.members:
        yield Limit(Rule.MAXIMUM, _pairs_of(facts, member), facts.verdeling.maximum)
        for month in sorted({*months} - {ZONDER_MAAND}):
            in_month = (number for number, one in enumerate(months) if one == month)
            yield Limit(Rule.PER_MONTH, _at(member, in_month), facts.verdeling.per_maand)
        for numbers in together:
            yield Limit(Rule.SAME_DAY, _at(member, numbers), 1)
    for number, one in enumerate(facts.moments):
        yield Limit(Rule.PLACES, _all_at(facts, number), one.moment.leden_hoogstens)


def _aims(facts: Facts) -> Iterator[Aim]:
    """What had better be there; of tones and halves only what the calendar has at all."""
    wanted = list(_one_of_each(facts))
    for member in facts.members:
        if minimum := _minimum(facts, member):
            for price, numbers, reason in wanted:
                yield Aim(price, _at(member, numbers), 1, reason, member)
            reason = f"minimum van {minimum}"
            yield Aim(Price.TOO_FEW, _pairs_of(facts, member), minimum, reason, member)
    for number, one in enumerate(facts.moments):
        least = one.moment.leden_minstens
        if least and not one.is_over:
            reason = f"daar {'is' if least == 1 else 'zijn'} minstens {least} nodig"
            yield Aim(Price.TOO_FEW_AT_MOMENT, _all_at(facts, number), least, reason)


def _one_of_each(facts: Facts) -> Iterator[tuple[Price, list[int], str]]:
    """The moments of which each member had better have one, with its price and why."""
    tones = [toon_van(one.moment) for one in facts.moments]
    halves = [helft_van(facts.kalender, one.moment) for one in facts.moments]
    for tone, reason in TONES.items():
        if tone in tones:
            yield Price.TONE, [at for at, one in enumerate(tones) if one is tone], reason
    for half, name in HELFTEN.items():
        if half in halves:
            numbers = [at for at, one in enumerate(halves) if one == half]
            yield Price.HALF, numbers, f"{name} van het jaar"


def _minimum(facts: Facts, member: str) -> int:
    """How many were agreed; none of who is not known."""
    lid = facts.board.get(member)
    return minimum_van(facts.kalender, lid) if lid else 0


def _prices(facts: Facts, pairs: Iterable[Pair]) -> Iterator[tuple[Pair, tuple[Price, ...]]]:
    """What each pair costs by itself, as far as it costs anything."""
    days = DayPrices(facts.kalender)
    of_day = [days.of(one) for one in facts.moments]
    before = facts.before.momenten if facts.before else ()
    last_year = {(code, sleutel_van(one)) for one in before for code in one.br_leden}
    for pair in pairs:
        key, said = _moment(facts, pair).key, facts.said[pair.member]
        own = {
            Price.WISH: key in said.wensen,
            Price.RATHER_NOT: key in said.liever_niet,
            Price.LAST_YEAR: (pair.member, key) in last_year,
        }
        prices = (*(price for price, counts in own.items() if counts), *of_day[pair.moment])
        if prices:
            yield pair, prices


def _tie(facts: Facts, pair: Pair) -> int:
    """By what nobody is the first each year, nor who stands first in a file."""
    name = f"{facts.kalender.jaar}/{_moment(facts, pair).key}/{pair.member}"
    return int(sha256(name.encode()).hexdigest(), 16) % TIES


def _at(member: str, numbers: Iterable[int]) -> frozenset[Pair]:
    return frozenset(Pair(member, number) for number in numbers)


def _pairs_of(facts: Facts, member: str) -> frozenset[Pair]:
    return _at(member, range(len(facts.moments)))


def _all_at(facts: Facts, number: int) -> frozenset[Pair]:
    return frozenset(Pair(member, number) for member in facts.members)
