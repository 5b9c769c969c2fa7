"""How an indicator and its values are put in words."""

from __future__ import annotations

from decimal import Decimal

import pytest

from generator.model.facts.indicator.woorden import met_eenheid, volledige_naam
from tests.model.facts.indicator.shorthand import indicator


@pytest.mark.parametrize(
    ("unit", "expected"),
    [("'%'", "1.234,5%"), ("medewerkers", "1.234,5\u00a0medewerkers"), ("fte", "1.234,5\u00a0fte")],
)
def test_a_value_is_printed_with_its_unit(unit: str, expected: str) -> None:
    made = indicator("minimaal 15", "", f"eenheid: {unit}")

    assert met_eenheid(made, Decimal("1234.5")) == expected


def test_the_name_is_printed_with_its_scope() -> None:
    assert volledige_naam(indicator("minimaal 1", "")) == "Vrouwen in de top"
    scoped = indicator("minimaal 1", "", "reikwijdte: kerndepartement")
    assert volledige_naam(scoped) == "Vrouwen in de top, kerndepartement"
