"""When a moment stands in a diary, and when its briefing and debriefing are due."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from generator.agenda.appointment import When
from generator.dagen.werkdag import werkdag_op_of_voor
from generator.model.facts.kalender.fields import Velden
from generator.model.facts.kalender.moment import Moment

WITHOUT_END = timedelta(hours=1)
"""How long a meeting stands in a diary of which nobody said when it ends."""

AT_WORK = time(9)
"""At what hour somebody is reminded of what is due that day."""

DEBRIEFING_DAYS = 7


def when(moment: Moment) -> When | None:
    """The days of a moment, or the hours if those are known; None as long as no day is."""
    if moment.gekozen_dag:
        first = last = moment.gekozen_dag
    elif moment.dag and moment.laatste_dag:
        first, last = moment.dag.first, moment.laatste_dag
    else:
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


def briefing_due(calendar: Velden, days: When) -> date:
    """The working day on which the briefing is sent at the latest."""
    return werkdag_op_of_voor(days.first - timedelta(calendar.briefing_dagen))


def debriefing_due(days: When) -> date:
    """The working day on which the debriefing was held at the latest."""
    return werkdag_op_of_voor(days.last + timedelta(DEBRIEFING_DAYS))


def alarm_on(day: date, days: When) -> timedelta:
    """How long before it begins that day is, at the hour that people are at work."""
    return days.start - datetime.combine(day, AT_WORK)
