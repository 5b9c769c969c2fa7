"""Dates, periods and numbers as the Dutch write and read them."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from unicodedata import combining, normalize

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
_YEAR = re.compile(r"\d{4}")
_YEARS = re.compile(r"(\d{4})([-–])(\d{4})")
_RANGE = re.compile(
    r"(?:van\s+)?(\S.*?)\s+(tot\s+en\s+met|t/m|tot|[-–])\s+(\S.*)",
    re.IGNORECASE,
)


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
    """The day, month, quarters, year or range that ``text`` names, or None for other words.

    A range runs from the first day of its start: "juni tot september 2018". It holds the last
    day of its end, except that "tot 1 januari" ends the day before; "tot september" holds that
    month, since that is how people mean it.

    Raises ``ValueError`` when it has the form of a date but no such day exists, and when a
    period runs backwards.
    """
    if found := _unbroken(text):
        return found
    if match := _YEARS.fullmatch(text):
        start, end = _year(match[1]), _year(match[3])
        return _range(start, end, end.last, f"{start.text}{match[2]}{end.text}")
    if match := _RANGE.fullmatch(text):
        return _from_to(match[1], " ".join(match[2].lower().split()), match[3])
    return None


def _unbroken(text: str) -> Period | None:
    """The day, month, quarter or quarters, or year that ``text`` names."""
    if day := parse_date(text):
        return Period(day, day, date_text(day))
    if (match := _MONTH.fullmatch(text)) and match[1].lower() in MONTH_NUMBERS:
        name = match[1].lower()
        return _months(int(match[2]), MONTH_NUMBERS[name], 1, f"{name} {match[2]}")
    if match := _QUARTER.fullmatch(text):
        return _quarters(int(match[4]), int(match[1]), match[2], int(match[3] or match[1]))
    return _year(text) if _YEAR.fullmatch(text) else None


def _from_to(start_text: str, between: str, end_text: str) -> Period | None:
    end = _unbroken(end_text)
    start = _start(start_text, end) if end else None
    if end is None or start is None:
        return None
    first, words = start
    before_a_day = between == "tot" and end.first == end.last and end.last > first.first
    last = end.last - timedelta(days=1) if before_a_day else end.last
    joined = "tot" if between == "tot" else "tot en met"
    return _range(first, end, last, f"{words} {joined} {end.text}")


def _start(text: str, end: Period) -> tuple[Period, str] | None:
    """The start of a range and its words; what it leaves out (juni, 6) stands in the end."""
    words = end.text.split()
    for borrowed in range(len(words)):
        tail = " ".join(words[len(words) - borrowed :])
        if found := _unbroken(f"{text} {tail}".strip()):
            return found, found.text.removesuffix(tail).strip()
    return None


def _range(start: Period, end: Period, last: date, text: str) -> Period:
    if last < start.first or end.first < start.first:
        raise ValueError("period runs backwards")
    return Period(start.first, last, text)


def _year(text: str) -> Period:
    return _months(int(text), 1, 12, text)


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


def month_text(day: date) -> str:
    """The month of a day: oktober 2022."""
    return f"{MONTHS[day.month - 1]} {day.year}"


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


_BOUND = re.compile(
    rf"(\d{{1,2}})[ \n](?=(?:{'|'.join(MONTHS)})\b)"  # 13 januari
    r"|(\de)[ \n](?=kwartaal\b)"  # 1e kwartaal
    r"|(\d)[ \n](?=(?:%|procent\b|euro\b|uur\b))"  # 80 procent
    r"|(€)[ \n](?=\d)",  # € 500
    re.IGNORECASE,
)


def kept_together(text: str) -> str:
    """The text with no-break spaces where a line must not end: in a day, a quarter, an amount.

    For printing only: what is compared, searched or shown on a terminal keeps its own spaces.
    """
    return _BOUND.sub(lambda match: f"{match[0][:-1]}\N{NO-BREAK SPACE}", text)


def list_text(words: list[str] | tuple[str, ...]) -> str:
    """The words as a Dutch enumeration: SG, pSG en IG."""
    return " en ".join(filter(None, [", ".join(words[:-1]), *words[-1:]]))


def count_text(number: int, one: str, more: str) -> str:
    """A number with its noun: 1 fout, 2 fouten."""
    return f"{number} {one if number == 1 else more}"


def in_alphabet(word: str) -> str:
    """The word as it counts in the alphabet: é is e, and capitals are small letters."""
    letters = normalize("NFKD", word.casefold())
    return "".join(letter for letter in letters if not combining(letter))
