"""The clock of Amsterdam, as an .ics file tells it (RFC 5545 3.6.5).

It is written out here, since what a database of time zones says changes with its version.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from icalendar import Timezone, TimezoneDaylight, TimezoneStandard, vDatetime

AMSTERDAM = "Europe/Amsterdam"
_WINTER, _SUMMER = timedelta(hours=1), timedelta(hours=2)


def amsterdam() -> Timezone:
    """Summer time from the last Sunday of March, winter time from that of October."""
    zone = Timezone()
    zone.add("tzid", AMSTERDAM)
    zone.add_component(_part(TimezoneDaylight(), "CEST", datetime(1981, 3, 29, 2), _SUMMER))
    zone.add_component(_part(TimezoneStandard(), "CET", datetime(1996, 10, 27, 3), _WINTER))
    return zone


def _part(
    part: TimezoneDaylight | TimezoneStandard, name: str, first: datetime, offset: timedelta
) -> TimezoneDaylight | TimezoneStandard:
    part["dtstart"] = vDatetime(first)
    part.add("rrule", {"freq": "yearly", "bymonth": first.month, "byday": "-1su"})
    part.add("tzoffsetfrom", _WINTER + _SUMMER - offset)
    part.add("tzoffsetto", offset)
    part.add("tzname", name)
    return part
