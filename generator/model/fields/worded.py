"""A stretch of time in ordinary words: eind 2026, uiterlijk 1 januari 2027, week 50 2026.

What is printed stays what staff wrote. A year without which no last day is known is never guessed.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from generator.dutch import MONTH_NUMBERS, MONTHS, SHORT_MONTHS, digits_text
from generator.model.fields.date import WEEKDAY, parse_day, split_time
from generator.model.fields.period import Period, months_in, parse_period

_SHORT_MONTH = re.compile(rf"\b({'|'.join(SHORT_MONTHS)})\b\.?", re.IGNORECASE)
_JOINED_DAYS = re.compile(
    r"^(\d{1,2})(?:\s?([-–/])\s?|\s+(en|&)\s+)(?=(\d{1,2})\s+[a-z])", re.IGNORECASE
)
_UP_TO_SHORT = re.compile(r"(?<=\s)t\.?m\.?(?=\s)", re.IGNORECASE)
_SPAN_BY_WEEKDAYS = re.compile(
    rf"(?P<one>{WEEKDAY})(?P<first>\d.*?)\s+(?:t/m|tot\s+en\s+met|[-–])\s+"
    rf"(?P<other>{WEEKDAY})(?P<last>\d.*)"
)

_UP_TO = r"uiterlijk|niet later dan|op|per|in|tegen|tot en met|t/m"
_BEFORE = r"voor|vóór|eerder dan"
_UNTIL = "tot"
_LIMIT = re.compile(
    rf"(?:(?P<before>(?:uiterlijk\s+)?(?:{_BEFORE}))|(?P<last>(?:{_UP_TO})(?:\s+(?:op|in))?)"
    rf"|(?P<until>{_UNTIL}))\s+(?P<rest>\S.*)",
    re.IGNORECASE,
)

_NUMBERS = {"eerste": 1, "tweede": 2, "derde": 3, "vierde": 4}
_ORDINAL = rf"(?P<number>[1-4](?=\s?e)|{'|'.join(_NUMBERS)})(?:\s?e)?"
_HALF = re.compile(rf"{_ORDINAL}\s+helft\s+(?:van\s+)?(?P<rest>\S.*)", re.IGNORECASE)
_QUARTER = re.compile(rf"{_ORDINAL}\s+kwartaal\s+(?:van\s+)?(?P<year>\d{{4}})", re.IGNORECASE)
_WEEK = re.compile(
    r"(?:week|wk\.?)\s+(?P<week>\d{1,2})\s+(?:van\s+)?(?P<year>\d{4})", re.IGNORECASE
)
_THIRD = re.compile(
    r"(?:het\s+)?(?P<part>begin|medio|half|halverwege|eind|einde|ultimo)\s+(?:van\s+)?(?P<rest>\S.*)",
    re.IGNORECASE,
)
_THIRDS = {"begin": 0, "medio": 1, "half": 1, "halverwege": 1, "eind": 2, "einde": 2, "ultimo": 2}
"""Which third of a stretch a word means."""

_DAYS = ((1, 10), (11, 20), (21, 31))
"""The thirds of a month."""

_TIME_WORD = re.compile(
    rf"\b((19|20|21)\d\d|{'|'.join(MONTH_NUMBERS)})\b|\bkwartaal\b", re.IGNORECASE
)


def parse_worded(text: str) -> Period | None:
    """The stretch of time that ``text`` means, with the text itself; None for other words.

    Its last day is the last on which it can still be called so: "voor 1 januari 2027" ends the day
    before, "begin oktober 2026" on the 10th, "week 50 2026" on Sunday (ISO 8601). A month is
    thought of in thirds, a year as its first quarter, the months May up to August, and its last
    quarter.

    Raises ``ValueError`` when such a day or week does not exist.
    """
    whole = _JOINED_DAYS.sub(_joined, _SHORT_MONTH.sub(_whole_month, text))
    try:
        found = _limited(_UP_TO_SHORT.sub("t/m", whole))
    except OverflowError:  # before the first day, or after the last
        raise ValueError("no such day") from None
    return replace(found, text=" ".join(text.split())) if found else None


def holds_time(text: str) -> bool:
    """Whether words name a year, a quarter or a month."""
    return _TIME_WORD.search(text) is not None


def _whole_month(match: re.Match[str]) -> str:
    return MONTHS[SHORT_MONTHS[match[1].lower()] - 1]


def _joined(match: re.Match[str]) -> str:
    """Days behind each other as from the one up to the other: 17-21, and 17 en 18."""
    first, between, last = match[1], match[2], match[4]
    follows = int(last) == int(first) + 1
    return f"{first} t/m " if follows or between in ("-", "–") else match[0]


def _limited(text: str) -> Period | None:
    """A part of a stretch, or what runs up to one."""
    match = _LIMIT.fullmatch(text)
    if match is None:
        return _part(text)
    found = _part(match["rest"])
    if found is None:
        return None
    until_its_end = match["last"] or _means_the_end(match["rest"])
    if until_its_end or (match["until"] and not found.exact):  # as in a range
        return replace(found, exact=False)
    last = found.first - timedelta(days=1)
    return Period(last, last, text)


def _means_the_end(text: str) -> bool:
    match = _THIRD.fullmatch(text)
    return match is not None and _THIRDS[match["part"].lower()] == 2


def _part(text: str) -> Period | None:
    for form, part in _PARTS:
        if match := form.fullmatch(text):
            return part(match)
    before, time = split_time(text)
    if day := parse_day(before):
        return Period(day, day, text, exact=True)
    if match := _SPAN_BY_WEEKDAYS.fullmatch(before):
        return _by_weekdays(match)
    days = parse_period(before) if time else None
    return days if days and days.exact else parse_period(text)


def _by_weekdays(match: re.Match[str]) -> Period | None:
    """From one day up to another, of which the days of the week are named and right."""
    found = parse_period(f"{match['first']} t/m {match['last']}")
    if found is None or not found.exact:
        return None
    for name, day in (("one", found.first), ("other", found.last)):
        parse_day(f"{match[name]}{digits_text(day)}")
    return found


def _week(match: re.Match[str]) -> Period:
    year, week = int(match["year"]), int(match["week"])
    monday, sunday = (date.fromisocalendar(year, week, day) for day in (1, 7))
    return Period(monday, sunday, match[0])


def _quarter(match: re.Match[str]) -> Period | None:
    return parse_period(f"Q{_number(match)} {match['year']}")


def _half(match: re.Match[str]) -> Period | None:
    """Half a year or half a month."""
    around, second = parse_period(match["rest"]), _number(match) == 2
    if around is None or _number(match) > 2:
        return None
    match months_in(around):
        case 12:
            return _from_to(around, *((7, 12) if second else (1, 6)))
        case 1:
            return _days(around, *((16, 31) if second else (1, 15)))
        case _:
            return None


def _third(match: re.Match[str]) -> Period | None:
    """The begin, the middle or the end of a year, a quarter or a month."""
    around, third = _part(match["rest"]), _THIRDS[match["part"].lower()]
    if around is None:
        return None
    match months_in(around):
        case 12:
            return _from_to(around, *((1, 3), (5, 8), (10, 12))[third])
        case 3:
            month = around.first.month + third
            return _from_to(around, month, month)
        case 1:
            return _days(around, *_DAYS[third])
        case _:
            return None


_PARTS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], Period | None]], ...] = (
    (_WEEK, _week),
    (_QUARTER, _quarter),
    (_HALF, _half),
    (_THIRD, _third),
)


def _number(match: re.Match[str]) -> int:
    word = match["number"].lower()
    return _NUMBERS.get(word) or int(word)


def _from_to(around: Period, first: int, last: int) -> Period:
    """From one month up to and including another, in that year."""
    year = around.first.year
    end = date(year, last, calendar.monthrange(year, last)[1])
    return Period(date(year, first, 1), end, around.text)


def _days(around: Period, first: int, last: int) -> Period:
    """From one day up to and including another, in that month."""
    start = around.first.replace(day=first)
    end = around.last.replace(day=min(last, around.last.day))
    return Period(start, end, around.text)
