"""Dates, periods and numbers as the Dutch write and read them."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.dutch import (
    Period,
    date_text,
    list_text,
    number_text,
    parse_date,
    parse_period,
    span_text,
    weekday_text,
)


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
        ("13 jan 2025", None),
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
    "text", ["31-02-2025", "2025-13-01", "29 februari 2025", "00-01-2025", "0000-01-01"]
)
def test_a_day_that_does_not_exist_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        parse_date(text)
    with pytest.raises(ValueError):
        parse_period(text)


@pytest.mark.parametrize(
    ("text", "first", "last", "printed"),
    [
        ("13-1-2025", date(2025, 1, 13), date(2025, 1, 13), "13 januari 2025"),
        ("september 2021", date(2021, 9, 1), date(2021, 9, 30), "september 2021"),
        ("FEBRUARI 2024", date(2024, 2, 1), date(2024, 2, 29), "februari 2024"),
        ("Q1 2024", date(2024, 1, 1), date(2024, 3, 31), "1e kwartaal 2024"),
        ("q4 2024", date(2024, 10, 1), date(2024, 12, 31), "4e kwartaal 2024"),
        ("Q1 & Q2 2023", date(2023, 1, 1), date(2023, 6, 30), "1e en 2e kwartaal 2023"),
        ("Q1 en Q3 2023", date(2023, 1, 1), date(2023, 9, 30), "1e en 3e kwartaal 2023"),
        ("Q1-Q2 2023", date(2023, 1, 1), date(2023, 6, 30), "1e tot en met 2e kwartaal 2023"),
        ("Q2 t/m Q4 2023", date(2023, 4, 1), date(2023, 12, 31), "2e tot en met 4e kwartaal 2023"),
        ("Q3 & Q3 2023", date(2023, 7, 1), date(2023, 9, 30), "3e kwartaal 2023"),
    ],
)
def test_a_period_runs_up_to_and_including_its_last_day(
    text: str, first: date, last: date, printed: str
) -> None:
    assert parse_period(text) == Period(first, last, printed)


@pytest.mark.parametrize("text", ["", "eind 2024", "Q5 2024", "Q1", "2024", "Diversity Week 2022"])
def test_other_words_are_no_period(text: str) -> None:
    assert parse_period(text) is None


@pytest.mark.parametrize("text", ["Q4 & Q1 2023", "Q3-Q2 2023", "januari 0000"])
def test_a_period_that_does_not_exist_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        parse_period(text)


@given(st.dates())
def test_a_day_in_full_is_read_back(day: date) -> None:
    if day.year >= 1000:
        assert parse_date(date_text(day)) == day
    assert parse_date(day.isoformat()) == day


def test_days_as_printed() -> None:
    assert date_text(date(2025, 1, 13)) == "13 januari 2025"
    assert weekday_text(date(2025, 1, 13)) == "maandag 13 januari"
    assert weekday_text(date(2025, 10, 12)) == "zondag 12 oktober"
    assert span_text(date(2025, 10, 6), date(2025, 10, 12)) == "6 tot en met 12 oktober"
    assert span_text(date(2025, 9, 29), date(2025, 10, 3)) == "29 september tot en met 3 oktober"


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        ("9.4", "9,4"),
        ("9.40", "9,40"),
        ("12", "12"),
        ("1234", "1.234"),
        ("15000", "15.000"),
        ("1234567.5", "1.234.567,5"),
        ("0", "0"),
        ("0.125", "0,125"),
        ("-12.5", "-12,5"),
        ("-1234", "-1.234"),
    ],
)
def test_a_number_has_a_decimal_comma_and_points_between_thousands(
    number: str, expected: str
) -> None:
    assert number_text(Decimal(number)) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ([], ""),
        (["SG"], "SG"),
        (["SG", "pSG"], "SG en pSG"),
        (["SG", "pSG", "IG"], "SG, pSG en IG"),
    ],
)
def test_words_are_listed_as_the_dutch_do(words: list[str], expected: str) -> None:
    assert list_text(words) == expected
