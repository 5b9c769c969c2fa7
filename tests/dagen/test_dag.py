"""When a day falls, how certain that is, and what passes for it."""

from __future__ import annotations

from datetime import date

import pytest
from pydantic import ValidationError

from generator.dagen.dag import Dag, DagInJaar, Zeker

FIELDS: dict[str, object] = {
    "id": "dag",
    "naam": "Dag",
    "groep": "algemeen",
    "toon": "vieren",
    "bron": "bron",
    "wat": "Wat het is.",
}


def dag(**fields: object) -> Dag:
    return Dag.model_validate({**FIELDS, **fields})


def in_jaar(one: Dag, jaar: int) -> DagInJaar:
    (found,) = one.in_jaar(jaar)
    return found


def passes(one: DagInJaar, first: date, last: date | None = None) -> bool:
    return one.kan_zijn(first, last or first)


def test_a_day_of_our_calendar_is_certain_and_another_is_computed() -> None:
    assert in_jaar(dag(regel={"vast": "8-3"}), 2027).zeker is Zeker.VAST
    assert in_jaar(dag(regel={"pasen": "0"}), 2027).zeker is Zeker.BEREKEND
    assert in_jaar(dag(regel={"tabel": {"2027": "28-10"}}), 2027).zeker is Zeker.BEREKEND


def test_a_day_that_is_announced_is_expected_until_then() -> None:
    roze_zaterdag = dag(
        verwacht={"weekdag": "zaterdag", "welke": "laatste", "maand": "juni"},
        bekend={"2024": "22-6"},
        spreiding="7",
    )
    announced, expected = in_jaar(roze_zaterdag, 2024), in_jaar(roze_zaterdag, 2027)
    assert (announced.datum, announced.zeker) == (date(2024, 6, 22), Zeker.VAST)
    assert (expected.datum, expected.zeker) == (date(2027, 6, 26), Zeker.VAST_TE_STELLEN)
    assert passes(expected, date(2027, 6, 19))
    assert not passes(announced, date(2024, 6, 29))


def test_it_passes_on_its_own_day_only() -> None:
    one = in_jaar(dag(regel={"vast": "8-3"}), 2027)
    assert passes(one, date(2027, 3, 8))
    assert not passes(one, date(2027, 3, 7))
    assert not passes(one, date(2027, 3, 9))


def test_it_passes_as_long_as_it_lasts() -> None:
    one = in_jaar(dag(regel={"vast": "1-10"}, dagen="31"), 2027)
    assert one.einddatum == date(2027, 10, 31)
    assert passes(one, date(2027, 10, 16))
    assert not passes(one, date(2027, 11, 1))


def test_it_passes_on_the_evening_before_and_with_what_is_usual_around_it() -> None:
    evening = in_jaar(dag(regel={"vast": "1-7"}, vooravond="ja"), 2027)
    assert passes(evening, date(2027, 6, 30))
    assert not passes(evening, date(2027, 7, 2))
    around = in_jaar(dag(regel={"vast": "1-7"}, spreiding="1"), 2027)
    assert passes(around, date(2027, 6, 30))
    assert passes(around, date(2027, 7, 2))
    assert not passes(around, date(2027, 7, 3))


def test_it_passes_on_the_other_day_on_which_it_is_kept() -> None:
    divali = dag(regel={"tabel": {"2027": "28-10", "2028": "17-10"}}, ook_goed={"2027": "30-10"})
    one = in_jaar(divali, 2027)
    assert one.ook == (date(2027, 10, 30),)
    assert passes(one, date(2027, 10, 30))
    assert not passes(one, date(2027, 10, 29))
    assert in_jaar(divali, 2028).ook == ()


def test_a_period_passes_that_holds_the_day() -> None:
    one = in_jaar(dag(regel={"vast": "1-7"}), 2027)
    assert passes(one, date(2027, 6, 28), date(2027, 7, 4))
    assert not passes(one, date(2027, 6, 1), date(2027, 6, 30))


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"regel": {"vast": "1-7"}, "verwacht": {"vast": "1-7"}},
        {"regel": {"vast": "1-7"}, "bekend": {"2027": "1-7"}},
        {"regel": {"vast": "1-7"}, "basis": "nee"},
        {"regel": {"vast": "1-7"}, "toon": "feest"},
        {"regel": {"vast": "1-7"}, "kleur": "paars"},
    ],
)
def test_a_day_that_is_not_in_order_is_refused(fields: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        dag(**fields)
