"""What a day costs on which members come, and which moments share a day."""

from __future__ import annotations

from generator.model.facts.kalender import Kalender
from generator.verdeling.days import DayPrices, clashes
from generator.verdeling.moments import candidates
from generator.verdeling.prices import Price
from tests.model.reading import read

KALENDER = """\
jaar: 2027
bezet:
  - {van: 17-07-2027, tot: 29-08-2027, wat: zomervakantie, soort: vakantie}
  - {van: 01-07-2027, tot: 31-07-2027, wat: zomerreces, soort: reces}
  - {van: 11-05-2027, tot: 11-05-2027, wat: Bestuursraad, soort: vergadering}
momenten:
"""
MOMENTS = {
    "3-3-2027": (),
    "6-3-2027": (Price.WEEKEND,),
    "5-5-2027": (Price.HOLIDAY,),
    "11-5-2027": (Price.MEETING,),
    "20-7-2027": (Price.OCCUPIED,),
    "24-7-2027": (Price.WEEKEND, Price.OCCUPIED),
    "28-3-2027": (Price.WEEKEND, Price.HOLIDAY),
    "29-3-2027": (Price.HOLIDAY,),
}


def test_a_day_costs_what_is_against_it() -> None:
    moments = "".join(f"  - {{datum: {day}, naam: Op {day}, zekerheid: vast}}\n" for day in MOMENTS)
    kalender = read(Kalender, KALENDER + moments)
    prices = DayPrices(kalender)

    found = {
        kalender.momenten[one.at].naam.removeprefix("Op "): prices.of(one)
        for one in candidates(kalender, None)
    }

    assert found == MOMENTS


def test_of_a_longer_moment_its_best_day_counts_until_a_meeting_has_one() -> None:
    moment = "  - {datum: 23-7-2027, einddatum: 31-8-2027, naam: Lang, zekerheid: vast}\n"
    meeting = moment.replace("zekerheid", "bijeenkomst: {datum: 24-7-2027}, zekerheid")

    for text, prices in ((moment, ()), (meeting, (Price.WEEKEND, Price.OCCUPIED))):
        kalender = read(Kalender, KALENDER + text)
        assert DayPrices(kalender).of(candidates(kalender, None)[0]) == prices


def test_moments_that_share_a_day_are_found_whoever_they_are() -> None:
    kalender = read(
        Kalender,
        "jaar: 2027\nmomenten:\n"
        "  - {id: a, datum: 1-3-2027, einddatum: 9-3-2027, naam: A, zekerheid: vast}\n"
        "  - {id: b, datum: 8-3-2027, naam: B, zekerheid: vast}\n"
        "  - {id: c, datum: 9-3-2027, einddatum: 12-3-2027, naam: C, zekerheid: vast}\n"
        "  - {id: d, datum: 14-3-2027, naam: D, zekerheid: vast}\n"
        "  - {id: e, datum: 8-3-2027, naam: E, zekerheid: vast, bijeenkomst: {datum: 14-3-2027}}\n"
        "  - {id: f, naam: F, zekerheid: vast_te_stellen}\n",
    )

    assert clashes(candidates(kalender, None)) == {
        frozenset({0, 1}),
        frozenset({0, 2}),
        frozenset({3, 4}),
    }
