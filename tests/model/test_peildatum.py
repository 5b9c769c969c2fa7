"""When a measurement is old."""

from __future__ import annotations

from datetime import date

import pytest

from generator.model.peildatum import Peildatum
from generator.origin import Origin


@pytest.mark.parametrize(
    ("measured", "on", "months", "old"),
    [
        (date(2025, 6, 30), date(2026, 6, 30), 12, False),
        (date(2025, 6, 30), date(2026, 7, 1), 12, True),
        (date(2025, 6, 30), date(2026, 6, 1), 12, False),
        (date(2025, 8, 31), date(2026, 2, 28), 6, False),
        (date(2025, 8, 31), date(2026, 3, 1), 6, True),
        (date(2026, 8, 31), date(2026, 3, 1), 6, False),
        (date(2026, 3, 1), date(2026, 3, 1), 0, False),
    ],
)
def test_a_measurement_is_old_after_so_many_months(
    measured: date, on: date, months: int, old: bool
) -> None:
    assert Peildatum(on, Origin("d/nota.yaml"), months).is_oud(measured) == old
