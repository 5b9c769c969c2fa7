"""What validators do not see in an .ics file: its lines, and what a diary would make of it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from keuring.checks import diary_check
from keuring.diary_file import Part, read

LONGEST = 75
"""Octets of a line without its end (RFC 5545 3.1)."""

_NOT_ESCAPED = re.compile(r"(?<!\\)(?:\\\\)*[,;]|(?<!\\)(?:\\\\)*\\[^\\,;nN]")


def events(data: bytes) -> list[Part]:
    """The appointments in a file; none when it cannot be read, which another check tells."""
    try:
        return read(data).within("VEVENT")
    except ValueError:
        return []


@diary_check
def it_can_be_read(data: bytes) -> Iterator[str]:
    """The lines are such, and what begins ends."""
    try:
        read(data)
    except ValueError as error:
        yield str(error)


@diary_check
def lines_end_as_they_should(data: bytes) -> Iterator[str]:
    """Each line ends in CR LF, the last one too (RFC 5545 3.1)."""
    if not data.endswith(b"\r\n") or re.search(rb"(?<!\r)\n|\r(?!\n)", data):
        yield "a line does not end in CR LF"


@diary_check
def lines_are_short(data: bytes) -> Iterator[str]:
    """No line is longer than may be, and no letter is cut in two."""
    for line in data.split(b"\r\n"):
        if len(line) > LONGEST:
            yield f"a line is too long: {line[:20]!r}"
        try:
            line.decode()
        except UnicodeDecodeError:
            yield f"a letter was cut in two: {line[:20]!r}"


@diary_check
def each_appointment_is_one_of_a_kind(data: bytes) -> Iterator[str]:
    """No UID stands there twice."""
    for uid, times in Counter(uid for event in events(data) for uid in event.values("UID")).items():
        if times > 1:
            yield f"{uid} stands there {times} times"


@diary_check
def each_appointment_has_its_time(data: bytes) -> Iterator[str]:
    """It begins, and ends after that (RFC 5545 3.6.1, 3.8.2.2)."""
    for event in events(data):
        begin, end = event.values("DTSTART"), event.values("DTEND")
        if len(begin) != 1 or len(end) != 1:
            yield f"{event.values('UID')} does not begin or end"
        elif end <= begin or event.parameters("DTSTART") != event.parameters("DTEND"):
            yield f"{event.values('UID')} does not end after it begins"


@diary_check
def the_clock_is_there(data: bytes) -> Iterator[str]:
    """Who names a time zone has it in the file (RFC 5545 3.2.19)."""
    for event in events(data):
        for parameters in event.parameters("DTSTART"):
            zone = parameters.partition("TZID=")[2]
            if zone and not any(zone in one.values("TZID") for one in _zones(data)):
                yield f"there is no clock of {zone}"


def _zones(data: bytes) -> list[Part]:
    return read(data).within("VTIMEZONE")


@diary_check
def whole_days_take_nobody(data: bytes) -> Iterator[str]:
    """Nobody is busy for a whole day, and what is shown as free is transparent."""
    for event in events(data):
        shown = event.values("X-MICROSOFT-CDO-BUSYSTATUS")
        if "BUSY" in shown and ";VALUE=DATE" in event.parameters("DTSTART"):
            yield f"{event.values('UID')} takes a whole day"
        if ("FREE" in shown) != ("TRANSPARENT" in event.values("TRANSP")):
            yield f"{event.values('UID')} is free in one way only"


@diary_check
def there_is_one_alarm_at_most(data: bytes) -> Iterator[str]:
    """Outlook keeps one; what is cancelled warns nobody."""
    for event in events(data):
        alarms = event.within("VALARM")
        if len(alarms) > ("CANCELLED" not in event.values("STATUS")):
            yield f"{event.values('UID')} has {len(alarms)} alarms"


@diary_check
def each_alarm_has_its_moment(data: bytes) -> Iterator[str]:
    """It says when it goes off; Outlook ignores one that does not."""
    for event in events(data):
        if any(len(alarm.values("TRIGGER")) != 1 for alarm in event.within("VALARM")):
            yield f"{event.values('UID')} has an alarm without a moment"


@diary_check
def what_takes_away_says_so(data: bytes) -> Iterator[str]:
    """A file that cancels has nothing else in it (RFC 5546 3.2.5)."""
    cancels = b"\r\nMETHOD:CANCEL\r\n" in data
    for event in events(data):
        if cancels and event.values("STATUS") != ["CANCELLED"]:
            yield f"{event.values('UID')} is not cancelled"


@diary_check
def texts_are_escaped(data: bytes) -> Iterator[str]:
    """A comma or semicolon in a text does not end it (RFC 5545 3.3.11)."""
    for event in events(data):
        for name in ("SUMMARY", "DESCRIPTION", "LOCATION"):
            if any(_NOT_ESCAPED.search(value) for value in event.values(name)):
                yield f"{name} of {event.values('UID')} is not escaped"
