"""Christmas of churches that go by the old calendar."""

from __future__ import annotations

from datetime import date

import pytest

from generator.dagen.juliaans import Juliaans


@pytest.mark.parametrize(
    ("jaar", "dag"), [(1900, 6), (1901, 7), (2000, 7), (2025, 7), (2100, 7), (2101, 8)]
)
def test_the_old_calendar_falls_behind_a_day_in_1900_and_in_2100(jaar: int, dag: int) -> None:
    assert Juliaans.model_validate({"juliaans": "25-12"}).dagen(jaar) == (date(jaar, 1, dag),)


def test_the_new_year_of_that_calendar() -> None:
    assert Juliaans.model_validate({"juliaans": "1-1"}).dagen(2025) == (date(2025, 1, 14),)


def test_it_falls_behind_after_februari_only() -> None:
    regel = Juliaans.model_validate({"juliaans": "28-2"})
    assert regel.dagen(2100) == (date(2100, 3, 13),)
    assert regel.dagen(2101) == (date(2101, 3, 14),)
