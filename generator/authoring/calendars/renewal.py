"""What becomes of one moment of an earlier calendar in another year: when it is, and why."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import timedelta

from generator import dutch
from generator.authoring.calendars.occurrences import (
    Days,
    InCalendar,
    days_of,
    in_calendar,
    other_days,
    reason,
    time_of,
)
from generator.dagen import DagInJaar, herken
from generator.model.facts.kalender.keuzes import Zekerheid
from generator.model.facts.kalender.moment import Moment

BETWEEN = "; "
"""Between the parts of why a date is certain or not."""

_DIGIT = re.compile(r"\d(?![^{]*\})")
"""In the words themselves, not in a ground with which some are marked."""
_YEAR = re.compile(r"\b\d{4}\b")


@dataclass(frozen=True)
class Renewed:
    """A moment in the new year: on days, or in words as long as those are not known."""

    when: Days | str
    zekerheid: Zekerheid
    toelichting: str


def renewed(moment: Moment, toelichting: str, old: int, new: int) -> Renewed:
    """The moment of the calendar of the year ``old`` in that of the year ``new``.

    ``toelichting`` is that field as it stands in the file, with what is marked in it.
    """
    dag = herken(moment.naam)
    then = in_calendar(dag, old) if dag else None
    if dag is None or then is None or _staff_choose_a_day(moment, then):
        kept = BETWEEN.join(_lasting(toelichting, moment, Zekerheid.VAST_TE_STELLEN))
        words = _own_words(moment, old, new)
        return Renewed(words, Zekerheid.VAST_TE_STELLEN, kept)
    was, een = _same_time(moment, then, in_calendar(dag, new), old)
    if een is None:
        return Renewed("", Zekerheid.VAST_TE_STELLEN, "")
    zeker, days = Zekerheid(een.zeker.value), _days(moment, een, was)
    said = _lasting(toelichting, moment, zeker) or [reason(een)]
    why = BETWEEN.join(filter(None, (*said, other_days(een, days))))
    return Renewed(dutch.month_text(days.first) if een.is_verwacht else days, zeker, why)


def _staff_choose_a_day(moment: Moment, then: InCalendar) -> bool:
    """Whether only a month or words were given for a day whose date was known."""
    return bool(moment.datum and not moment.dag and any(not een.is_verwacht for een in then.all))


def _own_words(moment: Moment, old: int, new: int) -> str:
    """The month of its day, or its words with the years moved on."""
    if moment.dag:
        month = 1 if moment.loopt_door_in(old) else moment.dag.first.month
        return f"{dutch.MONTHS[month - 1]} {new}"
    words = moment.datum.text if moment.datum else ""
    return _YEAR.sub(lambda year: str(int(year[0]) + new - old), words)


def _same_time(
    moment: Moment, then: InCalendar, now: InCalendar, old: int
) -> tuple[DagInJaar | None, DagInJaar | None]:
    """Which time of the special day a moment was, and the same one in the new year.

    None for what is not known, or is not there.
    """
    if moment.dag is None or moment.laatste_dag is None:
        return None, next(iter(now.begins), None)
    if moment.loopt_door_in(old):
        return next(iter(then.runs_on), None), next(iter(now.runs_on), None)
    at = time_of(then.begins, moment.dag.first, moment.laatste_dag)
    was, een = ([*times, *[None] * (at + 1)][at] for times in (then.begins, now.begins))
    return was, een


def _days(moment: Moment, een: DagInJaar, was: DagInJaar | None) -> Days:
    """When it is, as far before or after the special day as it was then."""
    if moment.dag is None or moment.laatste_dag is None:
        return days_of(een)
    then = Days(moment.dag.first, moment.laatste_dag)
    if was is None:
        return Days(een.datum, een.datum + (then.last - then.first))
    beside = then.first - was.datum
    chosen = beside if _is_chosen(then, was) else timedelta()
    first = een.datum + chosen
    if then.first == then.last:
        return Days(first, first)
    return Days(first, max(first, een.einddatum + (then.last - was.einddatum) - (beside - chosen)))


def _is_chosen(then: Days, was: DagInJaar) -> bool:
    """Whether staff chose a begin beside that of the special day: the evening before, a later day
    of several, or days around it. Else dates differ by what nobody can know long before."""
    beside = (then.first - was.datum).days
    evening_before = was.dag.vooravond and beside == -1
    later = was.dag.spreiding < beside < was.dag.dagen
    around = then.first <= was.datum and was.einddatum < then.last
    return evening_before or later or around


def _lasting(toelichting: str, moment: Moment, zeker: Zekerheid) -> list[str]:
    """The parts of why its date is so certain that name no day or year of their own.

    None of it holds when a date becomes certain, or no longer is.
    """
    open_ = Zekerheid.VAST_TE_STELLEN
    if not toelichting or (moment.zekerheid is open_) != (zeker is open_):
        return []
    return [part for part in toelichting.split(BETWEEN) if not _DIGIT.search(part)]
