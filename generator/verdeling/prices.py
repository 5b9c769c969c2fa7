"""What counts for and against an assignment, and how heavily: the one table of prices."""

from __future__ import annotations

from enum import Enum
from typing import Self


class Price(Enum):
    """A price in points, which is paid once for each time; a negative one is earned.

    ``what`` says for what. ``against`` says in a few words why somebody had better not come, of
    prices that an assignment has by itself.
    """

    amount: int
    what: str
    against: str

    def __new__(cls, amount: int, what: str, against: str = "") -> Self:
        """The price, from ``NAME = amount, "waarvoor", "wat ertegen is"``."""
        price = object.__new__(cls)
        price._value_ = what
        price.amount, price.what, price.against = amount, what, against
        return price

    TOO_FEW = 100_000, "een moment te weinig voor een lid (minimum_per_lid)"
    TOO_FEW_AT_MOMENT = 20_000, "een lid te weinig bij een moment (leden_minstens)"
    RATHER_NOT = 4_000, "een lid bij een moment waar het liever niet is", "liever niet"
    WISH = -3_000, "een wens die lukt"
    TONE = 2_000, "een lid zonder moment om te vieren, of zonder moment om te herdenken"
    LAST_YEAR = 1_500, "een lid bij hetzelfde moment als vorig jaar", "vorig jaar ook"
    HALF = 1_500, "een lid zonder moment in de eerste of de tweede helft van het jaar"
    EXTRA = 400, "een moment boven het minimum van een lid"
    HOLIDAY = 300, "een moment op een wettelijke feestdag", "feestdag"
    MEETING = 200, "een moment op een vergaderdag", "vergaderdag"
    OCCUPIED = 120, "een moment in vakantie, reces of andere bezette dagen", "vakantie of reces"
    WEEKEND = 60, "een moment in het weekend", "weekend"


Bill = dict[Price, int]
"""How often each price is paid."""


def total(bill: Bill) -> int:
    """All of a bill together, in points."""
    return sum(price.amount * count for price, count in bill.items())
