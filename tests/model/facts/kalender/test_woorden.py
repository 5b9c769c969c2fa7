from __future__ import annotations

from datetime import date

import pytest

from generator.content.provenance import origins_of
from generator.model.facts.kalender.moment import ZONDER_MAAND, Moment
from generator.model.facts.kalender.woorden import wanneer, zeker
from generator.model.peildatum import Peildatum
from tests.model.reading import on, read, words


def moment(fields: str) -> Moment:
    return read(Moment, f"{{naam: x, {fields}}}")


@pytest.mark.parametrize(
    ("fields", "month", "printed"),
    [
        ("datum: 6-10-2025, zekerheid: vast", 10, "maandag 6 oktober"),
        (
            "datum: 29-9-2025, einddatum: 3-10-2025, zekerheid: vast",
            9,
            "29 september tot en met 3 oktober",
        ),
        ("datum: 6 t/m 10 oktober 2025, zekerheid: vast", 10, "6 tot en met 10 oktober"),
        (
            "datum: 29 september t/m 3 oktober 2025, zekerheid: vast",
            9,
            "29 september tot en met 3 oktober",
        ),
        ("datum: mei 2025, zekerheid: vast_te_stellen", 5, "mei, dag volgt"),
        ("datum: begin mei 2025, zekerheid: vast_te_stellen", 5, "begin mei 2025, dag volgt"),
        ("datum: voor 7 mei 2025, zekerheid: vast_te_stellen", 5, "voor 7 mei 2025, dag volgt"),
        ("datum: Q2 2025, zekerheid: vast_te_stellen", ZONDER_MAAND, "2e kwartaal 2025, dag volgt"),
        ("datum: het najaar, zekerheid: vast_te_stellen", ZONDER_MAAND, "het najaar, dag volgt"),
        ("zekerheid: vast_te_stellen", ZONDER_MAAND, "datum volgt"),
    ],
)
def test_when_a_moment_is(fields: str, month: int, printed: str) -> None:
    made = moment(fields)

    assert (made.maand, words(wanneer(made))) == (month, printed)


WEEK = "datum: 6-10-2025, einddatum: 10-10-2025, zekerheid: berekend, toelichting: nieuwe maan"


def test_a_moment_takes_place_from_its_first_day_up_to_and_including_its_last() -> None:
    october = [date(2025, 10, day) for day in range(1, 32)]

    assert [day.day for day in october if moment(WEEK).valt_tussen(day, day)] == [6, 7, 8, 9, 10]
    assert moment(WEEK).valt_tussen(october[9], october[-1])
    assert not moment(WEEK).valt_tussen(october[10], october[-1])


def test_days_that_were_named_together_are_a_first_and_a_last_day() -> None:
    apart, together = moment(WEEK), moment("datum: 6-10 oktober 2025, zekerheid: vast")

    assert together.laatste_dag == apart.laatste_dag == date(2025, 10, 10)
    assert together.valt_tussen(date(2025, 10, 8), date(2025, 10, 8))


def test_a_moment_without_a_day_takes_place_on_no_day() -> None:
    in_may = moment("datum: mei 2025, zekerheid: vast_te_stellen")

    assert not in_may.valt_tussen(date(2025, 5, 1), date(2025, 5, 31))


@pytest.mark.parametrize(
    ("day", "printed"),
    [
        (on(2025, 10, 10), "berekend; nieuwe maan"),
        (on(2025, 10, 11), "geweest"),
        (None, "berekend; nieuwe maan"),
    ],
)
def test_a_moment_has_been_when_its_last_day_is_over(day: Peildatum | None, printed: str) -> None:
    assert words(zeker(moment(WEEK), day)) == printed


def test_a_moment_whose_day_nobody_knows_has_not_been() -> None:
    may = moment("datum: mei 2025, zekerheid: vast_te_stellen")

    assert words(zeker(may, on(2026, 1, 1))) == "vast te stellen"


def test_what_has_been_follows_from_its_days_and_from_that_of_the_document() -> None:
    made, day = moment(WEEK), on(2025, 10, 11)

    days = (made.herkomst_van("datum"), made.herkomst_van("einddatum"))
    assert origins_of(zeker(made, day)) == (*days, day.herkomst)
