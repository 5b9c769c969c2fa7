"""How long something takes, in whole years or months."""

from __future__ import annotations

import re
from typing import Annotated

from generator.model.fields.faults import fault, shown
from generator.model.fields.notation import Notation

HOW = "bijvoorbeeld 10 jaar of 6 maanden"

_COUNT = r"[1-9]\d{0,2}"


def _term(count: str) -> str:
    return rf"{count}\s+(jaar|maand(en)?)"


def read(value: object) -> str:
    """The term as ISO 8601 writes it: ``P10Y``, ``P6M``."""
    text = value.strip() if isinstance(value, str) else ""
    if match := re.fullmatch(_term(f"({_COUNT})"), text, re.ASCII):
        return f"P{match[1]}{'Y' if match[2] == 'jaar' else 'M'}"
    found = "het veld is leeg" if value in (None, "") else f"er staat {shown(value)}"
    raise fault("termijn", f"hier hoort een termijn, {HOW}, maar {found}")


def write(term: str) -> str:
    """The term in words: 10 jaar, 1 maand, 6 maanden."""
    count, unit = term[1:-1], term[-1]
    months = "maand" if count == "1" else "maanden"
    return f"{count} {'jaar' if unit == 'Y' else months}"


TERMIJN = Notation(
    name="termijn",
    read=read,
    write=write,
    examples=("10 jaar", "6 maanden", "1 maand"),
    pattern=rf"^\s*{_term(_COUNT)}\s*$",
    hint=f"hier hoort een termijn, {HOW}",
)

Termijn = Annotated[str, TERMIJN]
"""How long something takes, in whole years or months, as ISO 8601 writes it."""
