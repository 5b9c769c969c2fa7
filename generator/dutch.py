"""Dates, periods and numbers as the Dutch write and read them."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

MONTHS = (
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
)
WEEKDAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
MONTH_NUMBERS = {name: number for number, name in enumerate(MONTHS, start=1)}

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_NUMERIC = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})")
_WRITTEN = re.compile(r"(\d{1,2})\s+([a-z]+)\s+(\d{4})", re.IGNORECASE)
_MONTH = re.compile(r"([a-z]+)\s+(\d{4})", re.IGNORECASE)
_QUARTER = re.compile(r"Q([1-4])(?:\s*(&|en|-|t/m)\s*Q([1-4]))?\s+(\d{4})", re.IGNORECASE)
_BETWEEN_QUARTERS = {"&": "en", "en": "en", "-": "tot en met", "t/m": "tot en met"}


@dataclass(frozen=True)
class Period:
    """A stretch of time as somebody wrote it: from its first day up to and including its last."""

    first: date
    last: date
    text: str


def parse_date(text: str) -> date | None:
    """The day that ``text`` names (2025-01-13, 13-01-2025, 13 januari 2025), or None.

    Raises ``ValueError`` when it has the form of a date but no such day exists.
    """
    if match := _ISO.fullmatch(text):
        year, month, day = map(int, match.groups())
        return date(year, month, day)
    if match := _NUMERIC.fullmatch(text):
        day, month, year = map(int, match.groups())
        return date(year, month, day)
    if (match := _WRITTEN.fullmatch(text)) and match[2].lower() in MONTH_NUMBERS:
        return date(int(match[3]), MONTH_NUMBERS[match[2].lower()], int(match[1]))
    return None


def parse_period(text: str) -> Period | None:
    """The day, month, quarter or quarters that ``text`` names, or None for other words.

    Raises ``ValueError`` when it has the form of a date but no such day exists.
    """
    if day := parse_date(text):
        return Period(day, day, date_text(day))
    if (match := _MONTH.fullmatch(text)) and match[1].lower() in MONTH_NUMBERS:
        name = match[1].lower()
        return _months(int(match[2]), MONTH_NUMBERS[name], 1, f"{name} {match[2]}")
    if match := _QUARTER.fullmatch(text):
        return _quarters(int(match[4]), int(match[1]), match[2], int(match[3] or match[1]))
    return None


def _quarters(year: int, first: int, between: str | None, last: int) -> Period:
    if last < first:
        raise ValueError("quarters run backwards")
    start = f"{first}e {_BETWEEN_QUARTERS[between.lower()]} " if between and first < last else ""
    return _months(year, first * 3 - 2, (last - first + 1) * 3, f"{start}{last}e kwartaal {year}")


def _months(year: int, first: int, count: int, text: str) -> Period:
    last = first + count - 1
    return Period(date(year, first, 1), date(year, last, calendar.monthrange(year, last)[1]), text)


def date_text(day: date) -> str:
    """The day in full: 13 januari 2025."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def weekday_text(day: date) -> str:
    """The day with its weekday and without its year: maandag 13 januari."""
    return f"{WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]}"


def span_text(first: date, last: date) -> str:
    """Several days, without their year: 6 tot en met 12 oktober."""
    start = (
        f"{first.day}" if first.month == last.month else f"{first.day} {MONTHS[first.month - 1]}"
    )
    return f"{start} tot en met {last.day} {MONTHS[last.month - 1]}"


def number_text(number: Decimal) -> str:
    """The number with a decimal comma, and points between thousands: 15.000 and 9,4."""
    whole, _, fraction = f"{number:,f}".partition(".")
    return whole.replace(",", ".") + (f",{fraction}" if fraction else "")


def list_text(words: list[str] | tuple[str, ...]) -> str:
    """The words as a Dutch enumeration: SG, pSG en IG."""
    return " en ".join(filter(None, [", ".join(words[:-1]), *words[-1:]]))
