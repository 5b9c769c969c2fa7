"""The scales of a chart: where an axis begins and ends, and where its ticks stand.

Both tracks take them from here, so that a chart in Word looks like the one in the PDF.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

from generator.dutch import MONTHS, SHORT_MONTHS
from generator.talen import NEDERLANDS, Taal

MOST_STEPS = 4
"""An axis has at most so many steps, so three to five ticks."""

ROUND_STEPS = (Decimal(1), Decimal(2), Decimal("2.5"), Decimal(5))
FROM_ZERO = Decimal(2) / 3
"""An axis begins at zero, unless the values take up less than a third of it."""

MONTH_STEPS = (1, 2, 3, 6, 12, 24, 36, 60, 120, 240, 600, 1200, 2400, 6000, 12_000, 30_000, 60_000)
FEWEST_MONTHS = 3
"""A time axis is at least so long."""

HUNDRED = Decimal(100)
LONGEST_SHARE = Decimal(180)
"""Bars of shares end here; of a longer one only the label tells how long it is."""


@dataclass(frozen=True, slots=True)
class ValueScale:
    """An axis of values with a tick at every ``step`` from ``low`` on."""

    low: Decimal
    high: Decimal
    step: Decimal

    @property
    def ticks(self) -> tuple[Decimal, ...]:
        """The values at the ticks."""
        steps = int((self.high - self.low) / self.step)
        values = (self.low + number * self.step for number in range(steps + 1))
        return tuple(value.quantize(self.step) for value in values)

    @property
    def decimals(self) -> int:
        """How many decimals the ticks have."""
        return decimals(self.step)

    def share(self, value: Decimal) -> float:
        """Where a value lies, from 0 (low) to 1 (high)."""
        return _within(float((value - self.low) / (self.high - self.low)))


@dataclass(frozen=True, slots=True)
class TimeScale:
    """An axis of time with a tick at every ``months`` from ``first`` on, the first of a month."""

    first: date
    last: date
    months: int

    @property
    def ticks(self) -> tuple[date, ...]:
        """The days at the ticks."""
        begin, end = _month(self.first), _month(self.last)
        return tuple(_first_of(month) for month in range(begin, end + 1, self.months))

    def share(self, day: date) -> float:
        """Where a day lies, from 0 (first) to 1 (last)."""
        return _within((day - self.first).days / (self.last - self.first).days)

    def label(self, tick: date, taal: Taal = NEDERLANDS) -> str:
        """A tick in words: the year, or the month and the year where steps are less than years."""
        return f"{tick.year}" if self.in_years else f"{taal.zeg(short_month(tick))} {tick.year}"

    @property
    def in_years(self) -> bool:
        """Whether the steps are whole years, which then begin in January."""
        return self.months % 12 == 0


def value_scale(values: Iterable[Decimal]) -> ValueScale:
    """The axis for those values; there is at least one."""
    known = tuple(values)
    low, high = min(known), max(known)
    if 0 <= low <= high * FROM_ZERO:
        low = Decimal(0)
    if high <= 0 and low < 0 and high >= low * FROM_ZERO:
        high = Decimal(0)
    if low == high:
        room = max(abs(low) / 10, Decimal(1))
        low, high = (low, high + room) if low == 0 else (low - room, high + room)
    elif low != 0:
        low = _below(low, (high - low) / 20)
    step = _round_step(low, high)
    return ValueScale(_floor(low, step), _ceiling(high, step), step)


def share_scale(values: Iterable[Decimal]) -> ValueScale:
    """The axis for shares of an aim: from nothing to the aim, or to the largest of them."""
    high = min(LONGEST_SHARE, max((*values, HUNDRED)))
    return ValueScale(Decimal(0), high, HUNDRED)


def time_scale(days: Iterable[date], most_steps: int = MOST_STEPS) -> TimeScale:
    """The axis from the first of those days to the last; there is at least one."""
    known = tuple(days)
    begin, last = _month(min(known)), max(known)
    if _month(last) - begin < FEWEST_MONTHS:
        begin = max(begin - 1, _month(date.min))
        last = max(last, _first_of(begin + FEWEST_MONTHS))
    starts = ((_from_january(begin, step), step) for step in MONTH_STEPS)
    start, months = next(
        (start, step) for start, step in starts if (_month(last) - start) // step <= most_steps
    )
    return TimeScale(_first_of(start), last, months)


def short_month(day: date) -> str:
    """The month of a day in three letters."""
    shortened = (name for name, number in SHORT_MONTHS.items() if number == day.month)
    return next(shortened, MONTHS[day.month - 1])


def decimals(number: Decimal) -> int:
    """How many decimals a number is written with."""
    exponent = number.as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


def _below(low: Decimal, room: Decimal) -> Decimal:
    """A little lower, so that no value lies on an axis that is not zero; not past zero."""
    return max(low - room, Decimal(0)) if low > 0 else low - room


def _round_step(low: Decimal, high: Decimal) -> Decimal:
    """The smallest round step with which the axis has few enough of them."""
    size = Decimal(1).scaleb((high - low).adjusted() - 1)
    sizes = (size.scaleb(power) for power in range(4))
    steps = (factor * power for power in sizes for factor in ROUND_STEPS)
    return next(
        _plain(step)
        for step in steps
        if _ceiling(high, step) - _floor(low, step) <= MOST_STEPS * step and _is_calm(step)
    )


def _is_calm(step: Decimal) -> bool:
    """Whether the ticks need no more decimals than a step of 1, 2 or 5: 25 but not 2,5."""
    return step.normalize().as_tuple().digits != (2, 5) or _is_whole(step)


def _is_whole(number: Decimal) -> bool:
    return number == number.to_integral_value()


def _plain(step: Decimal) -> Decimal:
    """The same number without an exponent, and without zeros behind its decimals."""
    return step.quantize(Decimal(1)) if _is_whole(step) else step.normalize()


def _floor(value: Decimal, step: Decimal) -> Decimal:
    return (value / step).to_integral_value(ROUND_FLOOR) * step


def _ceiling(value: Decimal, step: Decimal) -> Decimal:
    return (value / step).to_integral_value(ROUND_CEILING) * step


def _month(day: date) -> int:
    """The months since the year 0."""
    return day.year * 12 + day.month - 1


def _from_january(month: int, step: int) -> int:
    """That month, or January of its year where the steps are years."""
    return month - month % 12 if step % 12 == 0 else month


def _first_of(month: int) -> date:
    return date(min(month // 12, date.max.year), month % 12 + 1, 1)


def _within(share: float) -> float:
    return min(max(share, 0.0), 1.0)
