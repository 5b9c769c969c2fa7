"""How often a special day is in a calendar, and which time a moment of an earlier one is about."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from generator import dutch
from generator.dagen import Dag, DagInJaar, GeenDagError, Zeker

MOON = "stand van de maan"
ANNOUNCED = "de organisatie maakt de dag nog bekend"
THE_EVENING_BEFORE = "vanaf de avond ervoor"


@dataclass(frozen=True)
class Days:
    """From which day until which something is; often one day."""

    first: date
    last: date

    @property
    def text(self) -> str:
        """Those days without their year: 4 tot en met 9 oktober."""
        return dutch.span_text(self.first, self.last)


def days_of(een: DagInJaar) -> Days:
    """The days that a special day is kept."""
    return Days(een.datum, een.einddatum)


@dataclass(frozen=True)
class InCalendar:
    """The times that a day is in the calendar of a year."""

    runs_on: tuple[DagInJaar, ...]
    """That of the year before, if it goes on over new year."""
    begins: tuple[DagInJaar, ...]
    """Those of the year itself; some are twice in it."""

    @property
    def all(self) -> tuple[DagInJaar, ...]:
        """All of them by date."""
        return (*self.runs_on, *self.begins)


def in_calendar(dag: Dag, jaar: int) -> InCalendar:
    """The times of that day in the calendar of a year; none where that is not known."""
    before = tuple(een for een in _in_jaar(dag, jaar - 1) if een.einddatum.year == jaar)
    return InCalendar(before, _in_jaar(dag, jaar))


def _in_jaar(dag: Dag, jaar: int) -> tuple[DagInJaar, ...]:
    try:
        return dag.in_jaar(jaar)
    except GeenDagError:
        return ()


def time_of(times: tuple[DagInJaar, ...], first: date, last: date) -> int:
    """Which of those times was meant by who wrote those days: the first if it was none of them."""
    fitting = (at for at, one in enumerate(times) if one.kan_zijn(first, last))
    return next(fitting, 0)


def reason(een: DagInJaar) -> str:
    """Why its date is as certain as it is, in a few words; nothing for one that is certain."""
    if een.is_verwacht:
        return ANNOUNCED
    if een.zeker is Zeker.VAST:
        return ""
    known = (een.dag.wacht_op_de_maan, MOON), (een.dag.vooravond, THE_EVENING_BEFORE)
    return "; ".join(words for holds, words in known if holds)


def other_days(een: DagInJaar, days: Days) -> str:
    """When it is expected, or on which other day it is kept as well; nothing if neither is so."""
    if een.is_verwacht:
        return f"naar verwachting {days.text}"
    return f"ook {dutch.list_text(list(map(dutch.day_text, een.ook)))}" if een.ook else ""
