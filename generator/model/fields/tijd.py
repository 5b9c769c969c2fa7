"""A time of the day: 12.00, 12:00, 9.30 uur or 12 uur."""

from __future__ import annotations

import re
from datetime import time
from typing import Annotated

from generator.dutch import hour_text
from generator.model.fields.faults import fault, shown
from generator.model.fields.notation import Notation, whole
from generator.model.fields.scalar import unquoted

_TIME = re.compile(
    r"(?P<hour>\d{1,2})[.:](?P<minute>\d{2})(?:\s*(?:uur|u\.?))?|(?P<whole>\d{1,2})\s*(?:uur|u\.?)",
    re.IGNORECASE | re.ASCII,
)


def read(value: object) -> time:
    """The time."""
    text = unquoted(value, "een tijd, bijvoorbeeld 12.00")
    match = _TIME.fullmatch(text)
    hour = int(match["hour"] or match["whole"]) if match else 24
    minute = int(match["minute"] or 0) if match else 0
    if hour > 23 or minute > 59:
        raise fault("tijd", f"{shown(text)} is geen tijd; schrijf bijvoorbeeld 12.00")
    return time(hour, minute)


_HOUR = r"([01]?\d|2[0-3])"
_CLOCK = r"([uU][uU][rR]|[uU]\.?)"

TIJD = Notation(
    name="tijd",
    read=read,
    write=hour_text,
    examples=("12.00", "9:30", "9.30 uur", "12 uur"),
    types=("string", "number"),
    pattern=whole(rf"{_HOUR}[.:][0-5]\d(\s*{_CLOCK})?|{_HOUR}\s*{_CLOCK}"),
    hint="hier hoort een tijd, bijvoorbeeld 12.00",
)

Tijd = Annotated[time, TIJD]
"""A time of the day."""
