"""What follows at once from the fields of an indicator."""

from __future__ import annotations

from decimal import Decimal

import pytest

from generator.model.facts.indicator import Indicator
from tests.model.facts.indicator.shorthand import indicator
from tests.model.reading import read


@pytest.mark.parametrize(
    ("values", "others", "now", "before"),
    [
        ("", "eenheid: x", None, None),
        ("", "nulwaarde: 3", 3, None),
        ("12", "eenheid: x", 12, None),
        ("12", "nulwaarde: 3", 12, 3),
        ("12 13 14", "nulwaarde: 3", 14, 13),
    ],
)
def test_the_latest_value_and_the_one_before(
    values: str, others: str, now: int | None, before: int | None
) -> None:
    made = indicator("minimaal 15", values, others)

    assert made.nu == now
    assert made.vorige == before


def test_measurements_may_stand_in_any_order() -> None:
    made = read(
        Indicator,
        "{id: x, naam: x, richting: minimaal, streefwaarde: 5, metingen: "
        "[{peildatum: 01-07-2025, waarde: 3}, {peildatum: 01-01-2025, waarde: 1}]}",
    )

    assert [meting.waarde for meting in made.reeks] == [1, 3]
    assert made.nu == 3
    assert made.vorige == 1


@pytest.mark.parametrize(
    ("aim", "value", "expected"),
    [
        ("minimaal 15", 14, 1),
        ("minimaal 15", 99, 0),
        ("maximaal 15", 14, 0),
        ("maximaal 15", 18, 3),
        ("drempelwaarde 70", 60, 10),
        ("drempelwaarde 70", 99, 0),
        ("bandbreedte 45 55", 40, 5),
        ("bandbreedte 45 55", 50, 0),
        ("bandbreedte 45 55", 57, 2),
    ],
)
def test_how_far_a_value_is_from_the_aim(aim: str, value: int, expected: int) -> None:
    assert indicator(aim, "").afstand(Decimal(value)) == expected
