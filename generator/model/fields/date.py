"""A day: 2025-01-13, 13-01-2025 or (maandag) 13 januari 2025, also with a short month."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from typing import Annotated, TypeVar

from generator.dutch import MONTH_NUMBERS, WEEKDAYS, date_text, digits_text
from generator.model.fields import marked
from generator.model.fields.faults import fault, shown
from generator.model.fields.notation import Notation, any_case, whole
from generator.model.fields.number import FIRST_YEAR, LAST_YEAR
from generator.model.fields.scalar import unquoted

T = TypeVar("T")

HOW = "bijvoorbeeld 13-01-2025 of 2025-01-13"

ALMOST = r"\d+[-/.]\d+[-/.]\d+|\d+\s+[a-zA-Z]+\s+\d+"
"""What was meant as a day and is none."""


_SHORTEST = tuple(name[:2] for name in WEEKDAYS)
WEEKDAY = rf"({any_case((*WEEKDAYS, *_SHORTEST))})\.?,?\s+"
_WITH_WEEKDAY = re.compile(rf"(?P<weekday>{WEEKDAY})(?P<day>\d.*)")

_DAYS = re.compile(
    r"(van\s+)?\d.*\s(t/?m|tot|tot\s+en\s+met|[-–])\s+\d.*\d|\d{1,2}\s?[-–]\s?\d{1,2}\s+[a-z].*",
    re.IGNORECASE,
)
"""From one day up to another."""

_LONGEST_DAYS = 100

_CLOCK = r"\d{1,2}([:.]\d{2}(\s*(uur|u\b\.?))?|\s*(uur|u\b\.?))"
_AT_TIME = re.compile(
    rf"(?P<day>\S.*?),?\s+(om\s+|van\s+)?(?P<time>{_CLOCK}(\s*(-|–|tot)\s*{_CLOCK})?)",
    re.IGNORECASE,
)


class WrongWeekdayError(ValueError):
    """That day is another day of the week; says which, in Dutch."""


def month_number(name: str) -> int:
    """1 for januari and for jan."""
    return MONTH_NUMBERS[name.lower().rstrip(".")]


def _forms(day: str, month: str, name: str, year: str) -> tuple[str, str, str]:
    return f"{year}-{month}-{day}", f"{day}[-/.]{month}[-/.]{year}", rf"{day}\s+{name}\s+{year}"


_NAME = rf"{any_case(MONTH_NUMBERS)}\.?"
PATTERN = "|".join(_forms(r"(0?[1-9]|[12]\d|3[01])", r"(0?[1-9]|1[0-2])", _NAME, r"\d{4}"))
WITH_WEEKDAY = rf"({WEEKDAY})?({PATTERN})"
"""A day as an editor takes it, without and with the day of the week."""

_READ = [
    re.compile(form)
    for form in _forms(r"(?P<d>\d{1,2})", r"(?P<m>\d{1,2})", f"(?P<name>{_NAME})", r"(?P<y>\d{4})")
]


def parse_date(text: str) -> date | None:
    """The day that ``text`` names (2025-01-13, 13-01-2025, 13 januari 2025), or None.

    Raises ``ValueError`` when it has the form of a date but no such day exists.
    """
    for form in _READ:
        if match := form.fullmatch(text):
            found = match.groupdict()
            month = month_number(found["name"]) if "name" in found else int(found["m"])
            return date(int(found["y"]), month, int(found["d"]))
    return None


def parse_day(text: str) -> date | None:
    """The same with the day of the week before it (maandag 13 januari 2025, ma 13-01-2025).

    Raises ``WrongWeekdayError`` as well, when that day has another one.
    """
    match = _WITH_WEEKDAY.fullmatch(text)
    if match is None:
        return parse_date(text)
    day = parse_date(match["day"])
    if day and _SHORTEST.index(match["weekday"][:2].lower()) != day.weekday():
        raise WrongWeekdayError(f"{date_text(day)} is een {WEEKDAYS[day.weekday()]}")
    return day


def split_time(text: str) -> tuple[str, str]:
    """A day and the time of the day that was written behind it (10:00, om 10 uur, 9.30-11.00 uur).

    The time is empty when none was.
    """
    match = _AT_TIME.fullmatch(text)
    return (match["day"], match["time"]) if match else (text, "")


def read(value: object) -> date:
    """The day."""
    text = unquoted(value, f"een datum ({HOW})")
    marked.refuse(text, marked.NO_DAY)
    day = read_by(parse_day, text)
    if day is None:
        raise fault("datum", why_none(text, HOW))
    require_likely(day.year, text)
    return day


def read_by(parse: Callable[[str], T | None], text: str) -> T | None:
    """What is read in that text; a fault for what has the form of a date and is none."""
    try:
        return parse(text)
    except WrongWeekdayError as error:
        raise fault("datum", str(error)) from None
    except ValueError:
        raise fault("datum", f"de datum {shown(text)} bestaat niet") from None


def require_likely(year: int, text: str) -> None:
    """Raises a fault when the year of a date in that text is none of a report."""
    if not FIRST_YEAR <= year <= LAST_YEAR:
        message = f"het jaar van {shown(text)} ligt niet tussen {FIRST_YEAR} en {LAST_YEAR}"
        raise fault("datum", message)


def why_none(text: str, how: str) -> str:
    """What to say of a text that is no date; ``how`` is what can be written."""
    before, time = split_time(text)
    if time and re.fullmatch(WITH_WEEKDAY, before):
        return f"een tijd kan hier niet; laat {shown(time)} weg"
    if len(text) < _LONGEST_DAYS and _DAYS.fullmatch(text):
        return f"{shown(text)} is meer dan één dag, en hier hoort er één; schrijf {how}"
    return f"{shown(text)} is geen datum; schrijf {how}"


DATUM = Notation(
    name="dag",
    read=read,
    write=digits_text,
    examples=("13-01-2025", "2025-01-13", "13 januari 2025"),
    types=("string",),
    pattern=whole(WITH_WEEKDAY),
    hint="hier hoort een datum, bijvoorbeeld 13-01-2025, 2025-01-13 of 13 januari 2025",
)

Datum = Annotated[date, DATUM]
"""A day."""
