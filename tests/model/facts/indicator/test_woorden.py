"""How an indicator and its values are put in words."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from generator.content.provenance import origins_of
from generator.model.facts.indicator.woorden import (
    cijfer,
    doel,
    met_eenheid,
    naam,
    verschil,
    volledige_naam,
)
from generator.origin import Origin
from generator.places import input_name
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


# Where the words come from


ROOT = Origin(input_name(Path("d.yaml")))


def test_a_value_comes_from_its_measurement_and_its_unit_if_that_was_written() -> None:
    plain, fte = indicator("minimaal 15", "9 10"), indicator("minimaal 15", "9", "eenheid: fte")

    assert origins_of(cijfer(plain, plain.cijfer)) == (ROOT / "metingen" / 1 / "waarde",)
    assert origins_of(cijfer(fte, fte.cijfer)) == (
        ROOT / "metingen" / 0 / "waarde",
        ROOT / "eenheid",
    )


def test_a_difference_comes_from_both_values() -> None:
    assert origins_of(verschil(indicator("minimaal 15", "9", "nulwaarde: 8"))) == (
        ROOT / "metingen" / 0 / "waarde",
        ROOT / "nulwaarde",
    )


def test_an_aim_comes_from_its_ends_and_its_direction() -> None:
    assert origins_of((doel(indicator("bandbreedte 45 55", "")),)) == (
        ROOT / "bandbreedte" / "van",
        ROOT / "bandbreedte" / "tot",
        ROOT / "richting",
    )


def test_the_name_and_the_scope_keep_their_own_places() -> None:
    made = naam(indicator("minimaal 15", "", "reikwijdte: heel VWS"))

    assert [origins_of((part,)) for part in made] == [(ROOT / "naam",), (), (ROOT / "reikwijdte",)]
