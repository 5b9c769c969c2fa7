"""The kinds of values that staff fill in, and how each is read from the text as written.

The model decides what a value is, not YAML (see ``source``): ``no`` in a text field stays
text and ``0123`` keeps its zero. Every message here is Dutch and meant for staff.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Annotated

from generator import dutch
from generator.content.characters import with_usual_hyphens
from generator.content.tree import Block
from generator.markdown.parse import MarkdownError, parse, parse_long
from generator.model.fields import notations
from generator.model.fields.faults import fault, shown
from generator.model.fields.reader import ReadBy

MARKDOWN_ERROR = "markdown"
"""The type of the error that carries the faults of a Markdown text in ``ctx['faults']``."""

LONGEST_LINE = 500
LONGEST_KEY = 60
MOST_DIGITS = 15
"""The sheets of charts keep no more digits of a number: they hold doubles (IEEE 754)."""
FIRST_YEAR, LAST_YEAR = 1900, 2199
"""A day or year outside these is a slip of the pen; sheets know no day before them."""

_DATE_EXAMPLES = "bijvoorbeeld 13-01-2025 of 2025-01-13"
_ALMOST_A_DATE = re.compile(r"\d+[-/.]\d+[-/.]\d+|\d+\s+[a-z]+\s+\d+", re.IGNORECASE)
_ALMOST_A_QUARTER = re.compile(r"Q\d+\W*\d*", re.IGNORECASE)
_NUMBER = re.compile(r"-?\d+(\.\d+)?")
_NUMBER_WITH_COMMA = re.compile(r"-?\d+,\d+")
_THOUSANDS = re.compile(r"-?[1-9]\d{0,2}(\.\d{3})+")
_KEY = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_TRUTH = {"ja": True, "nee": False, "true": True, "false": False}


def _text(value: object, expected: str) -> str:
    if value is None or value == "":
        raise fault("leeg", f"hier hoort {expected}, maar het veld is leeg")
    if not isinstance(value, str):
        raise fault("tekst", f"hier hoort {expected}, maar er staat {shown(value)}")
    return with_usual_hyphens(value.strip())


def _markdown(value: object) -> tuple[Block, ...]:
    return _parsed(value, parse)


def _parsed(value: object, read: Callable[[str], tuple[Block, ...]]) -> tuple[Block, ...]:
    if value is None:
        return ()
    if not isinstance(value, str):
        raise fault("tekst", f"hier hoort een tekst, maar er staat {shown(value)}")
    try:
        return read(with_usual_hyphens(value))
    except MarkdownError as error:
        raise fault(MARKDOWN_ERROR, str(error), faults=error.faults) from None


def _filled_markdown(value: object) -> tuple[Block, ...]:
    return _filled(_markdown(value))


def _filled_long_markdown(value: object) -> tuple[Block, ...]:
    return _filled(_parsed(value, parse_long))


def _filled(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    if not blocks:
        raise fault("leeg", "hier hoort een tekst, maar het veld is leeg")
    return blocks


def _line(value: object, expected: str = "een korte tekst") -> str:
    text = _text(value, expected)
    if not text:
        raise fault("leeg", f"hier hoort {expected}, maar het veld is leeg")
    if "\n" in text:
        raise fault("regel", "deze tekst hoort op één regel te staan; maak er één regel van")
    if len(text) > LONGEST_LINE:
        message = f"deze tekst is te lang ({len(text)} tekens); hooguit {LONGEST_LINE} mag"
        raise fault("regel", message)
    return text


def _key(value: object) -> str:
    text = _line(value, "een id (kleine letters, cijfers en streepjes)")
    if not _KEY.fullmatch(text) or len(text) > LONGEST_KEY:
        raise fault(
            "id",
            "een id bestaat uit kleine letters en cijfers, met streepjes ertussen, en heeft"
            f" hooguit {LONGEST_KEY} tekens; er staat {shown(text)}",
        )
    return text


def _date(value: object) -> date:
    text = _text(value, f"een datum ({_DATE_EXAMPLES})")
    try:
        day = dutch.parse_date(text)
    except ValueError:
        raise fault("datum", f"de datum {shown(text)} bestaat niet") from None
    if day is None:
        raise fault("datum", f"{shown(text)} is geen datum; schrijf {_DATE_EXAMPLES}")
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        message = f"het jaar van {shown(text)} ligt niet tussen {FIRST_YEAR} en {LAST_YEAR}"
        raise fault("datum", message)
    return day


@dataclass(frozen=True)
class Tijdstip:
    """A moment that may be vague: a day, a month, a quarter, or just words.

    ``period`` is None when only words were given.
    """

    text: str
    period: dutch.Period | None

    @property
    def last(self) -> date | None:
        """The last day of it, or None when it cannot be known."""
        return self.period.last if self.period else None


def _moment(value: object) -> Tijdstip:
    text = _line(value, "een datum, maand, kwartaal of korte tekst")
    try:
        period = dutch.parse_period(text)
    except ValueError:
        wrong = "kijk na of de dag bestaat en het begin vóór het einde ligt"
        message = f"{shown(text)} bestaat niet; {wrong}"
        raise fault("datum", message) from None
    if period is None and _ALMOST_A_DATE.fullmatch(text):
        raise fault("datum", f"{shown(text)} is geen datum; schrijf {_DATE_EXAMPLES}")
    if period is None and _ALMOST_A_QUARTER.fullmatch(text):
        raise fault("datum", f"{shown(text)} is geen kwartaal; schrijf bijvoorbeeld Q1 2025")
    return Tijdstip(period.text if period else text, period)


def _number(value: object) -> Decimal:
    text = _text(value, "een getal, bijvoorbeeld 9.4").removesuffix("%").strip()
    if _THOUSANDS.fullmatch(text):
        whole = text.replace(".", "")
        raise fault(
            "getal",
            f"{shown(text)} is niet duidelijk; schrijf duizendtallen zonder punt",
            meant=whole,
        )
    if _NUMBER_WITH_COMMA.fullmatch(text):
        point = text.replace(",", ".")
        raise fault("getal", f"{shown(text)} heeft een komma; schrijf een punt", meant=point)
    if sum(map(str.isdigit, text)) > MOST_DIGITS:
        raise fault("getal", f"dit getal is te lang; hooguit {MOST_DIGITS} cijfers mag")
    if not _NUMBER.fullmatch(text):
        raise fault("getal", f"hier hoort een getal, bijvoorbeeld 9.4, maar er staat {shown(text)}")
    return Decimal(text) + 0  # -0 becomes 0


def _whole_number(value: object) -> int:
    expected = "een heel getal van 0 tot en met 9999"
    text = _text(value, expected)
    if not re.fullmatch(r"\d{1,4}", text):
        raise fault("getal", f"hier hoort {expected}, maar er staat {shown(text)}")
    return int(text)


def _year(value: object) -> int:
    expected = f"een jaar van {FIRST_YEAR} tot en met {LAST_YEAR}"
    text = _text(value, expected)
    if not re.fullmatch(r"[0-9]{4}", text) or not FIRST_YEAR <= int(text) <= LAST_YEAR:
        raise fault("jaar", f"hier hoort {expected}, maar er staat {shown(text)}")
    return int(text)


def _truth(value: object) -> bool:
    text = _text(value, "ja of nee").lower()
    if text not in _TRUTH:
        raise fault("ja_nee", f"hier hoort ja of nee, maar er staat {shown(text)}")
    return _TRUTH[text]


Tekst = Annotated[tuple[Block, ...], ReadBy(_filled_markdown), notations.text()]
"""Markdown that must be filled in."""

OptioneleTekst = Annotated[tuple[Block, ...], ReadBy(_markdown), notations.optional_text()]
"""Markdown that may be left empty."""

LangeTekst = Annotated[tuple[Block, ...], ReadBy(_filled_long_markdown), notations.long_text()]
"""Markdown that must be filled in and may have headings, of three levels."""

Regel = Annotated[str, ReadBy(_line), notations.line(LONGEST_LINE)]
"""A short plain text on one line, printed as it stands."""

SoortFeiten = Annotated[str, ReadBy(_line), notations.kind_of_facts()]
"""The name of a kind of facts; whether there is such a kind only the dossier knows."""

Sleutel = Annotated[str, ReadBy(_key), notations.key(_KEY.pattern, LONGEST_KEY)]
"""A name by which other files refer to something: small letters, digits and hyphens."""

Datum = Annotated[date, ReadBy(_date), notations.day()]
"""A day."""

VaagTijdstip = Annotated[Tijdstip, ReadBy(_moment), notations.moment(LONGEST_LINE)]
"""A day, a month, a quarter, or words."""

Getal = Annotated[Decimal, ReadBy(_number), notations.number()]
"""A number with a decimal point."""

HeelGetal = Annotated[int, ReadBy(_whole_number), notations.whole_number(9999)]
"""A whole number from 0 up to 9999."""

Jaartal = Annotated[int, ReadBy(_year), notations.year(FIRST_YEAR, LAST_YEAR)]
"""A year."""

JaNee = Annotated[bool, ReadBy(_truth), notations.truth(_TRUTH)]
"""Yes or no."""
