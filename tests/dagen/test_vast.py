"""Days of our own calendar, on dates that were announced or kept in public."""

from __future__ import annotations

from datetime import date

import pytest

from generator.dagen.regel import GeenDagError
from generator.dagen.vast import LaatsteDag, Vast, WeekdagVanaf, WeekdagVanMaand


def weekdag(welke: str, naam: str, maand: str) -> WeekdagVanMaand:
    return WeekdagVanMaand.model_validate({"weekdag": naam, "welke": welke, "maand": maand})


def test_a_fixed_day_is_the_same_each_year() -> None:
    vrouwendag = Vast.model_validate({"vast": "8-3"})
    assert [vrouwendag.dagen(jaar) for jaar in (1977, 2027)] == [
        (date(1977, 3, 8),),
        (date(2027, 3, 8),),
    ]


def test_the_first_koningsdag_was_a_day_early_as_the_27th_was_a_sunday() -> None:
    koningsdag = Vast.model_validate({"vast": "27-4", "schuift": {"zondag": "-1"}})
    assert koningsdag.dagen(2014) == (date(2014, 4, 26),)
    assert koningsdag.dagen(2015) == (date(2015, 4, 27),)
    assert koningsdag.dagen(2025) == (date(2025, 4, 26),)


def test_a_day_that_a_year_lacks_is_told() -> None:
    schrikkeldag = Vast.model_validate({"vast": "29-2"})
    assert schrikkeldag.dagen(2028) == (date(2028, 2, 29),)
    with pytest.raises(GeenDagError, match="2027 heeft geen 29 februari"):
        schrikkeldag.dagen(2027)


@pytest.mark.parametrize(
    ("jaar", "dag"), [(1900, 28), (2000, 29), (2023, 28), (2024, 29), (2100, 28)]
)
def test_the_last_day_of_februari(jaar: int, dag: int) -> None:
    regel = LaatsteDag.model_validate({"laatste_dag": "februari"})
    assert regel.dagen(jaar) == (date(jaar, 2, dag),)


def test_the_last_day_of_the_year() -> None:
    regel = LaatsteDag.model_validate({"laatste_dag": "december"})
    assert regel.dagen(2027) == (date(2027, 12, 31),)


@pytest.mark.parametrize(
    ("regel", "kept"),
    [
        (weekdag("3", "dinsdag", "september"), date(2024, 9, 17)),  # Prinsjesdag
        (weekdag("3", "dinsdag", "september"), date(2021, 9, 21)),
        (weekdag("1", "dinsdag", "oktober"), date(2022, 10, 4)),  # Diversity Day
        (weekdag("2", "vrijdag", "december"), date(2023, 12, 8)),  # Paarse Vrijdag
        (weekdag("laatste", "zondag", "januari"), date(2026, 1, 25)),  # Holocaustherdenking
        (weekdag("laatste", "zaterdag", "juni"), date(2021, 6, 26)),  # Veteranendag
        (weekdag("laatste", "zondag", "december"), date(2023, 12, 31)),
        (weekdag("3", "donderdag", "mei"), date(2023, 5, 18)),  # GAAD
    ],
)
def test_a_day_of_the_week_in_a_month(regel: WeekdagVanMaand, kept: date) -> None:
    assert regel.dagen(kept.year) == (kept,)


@pytest.mark.parametrize("kept", [date(2022, 11, 27), date(2023, 12, 3), date(2024, 12, 1)])
def test_the_first_sunday_of_advent(kept: date) -> None:
    advent = WeekdagVanaf.model_validate({"weekdag": "zondag", "vanaf": "27-11"})
    assert advent.dagen(kept.year) == (kept,)
