from __future__ import annotations

import pytest

from generator.model.base import Invoer
from generator.model.fields import WeglaatbareRegel
from generator.model.genummerd import getypt_nummer


class Deel(Invoer):
    kop: WeglaatbareRegel = None


@pytest.mark.parametrize(
    "kop",
    ["1 Aanleiding", "1. aanleiding", "1.2 aanleiding", "3) Vervolg", "a. Cultuur", '2 "Hoe"'],
)
def test_a_number_that_is_typed_would_stand_there_twice(kop: str) -> None:
    (problem,) = getypt_nummer(Deel(kop=kop), "kop")

    assert problem.message.endswith(f"haal '{kop.split()[0]}' weg")


@pytest.mark.parametrize(
    "kop", ["Aanleiding", "12 acties", "2025 Vooruitblik", "1,5 meter", "D&I", "3."]
)
def test_a_heading_may_begin_with_a_number_that_counts_something(kop: str) -> None:
    assert not list(getypt_nummer(Deel(kop=kop), "kop"))


def test_a_heading_that_is_not_there_has_no_number() -> None:
    assert not list(getypt_nummer(Deel(), "kop"))
