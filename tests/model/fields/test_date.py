"""Days as they are written."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.dutch import date_text
from generator.model.fields.date import WrongWeekdayError, parse_date, parse_day, split_time


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2025-01-13", date(2025, 1, 13)),
        ("2025-1-3", date(2025, 1, 3)),
        ("13-01-2025", date(2025, 1, 13)),
        ("13/1/2025", date(2025, 1, 13)),
        ("13.01.2025", date(2025, 1, 13)),
        ("13 januari 2025", date(2025, 1, 13)),
        ("1  Mei 2025", date(2025, 5, 1)),
        ("29 februari 2024", date(2024, 2, 29)),
        ("01-13-25", None),
        ("13 jan 2025", date(2025, 1, 13)),
        ("8 Sept. 2025", date(2025, 9, 8)),
        ("1 mrt 2025", date(2025, 3, 1)),
        ("13 jann 2025", None),
        ("13 january 2025", None),
        ("januari 2025", None),
        ("2025", None),
        ("maandag 13 januari 2025", None),
        ("", None),
    ],
)
def test_a_date_is_read_in_the_ways_it_is_written(text: str, expected: date | None) -> None:
    assert parse_date(text) == expected


@pytest.mark.parametrize(
    "text",
    ["maandag 13 januari 2025", "Ma 13-01-2025", "ma. 13/1/2025", "MAANDAG, 2025-01-13"],
)
def test_the_day_of_the_week_may_stand_before_it(text: str) -> None:
    assert parse_day(text) == date(2025, 1, 13)


def test_another_day_of_the_week_is_told() -> None:
    with pytest.raises(WrongWeekdayError, match=r"^13 januari 2025 is een maandag$"):
        parse_day("di 13-01-2025")


@pytest.mark.parametrize(
    ("text", "day", "time"),
    [
        ("17-11-2025 10:00", "17-11-2025", "10:00"),
        ("17 november 2025 om 10 uur", "17 november 2025", "10 uur"),
        ("17-11-2025, 9.30-11.00 uur", "17-11-2025", "9.30-11.00 uur"),
        ("17-11-2025 van 9.30 tot 11 u.", "17-11-2025", "9.30 tot 11 u."),
        ("17-11-2025", "17-11-2025", ""),
        ("17 november 2025", "17 november 2025", ""),
        ("doorlopend", "doorlopend", ""),
    ],
)
def test_a_time_behind_a_day(text: str, day: str, time: str) -> None:
    assert split_time(text) == (day, time)


@given(st.dates())
def test_a_day_in_full_is_read_back(day: date) -> None:
    if day.year >= 1000:
        assert parse_date(date_text(day)) == day
    assert parse_date(day.isoformat()) == day
