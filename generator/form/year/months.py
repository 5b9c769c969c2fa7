"""The months of a calendar with their days, as a page shows them: what is on which day."""

from __future__ import annotations

import calendar
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum

from generator import dutch
from generator.content.words import text_of
from generator.form.year.reading import LIST, place_in_file
from generator.model.facts.kalender import woorden
from generator.model.facts.kalender.fields import Velden
from generator.model.facts.kalender.moment import ZONDER_MAAND, Moment
from generator.origin import Loc

WITHOUT_MONTH = "Nog zonder maand"


@dataclass(frozen=True)
class ShownMoment:
    """A moment: where it stands in the file, and its words as they are printed.

    ``when`` says on which day it is, ``meeting`` when members come if that was chosen apart.
    """

    moment: Moment

    @property
    def at(self) -> int:
        """Its position in the file."""
        return place_in_file(self.moment)

    @property
    def loc(self) -> Loc:
        """The path to it."""
        return (LIST, self.at)

    @property
    def name(self) -> str:
        """What it is called."""
        return self.moment.naam

    @property
    def when(self) -> str:
        """On which day or days it is."""
        return text_of(woorden.wanneer(self.moment))

    @property
    def until(self) -> str:
        """The day until which it goes on; empty when it is one day."""
        begin, last = self.moment.dag, self.moment.laatste_dag
        return dutch.day_text(last) if begin and last and begin.first < last else ""

    @property
    def certain(self) -> str:
        """How certain that is."""
        return woorden.ZEKER[self.moment.zekerheid]

    @property
    def meeting(self) -> str:
        """When and where members come, if anything was said of that."""
        return text_of(woorden.bijeenkomst(self.moment))

    @property
    def members(self) -> tuple[str, ...]:
        """The codes of who is there."""
        return self.moment.br_leden

    @property
    def is_off(self) -> bool:
        """Whether it does not take place."""
        return self.moment.afgelast

    @property
    def counts(self) -> str:
        """How it counts for who is there: with its day, as long as that follows, or not."""
        if self.moment.afgelast:
            return "niet"
        return "dag" if self.moment.heeft_dag else "volgt"


class Part(Enum):
    """What of a moment is on a day."""

    BEGIN = "begin"
    """It begins, as far as this year has it."""
    AGAIN = "weer"
    """It began before, and its name stands there again as a month or week begins."""
    GOES_ON = "voort"
    """It began before."""
    MEETING = "bijeenkomst"
    """Members come to it."""


@dataclass(frozen=True)
class Entry:
    """A moment on a day."""

    shown: ShownMoment
    part: Part


@dataclass(frozen=True)
class Day:
    """A day, what is on it, and why members had better not come."""

    date: date
    entries: tuple[Entry, ...]
    taken: tuple[str, ...]

    @property
    def has_news(self) -> bool:
        """Whether more is on it than what began before."""
        begun = (Part.BEGIN, Part.MEETING)
        return bool(self.taken) or any(one.part in begun for one in self.entries)

    @property
    def number(self) -> int:
        """The day of the month."""
        return self.date.day

    @property
    def column(self) -> int:
        """The day of the week; Monday is 1."""
        return self.date.isoweekday()

    @property
    def weekday(self) -> str:
        """Its name."""
        return dutch.WEEKDAYS[self.date.weekday()]

    @property
    def is_weekend(self) -> bool:
        """Whether it is a Saturday or Sunday."""
        return dutch.is_weekend(self.date)


@dataclass(frozen=True)
class Month:
    """A month: its days, and all moments that stand in it; without days what has no month yet."""

    number: int
    days: tuple[Day, ...]
    moments: tuple[ShownMoment, ...]

    @property
    def name(self) -> str:
        """What it is called, with a capital."""
        known = self.number != ZONDER_MAAND
        return dutch.MONTHS[self.number - 1].capitalize() if known else WITHOUT_MONTH

    @property
    def without_day(self) -> tuple[ShownMoment, ...]:
        """Those of which the day is still to be fixed."""
        return tuple(one for one in self.moments if one.moment.dag is None)


def months_of(kalender: Velden) -> tuple[Month, ...]:
    """The twelve months, and behind those what has no month."""
    moments = [ShownMoment(moment) for moment in kalender.op_volgorde]
    entries = _entries(kalender.jaar, moments)
    return tuple(
        Month(
            number,
            tuple(_days(kalender, number, entries)),
            tuple(one for one in moments if kalender.maand_van(one.moment) == number),
        )
        for number in range(1, ZONDER_MAAND + 1)
    )


def _days(kalender: Velden, month: int, entries: Mapping[date, Sequence[Entry]]) -> Iterator[Day]:
    if month == ZONDER_MAAND:
        return
    last = calendar.monthrange(kalender.jaar, month)[1]
    for number in range(1, last + 1):
        day = date(kalender.jaar, month, number)
        taken = tuple(one.wat for one in kalender.bezet if one.valt_op(day))
        yield Day(day, tuple(entries.get(day, ())), taken)


def _entries(year: int, moments: Iterable[ShownMoment]) -> Mapping[date, Sequence[Entry]]:
    """What is on the days of the year."""
    found = defaultdict[date, list[Entry]](list)
    for shown in moments:
        days = [*_days_of(shown.moment, year)]
        for day in days:
            found[day].append(Entry(shown, _part(day, shown.moment)))
        meeting = shown.moment.gekozen_dag
        if meeting and meeting not in days:
            found[meeting].append(Entry(shown, Part.MEETING))
    return found


def _days_of(moment: Moment, year: int) -> Iterator[date]:
    """The days of that year on which it is."""
    begin, last = moment.dag, moment.laatste_dag
    if begin is None or last is None:
        return
    first = max(begin.first, date(year, 1, 1)).toordinal()
    for number in range(first, min(last, date(year, 12, 31)).toordinal() + 1):
        yield date.fromordinal(number)


def _part(day: date, moment: Moment) -> Part:
    """The name stands where a moment begins, and again where a month or week does."""
    if (moment.dag and moment.dag.first == day) or (day.day, day.month) == (1, 1):
        return Part.BEGIN
    return Part.AGAIN if day.day == 1 or day.weekday() == 0 else Part.GOES_ON
