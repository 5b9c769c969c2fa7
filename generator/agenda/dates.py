"""When a moment stands in a diary, and how long before it somebody is warned."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from generator.agenda.appointment import When
from generator.model.facts.kalender.moment import Moment
from generator.model.facts.kalender.termijnen import eerste_komst, laatste_komst

WITHOUT_END = timedelta(hours=1)
"""How long a meeting stands in a diary of which nobody said when it ends."""

AT_WORK = time(9)
"""At what hour somebody is reminded of what is due that day."""


def when(moment: Moment) -> When | None:
    """The days of a moment, or the hours if those are known; None as long as no day is."""
    first, last = eerste_komst(moment), laatste_komst(moment)
    if first is None or last is None:
        return None
    return When(first, last, _hours(moment) if first == last else None)


def _hours(moment: Moment) -> tuple[time, timedelta] | None:
    meeting = moment.bijeenkomst
    if meeting is None or meeting.begin is None:
        return None
    if meeting.einde is None:
        return meeting.begin, WITHOUT_END
    begin, end = (datetime.combine(date.min, one) for one in (meeting.begin, meeting.einde))
    return meeting.begin, end - begin


def alarm_on(day: date, days: When) -> timedelta:
    """How long before it begins that day is, at the hour that people are at work."""
    return days.start - datetime.combine(day, AT_WORK)
