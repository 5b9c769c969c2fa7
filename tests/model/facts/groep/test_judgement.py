"""When a figure is about too few persons to show it."""

from __future__ import annotations

from decimal import Decimal

import pytest

from generator.model.facts.groep import Groep, KleineGroepen
from tests.model.reading import read


@pytest.mark.parametrize(
    ("waarde", "eenheid", "noemer", "teller", "te_klein"),
    [
        ("10", "%", 250, None, False),  # 25 persons of 250
        ("10", "%", 249, None, True),
        ("4", "%", 250, None, False),  # 10 persons
        ("3.9", "%", 250, None, True),
        ("0", "%", 5000, None, True),
        ("12", "pers.", 250, None, False),
        ("9", "pers.", 250, None, True),
        ("7.3", "punten", 250, 120, False),
        ("7.3", "punten", 250, 9, True),
        ("110", "% van het quotum", 300, None, False),
    ],
)
def test_the_group_and_the_persons_behind_the_value_both_count(
    waarde: str, eenheid: str, noemer: int, teller: int | None, te_klein: bool
) -> None:
    groep = Groep(Decimal(waarde), eenheid, noemer, teller)

    assert groep.is_te_klein(KleineGroepen()) is te_klein


def test_a_house_may_choose_other_numbers() -> None:
    groep = Groep(Decimal(10), "%", 100, None)

    assert not groep.is_te_klein(read(KleineGroepen, "{personen: 10, groep: 100}"))
    assert groep.is_te_klein(read(KleineGroepen, "{personen: 11, groep: 100}"))
    geen = read(KleineGroepen, "{personen: 0, groep: 0}")
    assert not Groep(Decimal(0), "%", 1, None).is_te_klein(geen)


@pytest.mark.parametrize(
    ("waarde", "eenheid", "teller", "past"),
    [
        ("20", "pers.", None, True),
        ("21", "pers.", None, False),
        ("8", "punten", 21, False),
        ("110", "% van het quotum", None, True),
    ],
)
def test_no_more_persons_than_the_group_has(
    waarde: str, eenheid: str, teller: int | None, past: bool
) -> None:
    assert Groep(Decimal(waarde), eenheid, 20, teller).past is past
