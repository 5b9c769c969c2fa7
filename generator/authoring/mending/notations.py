"""Values in another notation than the program reads: ``8/12/26``, ``Q4-2026``, ``“12-01-2026”``.

A form only tells what may have been meant; whether that is a day or a number, the reader of the
field decides. A year of two digits lies from 2010 to 2059, since days and months of two digits
may stand in its place.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date

from generator.dutch import MONTH_NUMBERS, digits_text
from generator.model.fields.date import DATUM
from generator.model.fields.number import GETAL
from generator.model.fields.tijdstip import TIJDSTIP
from generator.source.list_signs import DASHES
from generator.source.pasted import CLOSING, DOUBLE, OPENING

_YEAR = r"(?P<year>(?:19|20)\d\d|'?[1-5]\d)"
_SIGN = rf"\s*[-/.{DASHES}]\s*"
_NAME = "|".join(MONTH_NUMBERS)

_DIGITS = re.compile(rf"(?P<day>\d{{1,2}}){_SIGN}(?P<month>\d{{1,2}}){_SIGN}{_YEAR}")
_YEAR_FIRST = re.compile(
    rf"(?P<year>(?:19|20)\d\d){_SIGN}(?P<month>\d{{1,2}}){_SIGN}(?P<day>\d{{1,2}})"
)
_NAMED = re.compile(
    rf"(?P<day>\d{{1,2}})(?:\s+|{_SIGN})(?P<month>{_NAME})\.?(?:\s+|{_SIGN}){_YEAR}", re.IGNORECASE
)
_BETWEEN = rf"[\s/.'{DASHES}-]*"
_QUARTER = re.compile(rf"(?:q(?P<n>[1-4])|(?P<m>[1-4])q){_BETWEEN}{_YEAR}", re.IGNORECASE)
_YEAR_AND_QUARTER = re.compile(
    rf"(?P<year>(?:19|20)\d\d){_BETWEEN}(?:q(?P<n>[1-4])|(?P<m>[1-4])q)", re.IGNORECASE
)
_COMMA = re.compile(r"(-?\d+),(\d{1,2}\s*%?)")
_QUOTED = re.compile(rf"[{DOUBLE}{OPENING}](?P<words>.*)[{DOUBLE}{CLOSING}]")

Form = Callable[[str], str | None]
"""Gives a text as the program writes it; None when it has not that form."""


def _day(form: re.Pattern[str]) -> Form:
    def written(text: str) -> str | None:
        found = form.fullmatch(text)
        if not found:
            return None
        month = found["month"].lower()
        number = int(month) if month.isdecimal() else MONTH_NUMBERS[month]
        try:
            return digits_text(date(int(_full(found["year"])), number, int(found["day"])))
        except ValueError:  # no such day
            return None

    return written


def _quarter(form: re.Pattern[str]) -> Form:
    def written(text: str) -> str | None:
        found = form.fullmatch(text)
        return f"Q{found['n'] or found['m']} {_full(found['year'])}" if found else None

    return written


def _full(year: str) -> str:
    return year if len(year) == 4 else f"20{year[-2:]}"


def _with_point(text: str) -> str | None:
    found = _COMMA.fullmatch(text)
    return f"{found[1]}.{found[2]}" if found else None


DAYS: tuple[tuple[Form, str], ...] = (
    *((_day(form), "een datum met een jaar van vier cijfers") for form in (_DIGITS, _NAMED)),
    (_day(_YEAR_FIRST), "een datum met streepjes"),
)
QUARTERS: tuple[tuple[Form, str], ...] = tuple(
    (_quarter(form), "een kwartaal als Q1 2025") for form in (_QUARTER, _YEAR_AND_QUARTER)
)
FORMS: dict[str, tuple[tuple[Form, str], ...]] = {
    DATUM.name: DAYS,
    TIJDSTIP.name: (*DAYS, *QUARTERS),
    GETAL.name: ((_with_point, "een getal met een punt"),),
}
"""In which forms a kind of value is also written, with what is right, by the name of the kind."""

UNQUOTED = "hier horen geen aanhalingstekens"


def meant(text: str, kind: str) -> Iterator[tuple[str, str]]:
    """What may have been meant by a value of that kind, each with why, the surest first."""
    bare = " ".join(text.split())
    quoted = _QUOTED.fullmatch(bare)
    if quoted:
        bare = quoted["words"].strip()
        yield bare, UNQUOTED
    for form, why in FORMS.get(kind, ()):
        if written := form(bare):
            yield written, f"{UNQUOTED}; {why}" if quoted else why
