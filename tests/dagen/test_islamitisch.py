"""Days of the Islamic calendar, on dates that were announced in Saudi Arabia."""

from __future__ import annotations

from datetime import date

import pytest
from pydantic import ValidationError

from generator.dagen.islamitisch import Islamitisch
from generator.dagen.regel import GeenDagError


def islamitisch(dag: str) -> Islamitisch:
    return Islamitisch.model_validate({"islamitisch": dag})


@pytest.mark.parametrize(
    ("dag", "kept"),
    [
        ("1 ramadan", date(2023, 3, 23)),
        ("1 ramadan", date(2024, 3, 11)),
        ("1 ramadan", date(2026, 2, 18)),
        ("1 sjawwal", date(2023, 4, 21)),
        ("1 sjawwal", date(2025, 3, 30)),
        ("10 dhoe al-hidja", date(2023, 6, 28)),
        ("10 dhoe al-hidja", date(2024, 6, 16)),
        ("1 moeharram", date(2024, 7, 7)),
    ],
)
def test_a_day_by_umm_al_qura(dag: str, kept: date) -> None:
    assert islamitisch(dag).dagen(kept.year) == (kept,)


def test_ramadan_begins_twice_in_2030() -> None:
    assert islamitisch("1 ramadan").dagen(2030) == (date(2030, 1, 5), date(2030, 12, 26))


def test_the_feast_after_it_falls_twice_in_2033() -> None:
    assert islamitisch("1 sjawwal").dagen(2033) == (date(2033, 1, 2), date(2033, 12, 23))


@pytest.mark.parametrize("jaar", [1900, 1924, 2077, 2199])
def test_a_year_beyond_that_calendar_is_told(jaar: int) -> None:
    with pytest.raises(GeenDagError, match="alleen van 1925 tot en met 2076"):
        islamitisch("1 ramadan").dagen(jaar)


def test_all_years_of_that_calendar_have_the_day() -> None:
    regel = islamitisch("10 moeharram")
    assert all(regel.dagen(jaar) for jaar in range(1925, 2077))


def test_a_month_that_is_none_is_refused() -> None:
    with pytest.raises(ValidationError):
        islamitisch("1 nisan")
