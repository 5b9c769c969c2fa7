"""Appointments as the text of an .ics file (RFC 5545), as Outlook takes it (MS-OXCICAL)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from urllib.parse import quote

from icalendar import Alarm, Calendar, Event, vCalAddress, vDatetime

from generator.agenda.appointment import Appointment, Organizer, ShownAs, When
from generator.agenda.timezone import AMSTERDAM, amsterdam

PROGRAM = "-//D&I//rapport//NL"
PUBLISH, CANCEL = "PUBLISH", "CANCEL"
FIRST_DAY = date(2020, 1, 1)
"""An edition counts its days from this one: a later edition has a higher number."""

_IN_ADDRESS = "@!$&'*+=^_`{|}~"
"""What may stand in an address as it is, beside letters and digits (RFC 6068 2)."""
_DUTCH = {"language": "nl"}


def ics(name: str, appointments: Iterable[Appointment], method: str) -> bytes:
    """A calendar of that name, with one appointment or more.

    Without a sender it has no method, and then only tells what is (RFC 5546 3.2.1).
    """
    whole = list(appointments)
    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", PROGRAM)
    calendar.add("calscale", "GREGORIAN")
    if all(one.organizer for one in whole):
        calendar.add("method", method)
    for title in ("name", "x-wr-calname"):
        calendar.add(title, name)
    if any(one.when.hours for one in whole):
        calendar.add_component(amsterdam())
    for one in whole:
        calendar.add_component(_event(one))
    return bytes(calendar.to_ical())


def _event(appointment: Appointment) -> Event:
    event = Event()
    edition = datetime.combine(appointment.edition, time(), UTC)
    event.add("uid", appointment.uid)
    event.add("sequence", max(0, (appointment.edition - FIRST_DAY).days))
    event.add("dtstamp", edition)
    event.add("last-modified", edition)
    _add_time(event, appointment.when)
    event.add("status", appointment.state.value)
    for name in ("summary", "description"):
        event.add(name, getattr(appointment, name), parameters=_DUTCH)
    if appointment.place:
        event.add("location", appointment.place, parameters=_DUTCH)
    event.add("categories", list(appointment.categories))
    event.add("class", "CONFIDENTIAL" if appointment.is_confidential else "PUBLIC")
    is_free = appointment.shown_as is ShownAs.FREE
    event.add("transp", "TRANSPARENT" if is_free else "OPAQUE")
    event.add("x-microsoft-cdo-busystatus", appointment.shown_as.value)
    if appointment.organizer:
        event["organizer"] = _address(appointment.organizer)
    if appointment.alarm is not None:
        event.add_component(_alarm(appointment, appointment.alarm))
    return event


def _add_time(event: Event, when: When) -> None:
    if when.hours:
        event["dtstart"], event["dtend"] = _on_the_clock(when.start), _on_the_clock(when.end)
        return
    event.add("dtstart", when.start.date())
    event.add("dtend", when.end.date())
    event.add("x-microsoft-cdo-alldayevent", "TRUE")


def _on_the_clock(moment: datetime) -> vDatetime:
    written = vDatetime(moment)
    written.params["tzid"] = AMSTERDAM
    return written


def _address(organizer: Organizer) -> vCalAddress:
    address = vCalAddress(f"mailto:{quote(organizer.email, safe=_IN_ADDRESS)}")
    address.params["cn"] = organizer.name.replace('"', "'")
    return address


def _alarm(appointment: Appointment, before: timedelta) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", appointment.summary, parameters=_DUTCH)
    alarm.add("trigger", -before)
    return alarm
