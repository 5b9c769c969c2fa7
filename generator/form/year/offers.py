"""The dates that the program can give: for a moment with the name of a special day, and for days
that a calendar lacks."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from generator import dutch
from generator.dagen import Dag, DagInJaar, Zeker, dagen_van, herken
from generator.form.year.reading import LIST, place_in_file, readable
from generator.model.facts.kalender.bekende_dagen import dag_in_woorden
from generator.model.facts.kalender.fields import Velden
from generator.model.facts.kalender.moment import Moment
from generator.origin import Loc
from generator.source.nodes import Data

OFFER = "aanbod"
"""How grave an offer is, among the messages."""

CERTAIN = {
    Zeker.VAST: "De datum staat vast.",
    Zeker.BEREKEND: "De datum is berekend.",
    Zeker.VAST_TE_STELLEN: "De dag is nog niet bekendgemaakt.",
}
"""How certain a date is, in a sentence."""

EVENING = " Hij begint de avond ervoor."


@dataclass(frozen=True)
class Offer:
    """The days on which a moment may be put, of which so much is certain.

    Of a day that is still to be announced only the month is offered.
    """

    first: date
    last: date
    certain: Zeker

    @property
    def fields(self) -> Mapping[str, str]:
        """What the fields of the moment then hold; empty is a field that is not needed."""
        last = dutch.digits_text(self.last) if self.last > self.first else ""
        days = (dutch.digits_text(self.first), last)
        first, last = (self.words, "") if self.is_month else days
        return {"datum": first, "einddatum": last, "zekerheid": self.certain.value}

    @property
    def key(self) -> str:
        """By which a page names it."""
        return self.first.isoformat()

    @property
    def is_month(self) -> bool:
        """Whether it is no day yet."""
        return self.certain is Zeker.VAST_TE_STELLEN

    @property
    def words(self) -> str:
        """28 oktober 2027, 9 tot en met 11 maart 2027, oktober 2027."""
        if self.is_month:
            return dutch.month_text(self.first)
        return dutch.days_text(self.first, self.last)


def offers_of(days: Sequence[DagInJaar], moment: Moment | None = None) -> tuple[Offer, ...]:
    """The dates of a day in a year, each followed by the other ones on which it is kept.

    A moment that had days before is as long as it was.
    """
    return tuple(
        Offer(first, first + _length(one, moment), one.zeker)
        for one in days
        for first in ((one.datum,) if one.is_verwacht else (one.datum, *one.ook))
    )


def _length(day: DagInJaar, moment: Moment | None) -> timedelta:
    if moment is None or moment.dag is None or moment.laatste_dag is None:
        return day.einddatum - day.datum
    return moment.laatste_dag - moment.dag.first


def days_for(moment: Moment, year: int) -> tuple[DagInJaar, ...]:
    """When the day is whose name the moment has, in the year that it is about; none if it is on
    that day already."""
    day = herken(moment.naam)
    if day is None or moment.afgelast:
        return ()
    period = moment.datum.period if moment.datum else None
    begins = period.first.year if period and moment.hoort_bij(year) else year
    found = in_year(day, begins)
    if moment.dag and moment.laatste_dag:
        first, last = moment.dag.first, moment.laatste_dag
        return () if any(one.kan_zijn(first, last) for one in found) else found
    return tuple(one for one in found if not (one.is_verwacht and _is_month_of(moment, one.datum)))


def in_year(day: Dag, year: int) -> tuple[DagInJaar, ...]:
    """When that day is in that year; none if nobody knows."""
    return tuple(one for one in dagen_van(year) if one.dag.id == day.id)


def _is_month_of(moment: Moment, day: date) -> bool:
    period = moment.datum.period if moment.datum else None
    return period is not None and period.first == day.replace(day=1) and moment.maand == day.month


def messages_in(data: Data, answered: Collection[Loc | None]) -> Iterator[Mapping[str, Any]]:
    """The offers for the moments of a calendar that says this, as an open form is told them.

    Nothing is offered for a date of which somebody said that it is right: those at ``answered``.
    """
    calendar = readable(data)
    if calendar is None:
        return
    for moment in calendar.momenten:
        days = days_for(moment, calendar.jaar)
        loc = (LIST, place_in_file(moment), "datum")
        if days and loc not in answered:
            yield {
                "plek": [*loc],
                "ernst": OFFER,
                "tekst": _words(moment, days),
                "keuzes": [
                    {"dag": one.key, "woorden": one.words} for one in offers_of(days, moment)
                ],
            }


def _words(moment: Moment, days: Sequence[DagInJaar]) -> str:
    """When the day is; of a moment on another day that is told already."""
    first = days[0]
    if moment.dag is None:
        return explained(days)
    return f"{first.dag.naam} in {first.datum.year}: {_small(certainty(first))}"


def _small(sentence: str) -> str:
    return sentence[0].lower() + sentence[1:]


def explained(days: Sequence[DagInJaar]) -> str:
    """When a day is and how certain that is: Divali is in 2027 op 28 oktober 2027 (…)."""
    first = days[0]
    when = dutch.list_text([dag_in_woorden(one) for one in days])
    return f"{first.dag.naam} is in {first.datum.year} {when}. {certainty(first)}"


def certainty(day: DagInJaar) -> str:
    """How certain the date is, and whether the day begins before it."""
    return f"{CERTAIN[day.zeker]}{EVENING if day.dag.vooravond else ''}"


def lacking(calendar: Velden) -> Iterator[DagInJaar]:
    """The days of its year that no moment of the calendar is, by date."""
    there = [(day.id, moment) for moment in calendar.momenten if (day := herken(moment.naam))]
    for one in dagen_van(calendar.jaar):
        same = [moment for known, moment in there if known == one.dag.id]
        if not any(_is_at(moment, one) for moment in same):
            yield one


def _is_at(moment: Moment, day: DagInJaar) -> bool:
    """Whether the moment is that day, or will be: of a day that falls twice it may be the other."""
    if len(in_year(day.dag, day.datum.year)) == 1 or moment.dag is None or not moment.laatste_dag:
        return True
    return day.kan_zijn(moment.dag.first, moment.laatste_dag)
