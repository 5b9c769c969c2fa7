"""Dates, periods and numbers as the Dutch print them."""

from __future__ import annotations

import re
from datetime import date, time
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
SHORT_MONTHS = {
    "jan": 1,
    "feb": 2,
    "mrt": 3,
    "apr": 4,
    "jun": 6,
    "jul": 7,
    "aug": 8,
    "sep": 9,
    "sept": 9,
    "okt": 10,
    "nov": 11,
    "dec": 12,
}
"""The months as they are shortened, with their numbers; mei is short enough."""

MONTH_NUMBERS = {name: number for number, name in enumerate(MONTHS, 1)} | SHORT_MONTHS
WEEKDAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")


def date_text(day: date) -> str:
    """The day in full: 13 januari 2025."""
    return f"{day_text(day)} {day.year}"


def digits_text(day: date) -> str:
    """The day in digits: 13-01-2025."""
    return f"{day.day:02}-{day.month:02}-{day.year:04}"


def month_text(day: date) -> str:
    """The month of a day: oktober 2022."""
    return f"{MONTHS[day.month - 1]} {day.year}"


def weekday_text(day: date) -> str:
    """The day with its weekday and without its year: maandag 13 januari."""
    return f"{WEEKDAYS[day.weekday()]} {day_text(day)}"


def day_text(day: date) -> str:
    """The day without its year: 13 januari."""
    return f"{day.day} {MONTHS[day.month - 1]}"


def to_compare(text: str) -> str:
    """A text on one line and without capitals, to find the same one written otherwise."""
    return " ".join(text.casefold().split())


def is_weekend(day: date) -> bool:
    """Whether it is a Saturday or a Sunday."""
    return day.weekday() >= WEEKDAYS.index("zaterdag")


def span_text(first: date, last: date) -> str:
    """A day or several, without their year: 12 oktober, 6 tot en met 12 oktober."""
    if first == last:
        return day_text(first)
    start = f"{first.day}" if first.month == last.month else day_text(first)
    return f"{start} tot en met {day_text(last)}"


def days_text(first: date, last: date) -> str:
    """A day or several in full: 12 oktober 2025, 6 tot en met 12 oktober 2025."""
    if first.year == last.year:
        return f"{span_text(first, last)} {last.year}"
    return f"{date_text(first)} tot en met {date_text(last)}"


def hour_text(moment: time) -> str:
    """A time of the day: 9.30."""
    return f"{moment.hour}.{moment.minute:02}"


def number_text(number: Decimal) -> str:
    """The number with a decimal comma, and points between thousands: 15.000 and 9,4."""
    whole, _, fraction = f"{number:,f}".partition(".")
    return whole.replace(",", ".") + (f",{fraction}" if fraction else "")


_CURRENCY = re.compile(r"(€|\$|£|EUR\b)\s*")
_CENTS = Decimal("0.01")


def is_currency(unit: str) -> bool:
    """Whether a unit begins with the sign of a currency, which stands before the amount."""
    return bool(_CURRENCY.match(unit))


def with_unit(number: Decimal, unit: str) -> str:
    """The number with its unit: 9,4% and 12 medewerkers, but € 12.500 and € 3 mln."""
    sign = _CURRENCY.match(unit)
    if not sign:
        return number_text(number) + ("" if unit == "%" else "\N{NO-BREAK SPACE}") + unit
    rest = unit[sign.end() :]
    parts = (sign[1], number_text(number) if rest else _amount_text(number), rest)
    return "\N{NO-BREAK SPACE}".join(filter(None, parts))


def _amount_text(amount: Decimal) -> str:
    """An amount of money: with cents, or without them."""
    cents = amount.quantize(_CENTS)
    return number_text(cents if amount % 1 and cents == amount else amount)


_NO_BREAK = "\N{NO-BREAK SPACE}"

_ENGLISH_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
"""How the months are called in a document in English."""

_BOUND = re.compile(
    rf"(\d{{1,2}})[ \n](?=(?:{'|'.join((*MONTHS, *_ENGLISH_MONTHS))})\b)"  # 13 januari
    r"|(\de)[ \n](?=kwartaal\b)"  # 1e kwartaal
    r"|(\d)[ \n](?=(?:%|(?:procent|euro|uur|miljoen|miljard|mln|mld)\b))"  # 80 procent
    r"|([€$£])[ \n](?=\d)",  # € 500
    re.IGNORECASE,
)


_TELEPHONE = re.compile(
    r"(?<!\d)(?:\+31(?:[ \n]?\(0\))?|\(?0)(?:[ \n)-]{0,2}\d){9}(?!\d)", re.ASCII
)
"""A Dutch number of ten digits, or with +31 for the 0, however it is divided."""


def kept_together(text: str) -> str:
    """The text with no-break spaces where a line must not end: in a day, a quarter, an amount, a
    telephone number.

    For printing only: what is compared, searched or shown on a terminal keeps its own spaces.
    """
    whole = _TELEPHONE.sub(lambda number: re.sub(r"[ \n]", _NO_BREAK, number[0]), text)
    return _BOUND.sub(lambda match: f"{match[0][:-1]}{_NO_BREAK}", whole)


def list_text(words: list[str] | tuple[str, ...], joined_by: str = "en") -> str:
    """The words as an enumeration, in Dutch unless told otherwise: SG, pSG en IG."""
    return f" {joined_by} ".join(filter(None, [", ".join(words[:-1]), *words[-1:]]))


_NUMBER_WORDS = (
    "geen",
    "één",
    "twee",
    "drie",
    "vier",
    "vijf",
    "zes",
    "zeven",
    "acht",
    "negen",
    "tien",
    "elf",
    "twaalf",
    "dertien",
    "veertien",
    "vijftien",
    "zestien",
    "zeventien",
    "achttien",
    "negentien",
    "twintig",
)


def number_word(number: int) -> str:
    """A number in a sentence: geen, één, twee; above twenty in digits."""
    return _NUMBER_WORDS[number] if 0 <= number < len(_NUMBER_WORDS) else str(number)


def capitalized(words: str) -> str:
    """The words as they begin a sentence; a capital has no accent to stress it: Eén."""
    first = words[:1]
    return ("E" if first == "é" else first.upper()) + words[1:]


def count_text(number: int, one: str, more: str) -> str:
    """A number with its noun: 1 fout, 2 fouten."""
    return f"{number} {one if number == 1 else more}"


def in_alphabet(word: str) -> str:
    """The word as it counts in the alphabet: é is e, and capitals are small letters."""
    letters = normalize("NFKD", word.casefold())
    return "".join(letter for letter in letters if not combining(letter))


_DIGITS = re.compile(r"\d+")


def in_order(word: str) -> str:
    """The word as it is sorted: by the alphabet, and a number in it by what it counts, so that
    'Activiteit 2' comes before 'Activiteit 10'. Numbers of more than nine digits are letters."""
    return _DIGITS.sub(lambda number: number[0].zfill(9), in_alphabet(word))
