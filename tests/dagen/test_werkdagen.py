"""The working day on which something is due, by hand with a calendar beside it."""

from __future__ import annotations

from datetime import date

import pytest

from generator.dagen import vrije_dagen, werkdag_tot_en_met


@pytest.mark.parametrize(
    ("day", "due"),
    [
        (date(2025, 6, 17), date(2025, 6, 17)),  # a Tuesday
        (date(2025, 6, 15), date(2025, 6, 13)),  # a Sunday
        (date(2025, 12, 26), date(2025, 12, 24)),  # both days of Christmas
        (date(2027, 1, 1), date(2026, 12, 31)),  # back over new year
        (date(2026, 4, 27), date(2026, 4, 24)),  # the King's birthday, on a Monday
    ],
)
def test_what_is_due_when_nobody_works_is_due_before(day: date, due: date) -> None:
    assert werkdag_tot_en_met(day) == due


def test_easter_moves_and_diversity_day_is_no_holiday() -> None:
    assert date(2025, 4, 21) in vrije_dagen(2025)
    assert date(2026, 4, 6) in vrije_dagen(2026)
    assert date(2025, 10, 7) not in vrije_dagen(2025)
