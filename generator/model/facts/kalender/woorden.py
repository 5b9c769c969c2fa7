"""When a moment is and how certain that is, in words."""

from __future__ import annotations

from datetime import date

from generator import dutch
from generator.model.facts.kalender.fields import ZONDER_MAAND, Moment


def wanneer(moment: Moment) -> str:
    """When it is, as printed."""
    if moment.dag and moment.einddatum:
        return dutch.span_text(moment.dag.first, moment.einddatum)
    if moment.dag:
        return dutch.weekday_text(moment.dag.first)
    if moment.maand != ZONDER_MAAND:
        return f"{dutch.MONTHS[moment.maand - 1]}, dag volgt"
    return f"{moment.datum.text}, dag volgt" if moment.datum else "datum volgt"


def zeker(moment: Moment, op: date | None) -> str:
    """How certain the date is on the day ``op``, as printed, with its reason if it has one."""
    if moment.geweest(op):
        return "geweest"
    return "; ".join(filter(None, (moment.zekerheid.woord, moment.toelichting)))


def momenten(aantal: int) -> str:
    """How many moments, as printed."""
    return dutch.count_text(aantal, "moment", "momenten")
