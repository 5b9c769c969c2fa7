"""Figures in the cells of a table, as staff write them: read to be added up, and written back."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from generator.dutch import number_text
from generator.model.fields import shown
from generator.talen import Taal, with_other_signs

NO_FIGURE = (
    "{where} staat {said}, en dat kan niet worden opgeteld; schrijf een getal zoals {example}, of"
    " laat de cel leeg"
)
SHARE = (
    "{where} staat een percentage, en percentages tellen niet op; schrijf in plaats van =som zelf"
    " wat er moet staan"
)
TOO_LONG = "{where} staat een getal van meer dan {most} cijfers; dat is te lang om op te tellen"

MOST_DIGITS = 15
_EXAMPLES = ("1.250", "-3,5", "€ 1.250,50")
_AMOUNT = re.compile(
    r"(?P<minus>[-\N{MINUS SIGN}\N{EN DASH}]?)(?P<euro>€?)\s?(?P<after>[-\N{MINUS SIGN}]?)"
    r"(?P<number>(?P<points>[1-9]\d{0,2}(?:\.\d{3})+)|(?:0|[1-9]\d*))(?:,(?P<decimals>\d+))?",
    re.ASCII,
)


@dataclass(frozen=True, slots=True)
class Amount:
    """A figure, whether it is money, and whether its thousands are parted."""

    value: Decimal
    is_money: bool
    is_parted: bool


class AmountError(ValueError):
    """What stands there is no figure that can be added up. The message is for staff."""


def read_amount(text: str, where: str, taal: Taal) -> Amount:
    """The figure that a cell says, as that language writes it.

    Raises ``AmountError``; ``where`` tells in it which cell that is.
    """
    if text.endswith("%"):
        raise AmountError(SHARE.format(where=where))
    found = _AMOUNT.fullmatch(text if taal.is_nederlands else with_other_signs(text))
    if not found or (found["minus"] and found["after"]):
        example = " of ".join(map(taal.getal, _EXAMPLES))
        raise AmountError(NO_FIGURE.format(where=where, said=shown(text), example=example))
    digits, decimals = found["number"].replace(".", ""), found["decimals"]
    if len(digits) + len(decimals or "") > MOST_DIGITS:
        raise AmountError(TOO_LONG.format(where=where, most=MOST_DIGITS))
    value = Decimal(f"{digits}.{decimals}" if decimals else digits)
    is_below_zero = found["minus"] or found["after"]
    return Amount(
        -value if is_below_zero else value,
        is_money=bool(found["euro"]),
        is_parted=bool(found["points"]) or len(digits) < 4,
    )


def total_text(amounts: Sequence[Amount], taal: Taal) -> str:
    """What they are together, written as they are."""
    total = sum((one.value for one in amounts), Decimal(0)) + 0  # -0 becomes 0
    text = number_text(total)
    if not all(one.is_parted for one in amounts):
        text = text.replace(".", "")
    euro = "€\N{NO-BREAK SPACE}" if amounts[0].is_money else ""
    return euro + taal.getal(text)
