"""Days around Easter, on dates of almanacs."""

from __future__ import annotations

from datetime import date

import pytest

from generator.dagen.pasen import Orthodox, Pasen


@pytest.mark.parametrize(
    "zondag",
    [
        date(1943, 4, 25),  # the last one
        date(2008, 3, 23),
        date(2011, 4, 24),
        date(2024, 3, 31),
        date(2025, 4, 20),
        date(2038, 4, 25),
    ],
)
def test_easter_of_the_western_churches(zondag: date) -> None:
    assert Pasen.model_validate({"pasen": "0"}).dagen(zondag.year) == (zondag,)


def test_days_are_counted_from_easter() -> None:
    assert Pasen.model_validate({"pasen": "39"}).dagen(2024) == (date(2024, 5, 9),)  # Hemelvaart
    assert Pasen.model_validate({"pasen": "-46"}).dagen(2024) == (date(2024, 2, 14),)  # Aswoensdag


@pytest.mark.parametrize(
    "zondag", [date(2013, 5, 5), date(2017, 4, 16), date(2021, 5, 2), date(2024, 5, 5)]
)
def test_easter_of_the_orthodox_churches(zondag: date) -> None:
    assert Orthodox.model_validate({"orthodox": "0"}).dagen(zondag.year) == (zondag,)
