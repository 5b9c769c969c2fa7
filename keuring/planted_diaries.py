"""Faults to plant in an .ics file.

The good one has an appointment of whole days with an alarm, one with hours, and one that is
cancelled; a name in it has letters of several bytes, a comma and a semicolon.
"""

from __future__ import annotations

import re

from keuring.planting import diary_fault


def _become(data: bytes, pattern: bytes, replacement: bytes) -> bytes:
    """The file with the first place that fits changed. Raises ``ValueError`` when none does."""
    changed, times = re.subn(pattern, replacement, data, count=1, flags=re.DOTALL)
    if not times:
        raise ValueError(f"nothing in the file is like {pattern!r}")
    return changed


@diary_fault
def no_uid(data: bytes) -> bytes:
    return _become(data, rb"UID:.*?\r\n", b"")


@diary_fault
def uid_that_stands_there_twice(data: bytes) -> bytes:
    (first, second, *_) = re.findall(rb"UID:.*?\r\n", data)
    return data.replace(second, first)


@diary_fault
def no_moment_at_which_it_was_made(data: bytes) -> bytes:
    return _become(data, rb"DTSTAMP:.*?\r\n", b"")


@diary_fault
def no_beginning(data: bytes) -> bytes:
    return _become(data, rb"DTSTART;VALUE=DATE:.*?\r\n", b"")


@diary_fault
def no_sender(data: bytes) -> bytes:
    return _become(data, rb"ORGANIZER;.*?\r\n(?! )", b"")


@diary_fault
def status_that_there_is_none_of(data: bytes) -> bytes:
    return _become(data, rb"STATUS:CONFIRMED", b"STATUS:SURE")


@diary_fault
def alarm_without_a_moment(data: bytes) -> bytes:
    return _become(data, rb"TRIGGER:.*?\r\n", b"")


@diary_fault
def alarm_at_no_moment(data: bytes) -> bytes:
    return _become(data, rb"TRIGGER:.*?\r\n", b"TRIGGER:morgen\r\n")


@diary_fault
def two_alarms(data: bytes) -> bytes:
    return _become(data, rb"(BEGIN:VALARM.*?END:VALARM\r\n)", rb"\1\1")


@diary_fault
def alarm_of_what_is_cancelled(data: bytes) -> bytes:
    alarm = re.search(rb"BEGIN:VALARM.*?END:VALARM\r\n", data, re.DOTALL)
    assert alarm
    return _become(data, rb"(STATUS:CANCELLED.*?)(END:VEVENT)", rb"\1" + alarm[0] + rb"\2")


@diary_fault
def end_and_length(data: bytes) -> bytes:
    return _become(data, rb"(DTEND;VALUE=DATE:.*?\r\n)", rb"\1DURATION:P1D\r\n")


@diary_fault
def end_before_the_beginning(data: bytes) -> bytes:
    return _become(data, rb"DTEND;VALUE=DATE:\d{4}", b"DTEND;VALUE=DATE:2001")


@diary_fault
def appointment_that_does_not_end(data: bytes) -> bytes:
    return _become(data, rb"END:VEVENT\r\n", b"")


@diary_fault
def cancelling_what_is_not_cancelled(data: bytes) -> bytes:
    return _become(data, rb"METHOD:PUBLISH", b"METHOD:CANCEL")


@diary_fault
def busy_for_a_whole_day(data: bytes) -> bytes:
    return _become(data, rb"BUSYSTATUS:TENTATIVE", b"BUSYSTATUS:BUSY")


@diary_fault
def no_clock(data: bytes) -> bytes:
    return _become(data, rb"BEGIN:VTIMEZONE.*?END:VTIMEZONE\r\n", b"")


@diary_fault
def lines_of_another_system(data: bytes) -> bytes:
    return data.replace(b"\r\n", b"\n")


@diary_fault
def line_that_is_too_long(data: bytes) -> bytes:
    return data.replace(b"\r\n ", b"")


@diary_fault
def letter_that_was_cut(data: bytes) -> bytes:
    return _become(data, rb"\xc3\xa9", b"\xc3\r\n \xa9")


@diary_fault
def comma_that_ends_a_text(data: bytes) -> bytes:
    return _become(data, rb"\\,", b",")
