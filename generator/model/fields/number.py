"""Numbers: with a decimal point, whole, and years."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Annotated

from generator.model.fields import marked
from generator.model.fields.faults import fault, shown
from generator.model.fields.notation import Notation, whole
from generator.model.fields.scalar import unquoted

MOST_DIGITS = 15
"""The sheets of charts keep no more digits of a number: they hold doubles (IEEE 754)."""
HIGHEST = 9999
"""Of a whole number."""
MOST_PERSONS = 99_999_999
"""Of a group."""
MOST_DAYS_BEFORE = 60
"""What must be done longer before a day is forgotten."""
FIRST_YEAR, LAST_YEAR = 1900, 2199
"""A day or year outside these is a slip of the pen; sheets know no day before them."""

_USUAL_SIGNS = {0x2212: "-", 0x2013: "-", 0x00A0: None, 0x2009: None, 0x202F: None, 0x20: None}
"""How a minus and the space between thousands are typed here: by their number in Unicode."""

_NUMBER = r"-?\d+(\.\d+)?"
_WITH_COMMA = r"-?\d+,\d+"
_THOUSANDS = r"-?[1-9]\d{0,2}(\.\d{3})+"
_WHOLE = rf"\d{{1,{len(str(HIGHEST))}}}"
_PERSONS = rf"0*[1-9]\d{{0,{len(str(MOST_PERSONS)) - 1}}}"
_DAYS_BEFORE = rf"(0?[1-9]|[1-5]\d|{MOST_DAYS_BEFORE})"
_YEAR = r"\d{4}"


def read(value: object) -> Decimal:
    """The number, with the decimals that were written."""
    text = unquoted(value, "een getal, bijvoorbeeld 9.4").removesuffix("%").strip()
    marked.refuse(text, marked.NO_NUMBER)
    if _is(_THOUSANDS, text):
        message = f"{shown(text)} is niet duidelijk; schrijf duizendtallen zonder punt"
        raise fault("getal", message, meant=text.replace(".", ""))
    if _is(_WITH_COMMA, text):
        message = f"{shown(text)} heeft een komma; schrijf een punt"
        raise fault("getal", message, meant=text.replace(",", "."))
    if sum(map(str.isdigit, text)) > MOST_DIGITS:
        raise fault("getal", f"dit getal is te lang; hooguit {MOST_DIGITS} cijfers mag")
    if _is(_NUMBER, usual := text.translate(_USUAL_SIGNS)) and usual != text:
        message = f"{shown(text)} heeft een spatie of een ander streepje dan -; typ het opnieuw"
        raise fault("getal", message, meant=usual)
    if not _is(_NUMBER, text):
        raise fault("getal", f"hier hoort een getal, bijvoorbeeld 9.4, maar er staat {shown(text)}")
    return Decimal(text) + 0  # -0 becomes 0


def write(number: Decimal) -> str:
    """The number with all its decimals; one that would look like thousands gets one more."""
    text = f"{number:f}"
    return f"{text}0" if _is(_THOUSANDS, text) else text


def read_whole(value: object) -> int:
    """A whole number from 0."""
    return _whole(value, f"een heel getal van 0 tot en met {HIGHEST}", _WHOLE)


def read_persons(value: object) -> int:
    """How many persons are in a group: at least one."""
    return _whole(value, "een aantal personen, zoals 5600; minstens 1", _PERSONS)


def read_days_before(value: object) -> int:
    """How many days something is before a day."""
    return _whole(value, f"een aantal dagen van 1 tot en met {MOST_DAYS_BEFORE}", _DAYS_BEFORE)


def read_year(value: object) -> int:
    """A year of four digits."""
    expected = f"een jaar van {FIRST_YEAR} tot en met {LAST_YEAR}"
    text = unquoted(value, expected)
    if not _is(_YEAR, text) or not FIRST_YEAR <= int(text) <= LAST_YEAR:
        raise fault("jaar", f"hier hoort {expected}, maar er staat {shown(text)}")
    return int(text)


def _whole(value: object, expected: str, pattern: str) -> int:
    """The number of which the digits are as in that pattern."""
    text = unquoted(value, expected)
    if not _is(pattern, text):
        raise fault("getal", f"hier hoort {expected}, maar er staat {shown(text)}")
    return int(text)


def _is(pattern: str, text: str) -> bool:
    return bool(re.fullmatch(pattern, text, re.ASCII))


GETAL = Notation(
    name="getal",
    read=read,
    write=write,
    examples=("9.4", "15%", "-3", "1000"),
    types=("number", "string"),
    pattern=whole(rf"(?!{_THOUSANDS}\s*%?\s*$){_NUMBER}\s*%?"),
    hint="hier hoort een getal met een punt, bijvoorbeeld 9.4; schrijf duizend als 1000",
)

HEEL_GETAL = Notation(
    name="heel getal",
    read=read_whole,
    write=str,
    examples=("2",),
    types=("integer", "string"),
    pattern=rf"^\s*{_WHOLE}\s*$",
    least=0,
    most=HIGHEST,
    hint=f"hier hoort een heel getal van 0 tot en met {HIGHEST}",
)

PERSONEN = Notation(
    name="aantal personen",
    read=read_persons,
    write=str,
    examples=("5600",),
    types=("integer", "string"),
    pattern=rf"^\s*{_PERSONS}\s*$",
    least=1,
    most=MOST_PERSONS,
    hint="hier hoort een aantal personen, zonder punt; minstens 1",
)

DAGEN_ERVOOR = Notation(
    name="aantal dagen",
    read=read_days_before,
    write=str,
    examples=("14",),
    types=("integer", "string"),
    pattern=rf"^\s*{_DAYS_BEFORE}\s*$",
    least=1,
    most=MOST_DAYS_BEFORE,
    hint=f"hier hoort een aantal dagen van 1 tot en met {MOST_DAYS_BEFORE}",
)

JAARTAL = Notation(
    name="jaar",
    read=read_year,
    write=str,
    examples=("2025",),
    types=("integer", "string"),
    pattern=rf"^\s*{_YEAR}\s*$",
    least=FIRST_YEAR,
    most=LAST_YEAR,
    hint=f"hier hoort een jaar van {FIRST_YEAR} tot en met {LAST_YEAR}",
)

Getal = Annotated[Decimal, GETAL]
"""A number with a decimal point."""

HeelGetal = Annotated[int, HEEL_GETAL]
"""A whole number from 0 up to 9999."""

Personen = Annotated[int, PERSONEN]
"""How many persons are in a group, from 1."""

DagenErvoor = Annotated[int, DAGEN_ERVOOR]
"""How many days before another day, from 1 up to 60."""

Jaartal = Annotated[int, JAARTAL]
"""A year."""
