"""A calendar as it was on the day that it was last changed, and the appointments in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

from generator.agenda.appointment import Appointment, Reason, ShownAs, State, When
from generator.agenda.dates import alarm_on, when
from generator.agenda.keys import uid
from generator.agenda.senders import organizer
from generator.agenda.texts import description
from generator.model.facts.kalender import Kalender
from generator.model.facts.kalender.keuzes import Zekerheid
from generator.model.facts.kalender.moment import Moment
from generator.model.facts.kalender.sleutel import sleutel_van
from generator.model.facts.kalender.termijnen import briefing_op
from generator.model.facts.organisatie import Organisatie

DI = "D&I"
RESERVED = "Onder voorbehoud"
CALLED_OFF = Reason("Afgelast", "Dit moment gaat niet door.")


@dataclass(frozen=True)
class Edition:
    """The calendar of a year, as it was on ``day``."""

    calendar: Kalender
    organisation: Organisatie
    day: date

    @property
    def year(self) -> int:
        """The year of the calendar."""
        return self.calendar.jaar

    @cached_property
    def with_day(self) -> tuple[tuple[Moment, When], ...]:
        """The moments of which the day is known, in the order of the year."""
        found = ((moment, when(moment)) for moment in self.calendar.op_volgorde)
        return tuple((moment, days) for moment, days in found if days)

    @cached_property
    def moments(self) -> Mapping[str, Moment]:
        """All moments, by their key."""
        return {sleutel_van(moment): moment for moment in self.calendar.momenten}

    def of_member(self, code: str) -> list[Appointment]:
        """The appointments of a member of the board."""
        return list(self._appointments(code))

    def of_all(self) -> list[Appointment]:
        """All moments, also those where no member is."""
        return list(self._appointments())

    def _appointments(self, *codes: str) -> Iterator[Appointment]:
        for moment, days in self.with_day:
            if all(code in moment.br_leden for code in codes):
                yield self._appointment(moment, days, codes)

    def _appointment(self, moment: Moment, days: When, codes: Iterable[str]) -> Appointment:
        is_certain = moment.zekerheid is Zekerheid.VAST
        made = Appointment(
            uid=uid(self.year, moment, *codes),
            moment=sleutel_van(moment),
            edition=self.day,
            when=days,
            title=moment.naam,
            state=State.CONFIRMED if is_certain else State.TENTATIVE,
            shown_as=_shown_as(moment, days, is_certain),
            categories=(DI, self._board) if moment.br_leden else (DI,),
            lead="" if is_certain else RESERVED,
            description=description(self.calendar, moment, days, self.organisation),
            place=_place(moment),
            alarm=self._alarm(moment, days),
            is_confidential=moment.vertrouwelijk,
            organizer=organizer(self.organisation, moment.contact),
        )
        return made.cancelled(self.day, CALLED_OFF) if moment.afgelast else made

    @property
    def _board(self) -> str:
        return self.organisation.bestuurswoorden.zonder_lidwoord

    def _alarm(self, moment: Moment, days: When) -> timedelta | None:
        """On the day that the briefing is due; not for what is over, of which a diary would warn
        at once."""
        due = briefing_op(moment, self.calendar.briefing_dagen)
        if not moment.br_leden or days.last < self.day or due is None:
            return None
        return alarm_on(due, days)


def _place(moment: Moment) -> str:
    return (moment.bijeenkomst and moment.bijeenkomst.plaats) or ""


def _shown_as(moment: Moment, days: When, is_certain: bool) -> ShownAs:
    """Nobody is taken for whole days: only hours that are certain are."""
    if days.is_long or not moment.br_leden:
        return ShownAs.FREE
    return ShownAs.BUSY if is_certain and days.hours else ShownAs.TENTATIVE
