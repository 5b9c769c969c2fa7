"""Days of the Jewish calendar, on dates of public luachs."""

from __future__ import annotations

from datetime import date

import pytest
from pydantic import ValidationError

from generator.dagen.joods import Joods


def joods(dag: str, **schuift: str) -> Joods:
    return Joods.model_validate({"joods": dag, "schuift": schuift})


@pytest.mark.parametrize(
    ("dag", "kept"),
    [
        ("15 nisan", date(2016, 4, 23)),
        ("15 nisan", date(2024, 4, 23)),
        ("6 siwan", date(2023, 5, 26)),
        ("1 tisjri", date(2023, 9, 16)),
        ("10 tisjri", date(2023, 9, 25)),
        ("15 sjevat", date(2023, 2, 6)),
        ("25 kislew", date(2016, 12, 25)),
        ("25 kislew", date(2024, 12, 26)),
    ],
)
def test_a_day_begins_on_the_evening_before_the_date_that_is_given(dag: str, kept: date) -> None:
    assert joods(dag).dagen(kept.year) == (kept,)


@pytest.mark.parametrize(
    "kept",
    [date(2016, 3, 24), date(2022, 3, 17), date(2024, 3, 24)],  # leap years 5776, 5782, 5784
)
def test_poerim_is_in_the_second_adar_of_a_leap_year(kept: date) -> None:
    assert joods("14 adar").dagen(kept.year) == (kept,)


def test_poerim_is_in_the_only_adar_of_another_year() -> None:
    assert joods("14 adar").dagen(2023) == (date(2023, 3, 7),)


@pytest.mark.parametrize(
    ("kept", "why"),
    [
        (date(2021, 4, 8), "27 nisan was a friday"),
        (date(2017, 4, 24), "27 nisan was a sunday"),
        (date(2018, 4, 12), "27 nisan was a thursday, and stays"),
    ],
)
def test_jom_hasjoa_keeps_away_from_sjabbat(kept: date, why: str) -> None:
    jom_hasjoa = joods("27 nisan", vrijdag="-1", zondag="1")
    assert jom_hasjoa.dagen(kept.year) == (kept,), why


@pytest.mark.parametrize("kept", [date(2018, 7, 22), date(2022, 8, 7), date(2023, 7, 27)])
def test_the_fast_of_9_av_waits_until_after_sjabbat(kept: date) -> None:
    assert joods("9 av", zaterdag="1").dagen(kept.year) == (kept,)


def test_a_month_that_is_none_is_refused() -> None:
    with pytest.raises(ValidationError):
        joods("1 brumaire")
