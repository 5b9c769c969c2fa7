"""Figures in cells are read as staff write them, and their total is written likewise."""

from __future__ import annotations

from decimal import Decimal

import pytest

from generator.dossier.amounts import AmountError, read_amount, total_text
from generator.talen import NEDERLANDS, taal_van

ENGELS = taal_van("en")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1.250", "1250"),
        ("1250", "1250"),
        ("-3,5", "-3.5"),
        ("\N{MINUS SIGN}3,5", "-3.5"),
        ("€ 1.250,50", "1250.50"),
        ("-€ 4", "-4"),
        ("€ -4", "-4"),
    ],
)
def test_figure_is_read_as_it_is_written_in_dutch(text: str, value: str) -> None:
    assert read_amount(text, "in B2", NEDERLANDS).value == Decimal(value)


def test_figure_in_english_has_its_signs_the_other_way_round() -> None:
    assert read_amount("1,250.5", "in B2", ENGELS).value == Decimal("1250.5")


@pytest.mark.parametrize(
    "text", ["12%", "1.25", "--4", "-€ -4", "twaalf", "1234567890123456", "007"]
)
def test_what_is_no_figure_is_refused_at_its_place(text: str) -> None:
    with pytest.raises(AmountError, match=r"^in B2 staat "):
        read_amount(text, "in B2", NEDERLANDS)


@pytest.mark.parametrize(
    ("texts", "total"),
    [
        (["1.250", "1.250"], "2.500"),
        (["1250", "1250"], "2500"),
        (["0,5", "-0,5"], "0,0"),
        (["€ 999,50", "€ 0,50"], "€\N{NO-BREAK SPACE}1.000,00"),
    ],
)
def test_total_is_written_as_what_it_adds_up(texts: list[str], total: str) -> None:
    amounts = [read_amount(text, "in B2", NEDERLANDS) for text in texts]

    assert total_text(amounts, NEDERLANDS) == total
