"""A stretch of time: a day, a month, quarters, a year, or a range of those.

``parse_period`` reads it, ``written`` gives notation that it reads as the same period.
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from generator.dutch import MONTHS, date_text
from generator.model.fields.date import month_number, parse_date
from generator.model.fields.notation import any_case

_BETWEEN_QUARTERS = {"&": "en", "en": "en", "-": "tot en met", "t/m": "tot en met"}


def _quarter(number: str, year: str) -> str:
    between = any_case(_BETWEEN_QUARTERS)
    return rf"[qQ]{number}(\s*{between}\s*[qQ]{number})?\s+{year}"


QUARTER = _quarter("[1-4]", r"\d{4}")
ALMOST_A_QUARTER = r"[qQ](\d+)\W*(\d*)"
"""What was meant as a quarter and is none."""

_QUARTER = re.compile(_quarter("([1-4])", r"(\d{4})"))
_MONTH = re.compile(rf"{any_case(MONTHS)}\s+(\d{{4}})")
_YEAR = re.compile(r"\d{4}")
_YEARS = re.compile(r"(\d{4})([-–])(\d{4})")
_RANGE = re.compile(
    r"(?:van\s+)?(\S.*?)\s+(tot\s+en\s+met|t/m|tot|[-–])\s+(\S.*)",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Period:
    """A stretch of time as it is printed: from its first day up to and including its last.

    ``exact`` if its days were named, and not a month or a year around them.
    """

    first: date
    last: date
    text: str
    exact: bool = field(default=False, compare=False)

    @property
    def day(self) -> date | None:
        """The day that it is; None when it is longer."""
        return self.first if self.first == self.last else None


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


def months_in(period: Period) -> int:
    """How many months a stretch lasts; 0 when it is no whole number of months of one year."""
    first, last = period.first, period.last
    whole = first.day == 1 and last.day == calendar.monthrange(last.year, last.month)[1]
    return last.month - first.month + 1 if whole and first.year == last.year else 0


def written(period: Period) -> str:
    """The notation of a period: as it is printed, but a quarter as Q1 (Q1 t/m Q2 2025)."""
    text = re.sub(r"([1-4])e en ([1-4])e kwartaal", r"Q\1 & Q\2", period.text)
    text = re.sub(r"([1-4])e tot en met ([1-4])e kwartaal", r"Q\1 t/m Q\2", text)
    return re.sub(r"([1-4])e kwartaal", r"Q\1", text)


def _unbroken(text: str) -> Period | None:
    """The day, month, quarter or quarters, or year that ``text`` names."""
    if day := parse_date(text):
        return Period(day, day, date_text(day), exact=True)
    if match := _MONTH.fullmatch(text):
        name = match[1].lower()
        return _months(int(match[2]), month_number(name), 1, f"{name} {match[2]}")
    if match := _QUARTER.fullmatch(text):
        return _quarters(int(match[5]), int(match[1]), match[3], int(match[4] or match[1]))
    return _year(text) if _YEAR.fullmatch(text) else None


def _from_to(start_text: str, between: str, end_text: str) -> Period | None:
    end = _unbroken(end_text)
    start = _start(start_text, end) if end else None
    if end is None or start is None:
        return None
    first, words = start
    before_a_day = between == "tot" and end.exact and end.last > first.first
    last = end.last - timedelta(days=1) if before_a_day else end.last
    joined = "tot" if between == "tot" else "tot en met"
    found = _range(first, end, last, f"{words} {joined} {end.text}")
    return replace(found, exact=first.exact and end.exact)


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
