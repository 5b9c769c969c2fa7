"""Colours that can be told apart."""

from __future__ import annotations

import pytest

from generator.content.colour import Colour, Palette
from generator.places import TEMPLATES
from generator.style.contrast import PAIRS, contrast, too_alike
from generator.style.house import read_look


def colours() -> Palette:
    return read_look(TEMPLATES, "huisstijl").style.kleuren.palet


@pytest.mark.parametrize(
    ("colour", "behind", "expected"),
    [
        ("000000", "FFFFFF", 21.0),
        ("FFFFFF", "FFFFFF", 1.0),
        ("767676", "FFFFFF", 4.54),
        ("154273", "FFFFFF", 10.2),
        ("E17000", "FFFFFF", 3.2),
        ("D52B1E", "FFFFFF", 5.0),
    ],
)
def test_the_ratio_is_that_of_wcag(colour: str, behind: str, expected: float) -> None:
    assert contrast(colour, behind) == pytest.approx(expected, abs=0.05)
    assert contrast(behind, colour) == contrast(colour, behind)


def test_the_house_style_can_be_read() -> None:
    assert list(too_alike(colours())) == []


def test_every_colour_that_is_used_for_text_or_graphics_is_looked_at() -> None:
    named = {name for pair in PAIRS for name in (pair.colour, pair.behind)}

    assert set(Colour) - named == {Colour.LIJN}


def reasons(changed: Palette) -> list[tuple[Colour, str]]:
    return list(too_alike({**colours(), **changed}))


def test_a_pair_that_is_too_alike_is_named_with_its_ratio() -> None:
    assert reasons({Colour.GRIJS: "777777"}) == [
        (
            Colour.GRIJS,
            "grijs (777777) op wit (FFFFFF) heeft een contrast van 4,47; voor voetteksten en"
            " bijschriften is minstens 4,5 nodig",
        )
    ]


def test_a_ratio_just_too_low_is_not_rounded_to_what_is_enough() -> None:
    ((_, reason),) = reasons({Colour.GRIJS: "767776"})

    assert "4,49; " in reason
