"""A moment that may be vague: a day, a month, a quarter, or just words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Annotated

from generator.model.fields import date as day
from generator.model.fields import line
from generator.model.fields.faults import fault, shown
from generator.model.fields.notation import Notation, whole
from generator.model.fields.period import (
    ALMOST_A_QUARTER,
    QUARTER,
    Period,
    parse_period,
    written,
)


@dataclass(frozen=True)
class Tijdstip:
    """A moment that may be vague: a day, a month, a quarter, or just words.

    ``period`` is None when only words were given.
    """

    text: str
    period: Period | None

    @property
    def last(self) -> date | None:
        """The last day of it, or None when it cannot be known."""
        return self.period.last if self.period else None


def read(value: object) -> Tijdstip:
    """The moment, with its text as it is printed."""
    text = line.read(value, "een datum, maand, kwartaal of korte tekst")
    try:
        period = parse_period(text)
    except ValueError:
        wrong = "kijk na of de dag bestaat en het begin vóór het einde ligt"
        message = f"{shown(text)} bestaat niet; {wrong}"
        raise fault("datum", message) from None
    if period is None and re.fullmatch(day.ALMOST, text):
        raise fault("datum", f"{shown(text)} is geen datum; schrijf {day.HOW}")
    if period is None and re.fullmatch(ALMOST_A_QUARTER, text):
        raise fault("datum", f"{shown(text)} is geen kwartaal; schrijf bijvoorbeeld Q1 2025")
    return Tijdstip(period.text if period else text, period)


def write(moment: Tijdstip) -> str:
    """The words, or the notation of the period."""
    return written(moment.period) if moment.period else moment.text


_WORDS = rf"(?!({day.ALMOST}|{ALMOST_A_QUARTER})\s*$){line.PATTERN}"

TIJDSTIP = Notation(
    name="tijdstip",
    read=read,
    write=write,
    examples=("13-01-2025", "mei 2025", "Q1 2025", "mei 2025 tot april 2026", "doorlopend"),
    pattern=whole(f"{day.PATTERN}|{QUARTER}|{_WORDS}"),
    hint="schrijf een datum (13-01-2025), een maand (mei 2025), een kwartaal (Q1 2025) of tekst",
)

VaagTijdstip = Annotated[Tijdstip, TIJDSTIP]
"""A day, a month, a quarter, or words."""
