"""A moment that may be vague: a day, a month, a quarter, or just words."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Annotated

from generator.model.fields import date as day
from generator.model.fields import line, marked
from generator.model.fields.date import WrongWeekdayError, split_time
from generator.model.fields.faults import fault, shown
from generator.model.fields.notation import Notation, whole
from generator.model.fields.period import (
    ALMOST_A_QUARTER,
    QUARTER,
    Period,
    parse_period,
    written,
)
from generator.model.fields.worded import holds_time, parse_worded


@dataclass(frozen=True)
class Tijdstip:
    """A moment that may be vague: a day, a month, a quarter, or just words.

    ``period`` is None when only words were given that tell no last day.
    """

    text: str
    period: Period | None

    @property
    def last(self) -> date | None:
        """The last day of it, or None when it cannot be known."""
        return self.period.last if self.period else None

    @property
    def is_worded(self) -> bool:
        """Whether it is printed in words of staff: doorlopend, eind 2025. Of a day, a month or a
        quarter the program says what is printed."""
        return self.period is None or parse_period(written(self.period)) != self.period

    @property
    def lacks_end(self) -> bool:
        """Whether a day seems to be meant, and it cannot be known which one is the last."""
        return self.period is None and holds_time(self.text)

    @property
    def time(self) -> str:
        """The time of the day that stands behind a day; empty when none does."""
        return split_time(self.text)[1] if self.period and self.period.exact else ""


def read(value: object) -> Tijdstip:
    """The moment, with its text as it is printed."""
    if isinstance(value, str):
        marked.refuse(value, marked.NO_DAY)
    text = line.read_plain(value, "een datum, maand, kwartaal of korte tekst")
    period = _read_by(parse_period, text)
    if period is None:
        _refuse_what_is_almost_one(text)
        period = _read_by(parse_worded, text)
    return Tijdstip(period.text if period else text, period)


def _read_by(parse: Callable[[str], Period | None], text: str) -> Period | None:
    try:
        return parse(text)
    except WrongWeekdayError as error:
        raise fault("datum", str(error)) from None
    except ValueError:
        wrong = "kijk na of de dag bestaat en het begin vóór het einde ligt"
        raise fault("datum", f"{shown(text)} bestaat niet; {wrong}") from None


def _refuse_what_is_almost_one(text: str) -> None:
    if re.fullmatch(day.ALMOST, text):
        raise fault("datum", f"{shown(text)} is geen datum; schrijf {day.HOW}")
    if match := re.fullmatch(ALMOST_A_QUARTER, text):
        number, year = match.groups()
        meant = f"Q{number} {year if len(year) == 4 else f'20{year}'}"
        known = parse_period(meant) if len(year) in (2, 4) and number in "1234" else None
        message = f"{shown(text)} is geen kwartaal; schrijf bijvoorbeeld Q1 2025"
        raise fault("datum", message, meant=meant if known else None)


def write(moment: Tijdstip) -> str:
    """The notation of the period; its words when there is no other, or no period."""
    notation = written(moment.period) if moment.period else moment.text
    return notation if parse_period(notation) == moment.period else moment.text


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
