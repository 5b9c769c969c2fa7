"""What P&O has to do for each moment: send the briefing, and hold the debriefing.

It stands there from nine o'clock on the day that it is due, as time that is free. It has an hour,
since Outlook takes an alarm after the beginning of a day for one before it (MS-OXCICAL, VALARM).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from generator import dutch
from generator.agenda.appointment import Appointment, ShownAs, State, When
from generator.agenda.dates import AT_WORK
from generator.agenda.edition import CALLED_OFF, DI, RESERVED, Edition
from generator.agenda.keys import uid
from generator.agenda.senders import organizer
from generator.agenda.texts import lines
from generator.model.facts.kalender import Kalender
from generator.model.facts.kalender.keuzes import Zekerheid
from generator.model.facts.kalender.moment import Moment
from generator.model.facts.kalender.sleutel import sleutel_van
from generator.model.facts.kalender.termijnen import briefing_op, debriefing_op

LENGTH = timedelta(minutes=30)


@dataclass(frozen=True)
class Duty:
    """What is to be done for a moment: by which name it is known, in which words, until when."""

    name: str
    words: str
    due: Callable[[Kalender, Moment], date | None]

    @property
    def category(self) -> str:
        """Under what it stands in a diary."""
        return self.name.capitalize()


BRIEFING = Duty(
    "briefing",
    "Briefing versturen",
    lambda calendar, moment: briefing_op(moment, calendar.briefing_dagen),
)
SENT = replace(BRIEFING, words="Briefing verstuurd")
DEBRIEFING = Duty("debriefing", "Debriefing uiterlijk", lambda _, moment: debriefing_op(moment))


def duties(edition: Edition) -> Iterator[Appointment]:
    """A briefing and a debriefing for each moment where members are."""
    for moment, days in edition.with_day:
        if moment.br_leden:
            yield _briefing(edition, moment, days)
            yield _duty(DEBRIEFING, edition, moment, days)


def _briefing(edition: Edition, moment: Moment, days: When) -> Appointment:
    """One that was sent stays, so that nobody thinks that it was called off."""
    sent = moment.briefing_verstuurd
    made = _duty(SENT if sent else BRIEFING, edition, moment, days)
    if sent is None or made.is_cancelled:
        return made
    told = lines((f"Verstuurd op {dutch.date_text(sent)}.", made.description))
    return replace(made, state=State.CONFIRMED, lead="", description=told, alarm=None)


def _duty(duty: Duty, edition: Edition, moment: Moment, days: When) -> Appointment:
    due = duty.due(edition.calendar, moment)
    assert due  # its day is known
    is_certain = moment.zekerheid is Zekerheid.VAST
    made = Appointment(
        uid=uid(edition.year, moment, duty.name),
        moment=sleutel_van(moment),
        edition=edition.day,
        when=When(due, due, (AT_WORK, LENGTH)),
        title=f"{duty.words}: {moment.naam} ({dutch.list_text(moment.br_leden)})",
        state=State.CONFIRMED if is_certain else State.TENTATIVE,
        shown_as=ShownAs.FREE,
        categories=(DI, duty.category),
        lead="" if is_certain else RESERVED,
        description=f"{moment.naam} is {_on(days)}.",
        alarm=None if due < edition.day else timedelta(),
        is_confidential=moment.vertrouwelijk,
        organizer=organizer(edition.organisation, moment.contact),
    )
    return made.cancelled(edition.day, CALLED_OFF) if moment.afgelast else made


def _on(days: When) -> str:
    if days.is_long:
        return f"van {dutch.days_text(days.first, days.last)}"
    return f"op {dutch.weekday_text(days.first)}"
