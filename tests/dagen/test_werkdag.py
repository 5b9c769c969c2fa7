"""Working days: no weekend, and no public holiday."""

from __future__ import annotations

from datetime import date

import pytest

from generator.dagen.werkdag import werkdag_op_of_voor


@pytest.mark.parametrize(
    ("day", "working_day"),
    [
        (date(2025, 7, 1), date(2025, 7, 1)),
        (date(2025, 6, 28), date(2025, 6, 27)),  # a Saturday
        (date(2025, 4, 26), date(2025, 4, 25)),  # Koningsdag, on the Saturday
        (date(2025, 4, 21), date(2025, 4, 18)),  # Easter Monday; people work on Goede Vrijdag
        (date(2025, 5, 29), date(2025, 5, 28)),  # Hemelvaartsdag
        (date(2025, 6, 9), date(2025, 6, 6)),  # Whit Monday
        (date(2025, 12, 26), date(2025, 12, 24)),  # Second Christmas Day
        (date(2026, 1, 1), date(2025, 12, 31)),
        (date(1900, 1, 1), date(1899, 12, 29)),
        (date(2200, 1, 1), date(2199, 12, 31)),
    ],
)
def test_what_is_due_on_a_free_day_is_due_before_it(day: date, working_day: date) -> None:
    assert werkdag_op_of_voor(day) == working_day
