"""What a page asks of special days: that a moment gets a date, or that a day comes in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from generator.dagen import herken
from generator.form.asked_paths import WrongRequestError
from generator.form.year.offers import Offer, days_for, in_year, offers_of
from generator.form.year.reading import LIST, readable
from generator.model.facts.kalender.fields import Velden
from generator.model.facts.kalender.moment import Moment
from generator.origin import Loc
from generator.source.editing import Add
from generator.source.nodes import Data


def day_at(data: Data, loc: Loc, asked: Mapping[str, Any]) -> Add | Mapping[str, str]:
    """Of the list of moments the day as an item of it, of a moment the fields with its date.

    ``keuze`` is the key of one of the dates that are offered. Raises ``WrongRequestError``.
    """
    calendar = readable(data)
    if calendar is None:
        raise WrongRequestError("no calendar of a year")
    match loc:
        case (field,) if field == LIST:
            return _new(calendar, asked)
        case (field, int(at)) if field == LIST and at < len(calendar.momenten):
            moment = calendar.momenten[at]
            return _chosen(offers_of(days_for(moment, calendar.jaar), moment), asked).fields
    raise WrongRequestError("no moment")


def _chosen(offers: Sequence[Offer], asked: Mapping[str, Any]) -> Offer:
    for offer in offers:
        if offer.key == asked.get("keuze"):
            return offer
    raise WrongRequestError("nothing that is offered")


def _new(calendar: Velden, asked: Mapping[str, Any]) -> Add:
    """A moment behind those that are earlier in the year."""
    day = herken(str(asked.get("dag")))
    if day is None:
        raise WrongRequestError("no special day")
    offer = _chosen(offers_of(in_year(day, calendar.jaar)), asked)
    item: dict[str, Data] = {"naam": day.naam}
    item |= {name: text for name, text in offer.fields.items() if text}
    return Add((LIST,), _place(calendar.momenten, offer.first), item)


def _place(moments: Sequence[Moment], day: date) -> int:
    earlier = [at for at, one in enumerate(moments, start=1) if _is_before(one, day)]
    return max(earlier, default=0)


def _is_before(moment: Moment, day: date) -> bool:
    period = moment.datum.period if moment.datum else None
    return period is not None and period.first <= day
