from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.charts.scale import MOST_STEPS, share_scale, short_month, time_scale, value_scale

VALUES = st.lists(st.decimals(-(10**20), 10**20, allow_nan=False, places=4), min_size=1, max_size=9)


@pytest.mark.parametrize(
    ("values", "ticks"),
    [
        ("9.4 13.4 15", "0 5 10 15"),
        ("80 95", "75 80 85 90 95"),
        ("45 52 55", "40 45 50 55"),
        ("0 100", "0 25 50 75 100"),
        ("-12 4 0", "-15 -10 -5 0 5"),
        ("-9 -5", "-10 -5 0"),
        ("7.5 7.5", "6.5 7.0 7.5 8.0 8.5"),
        ("0", "0.0 0.5 1.0"),
        ("0.001 0.0013", "0.0009 0.0010 0.0011 0.0012 0.0013"),
        ("100000 250000", "0 100000 200000 300000"),
    ],
)
def test_ticks_are_round_and_few(values: str, ticks: str) -> None:
    scale = value_scale(map(Decimal, values.split()))

    assert [f"{tick:f}" for tick in scale.ticks] == ticks.split()


@given(VALUES)
def test_every_value_is_on_the_axis(values: list[Decimal]) -> None:
    scale = value_scale(values)

    assert 2 <= len(scale.ticks) <= MOST_STEPS + 1
    assert scale.low <= min(values) and max(values) <= scale.high
    assert all(0 <= scale.share(value) <= 1 for value in values)


@pytest.mark.parametrize(
    ("first", "last", "labels"),
    [
        (date(2022, 10, 1), date(2024, 3, 31), ["okt 2022", "apr 2023", "okt 2023"]),
        (date(2024, 1, 1), date(2024, 12, 31), ["jan 2024", "apr 2024", "jul 2024", "okt 2024"]),
        (date(2021, 12, 31), date(2026, 12, 31), ["2021", "2023", "2025"]),
        (date(2024, 3, 31), date(2024, 3, 31), ["feb 2024", "mrt 2024", "apr 2024", "mei 2024"]),
        (date(9999, 12, 31), date(9999, 12, 31), ["nov 9999", "dec 9999"]),
    ],
)
def test_days_at_the_ticks_are_the_first_of_a_month(
    first: date, last: date, labels: list[str]
) -> None:
    scale = time_scale([last, first])

    assert [scale.label(tick) for tick in scale.ticks] == labels


@given(st.lists(st.dates(), min_size=1, max_size=5), st.integers(1, 4))
def test_every_day_is_on_the_axis(days: list[date], most_steps: int) -> None:
    scale = time_scale(days, most_steps)

    assert 1 <= len(scale.ticks) <= max(most_steps, 3) + 1
    assert scale.first <= min(days) and max(days) <= scale.last
    assert all(0 <= scale.share(day) <= 1 for day in days)


def test_shares_reach_to_the_aim_or_to_the_largest_of_them() -> None:
    assert share_scale([]).high == share_scale([Decimal(30)]).high == 100
    assert share_scale([Decimal(143)]).high == 143
    assert share_scale([Decimal(2000)]).high == 180
    assert share_scale([Decimal(-5)]).share(Decimal(-5)) == 0


def test_months_are_abbreviated_as_the_dutch_do() -> None:
    assert [short_month(date(2024, month, 1)) for month in (1, 3, 5)] == ["jan", "mrt", "mei"]
