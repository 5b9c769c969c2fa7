"""The date of a document that may have no day: 13-01-2025, augustus 2018, 2024."""

from __future__ import annotations

from typing import Annotated

from generator.dutch import MONTHS
from generator.model.fields import date as day
from generator.model.fields.faults import MAY_GO, fault
from generator.model.fields.notation import Notation, any_case, whole
from generator.model.fields.period import Period, months_in, parse_period, written
from generator.model.fields.scalar import unquoted

HOW = "een dag (13-01-2025), een maand (augustus 2018) of een jaar (2024)"
NONE = "haal deze regel weg als er geen datum is"


def read(value: object) -> Period:
    """The day, or the month or year around it."""
    if value is None or value == "":
        raise fault(
            MAY_GO, f"hier hoort een datum, maar het veld is leeg; schrijf {HOW}, of {NONE}"
        )
    text = unquoted(value, f"een datum ({HOW})")
    period = day.read_by(_parsed, text)
    if period is None or not (period.day or months_in(period) in (1, 12)):
        raise fault("datum", day.why_none(text, HOW))
    day.require_likely(period.first.year, text)
    return period


def _parsed(text: str) -> Period | None:
    """The day, with the day of the week before it or not; else another stretch of time."""
    exact = day.parse_day(text)
    return parse_period(exact.isoformat() if exact else text)


DATERING = Notation(
    name="dag, maand of jaar",
    read=read,
    write=written,
    examples=("13-01-2025", "augustus 2018", "2024"),
    types=("string", "number"),
    pattern=whole(rf"{day.WITH_WEEKDAY}|{any_case(MONTHS)}\s+\d{{4}}|\d{{4}}"),
    hint=f"hier hoort een datum: schrijf {HOW}",
)

Datering = Annotated[Period | None, DATERING]
"""A day, a month or a year. A field of this kind may be left out, never left empty."""
