"""The task that follows from facts: what each pair costs, and what is ruled out."""

from __future__ import annotations

from generator.verdeling.building import TIES, task_of
from generator.verdeling.prices import Price
from generator.verdeling.rules import Rule
from generator.verdeling.task import Pair
from tests.model.reading import on
from tests.verdeling.test_proposal import proposed

MOMENTS = """\
  - {id: a, naam: A, datum: 2-3-2027, zekerheid: vast, leden_minstens: 1}
  - {id: b, naam: B, datum: 6-3-2027, toon: vieren, zekerheid: vast}
  - {id: c, naam: C, zekerheid: vast_te_stellen, br_leden: [SG]}
  - {id: d, naam: D, datum: 1-1-2027, zekerheid: vast, br_leden: [pSG]}
"""
VERDELING = """\
leden:
  - {code: SG, wensen: [b], niet_op: [{van: 1-3-2027, tot: 2-3-2027}]}
  - {code: pSG, liever_niet: [a]}
"""
BEFORE = "  - {id: b, naam: B, datum: 6-3-2026, zekerheid: vast, br_leden: [pSG]}\n"
FACTS = proposed(MOMENTS, VERDELING, on(2027, 1, 2), BEFORE, minimum=2).facts
TASK = task_of(FACTS)


def test_each_pair_has_the_prices_of_its_wishes_last_year_and_day() -> None:
    assert TASK.prices == {
        Pair("SG", 1): (Price.WISH, Price.WEEKEND),
        Pair("pSG", 0): (Price.RATHER_NOT,),
        Pair("pSG", 1): (Price.LAST_YEAR, Price.WEEKEND),
        Pair("SG", 3): (Price.HOLIDAY,),
        Pair("pSG", 3): (Price.HOLIDAY,),
    }


def test_a_pair_is_ruled_out_for_what_staff_did_not_choose() -> None:
    assert TASK.ruled_out == {
        Pair("SG", 0): Rule.BLOCKED,
        Pair("pSG", 2): Rule.NO_DAY,
        Pair("SG", 3): Rule.OVER,
    }
    assert TASK.fixed == {Pair("SG", 2), Pair("pSG", 3)}


def test_only_what_the_calendar_has_is_aimed_at() -> None:
    aims = [(aim.price, aim.member, aim.least) for aim in TASK.aims]

    assert aims == [
        *(
            (price, member, least)
            for member in ("SG", "pSG")
            for price, least in ((Price.TONE, 1), (Price.HALF, 1), (Price.TOO_FEW, 2))
        ),
        (Price.TOO_FEW_AT_MOMENT, "", 1),
    ]


def test_ties_are_small_and_differ() -> None:
    assert all(0 <= tie < TIES for tie in TASK.ties.values())
    assert len(set(TASK.ties.values())) > len(TASK.ties) / 2
