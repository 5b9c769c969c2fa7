"""By what an appointment is known from one edition of the calendar to the next."""

from __future__ import annotations

from uuid import UUID, uuid5

from generator.model.facts.kalender.moment import Moment
from generator.model.facts.kalender.sleutel import sleutel_van

NAMESPACE = UUID("6b0b7c52-7d5e-4f0a-9a53-2f6a1f7f3c1d")
"""Of all our appointments; another one would make all of them new in every diary."""


def uid(year: int, moment: Moment, *what: str) -> str:
    """Of a moment in the calendar of that year, for a member, or of what is to be done for it (RFC
    7986 5.3).

    What goes on from the year before is the same in the calendars of both years.
    """
    begins = year - 1 if moment.loopt_door_in(year) else year
    return str(uuid5(NAMESPACE, "/".join((str(begins), sleutel_van(moment), *what))))
