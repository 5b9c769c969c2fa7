"""How Excel shows a number, by the format of its cell (ECMA-376 18.8.31), as the Dutch print it."""

from __future__ import annotations

import re
from decimal import Decimal

from generator.dutch import number_text

_LITERAL = re.compile(r'"[^"]*"|\\.|_.|\*.|\[[^\]]*\]')
"""What a format prints beside the number, or says of its colour."""
_DIGITS = re.compile(r"(?P<whole>[0#?][0#?,]*)(\.(?P<fraction>[0#?]+))?")
_SHOWN = ".10g"
"""Without a format a cell has room for some ten digits."""
_KEPT = ".15g"
"""More digits a number of Excel does not have (IEEE 754): the rest is a fault of computing."""


def kept(value: float) -> Decimal:
    """The number of a cell, as somebody typed it."""
    return Decimal(f"{value:{_KEPT}}") if isinstance(value, float) else Decimal(value)


def shown(value: float, form: str) -> tuple[str, Decimal]:
    """A number of a cell with that format: as it is printed, and what it is; of a percentage what
    stands before the sign."""
    bare = _LITERAL.sub("", form.split(";")[0])
    is_share = "%" in bare
    number = _plain(kept(value) * 100 if is_share else kept(value))
    digits = _DIGITS.search(bare)
    if digits is None or "E" in bare or "/" in bare:
        text = _with_comma(_plain(Decimal(f"{number:{_SHOWN}}")))
    else:
        rounded = round(number, len(digits["fraction"] or "")) + 0
        text = number_text(rounded) if "," in digits["whole"] else _with_comma(rounded)
    text += "%" if is_share else ""
    return (f"€\N{NO-BREAK SPACE}{text}" if "€" in form else text), number


def _with_comma(number: Decimal) -> str:
    return f"{number:f}".replace(".", ",")


def _plain(number: Decimal) -> Decimal:
    """The number without zeros at its end, and without a power of ten; -0 becomes 0."""
    bare = number.normalize() + 0
    return Decimal(f"{bare:f}")
