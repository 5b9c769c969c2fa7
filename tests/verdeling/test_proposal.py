"""Who is assigned to which moment: within the rules whatever the year, the cheapest, explained."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.model.facts.kalender import Kalender
from generator.model.facts.verdeling import Verdeling
from generator.model.peildatum import Peildatum
from generator.verdeling.building import Facts
from generator.verdeling.proposal import Missed, Proposal, propose
from generator.verdeling.rules import Rule
from tests.model.reading import on, organisation, read
from tests.verdeling.judging import broken_rules, named, places
from tests.verdeling.years import random_year

YEARS = 6
"""Of the sixty of `make verdelen`."""


def proposed(
    momenten: str,
    verdeling: str = "leden: []",
    op: Peildatum | None = None,
    before: str | None = None,
    minimum: int = 1,
) -> Proposal:
    """What is proposed for SG and pSG in a calendar with those moments."""
    head = f"jaar: 2027\nminimum_per_lid: {minimum}\nmomenten:\n"
    return propose(
        Facts(
            read(Kalender, head + momenten),
            read(Verdeling, verdeling),
            organisation(),
            op,
            read(Kalender, f"jaar: 2026\nmomenten:\n{before}") if before else None,
        )
    )


def reasons(proposal: Proposal) -> dict[tuple[str, str], list[str]]:
    """Why each new place was given."""
    return {
        (pair.member, proposal.moment(pair).key): proposal.reasons(pair) for pair in proposal.new
    }


@pytest.mark.parametrize("seed", range(YEARS))
def test_no_rule_is_broken_in_a_random_year(seed: int) -> None:
    facts = random_year(seed)

    proposal = propose(facts)

    assert proposal.is_proven
    assert broken_rules(facts, places(proposal)) == []


@settings(max_examples=25, deadline=None)
@given(
    seed=st.integers(0, 10_000),
    members=st.integers(1, 6),
    moments=st.integers(1, 25),
    wishes=st.integers(0, 4),
    order=st.randoms(use_true_random=False),
)
def test_the_rules_hold_and_the_order_of_the_input_does_not_matter(
    seed: int, members: int, moments: int, wishes: int, order: Random
) -> None:
    facts = random_year(seed, members, moments, wishes)

    proposal = propose(facts)

    assert broken_rules(facts, places(proposal)) == []
    assert named(propose(shuffled(facts, order))) == named(proposal)


def shuffled(facts: Facts, order: Random) -> Facts:
    """The same facts, of which all lists stand in another order."""

    def other(items: tuple[object, ...]) -> tuple[object, ...]:
        return tuple(order.sample(items, len(items)))

    board = other(facts.organisatie.bestuursraad)
    return replace(
        facts,
        kalender=facts.kalender.model_copy(update={"momenten": other(facts.kalender.momenten)}),
        verdeling=facts.verdeling.model_copy(update={"leden": other(facts.verdeling.leden)}),
        organisatie=facts.organisatie.model_copy(update={"bestuursraad": board}),
    )


TWO_DAYS = """\
  - {id: a, naam: A, datum: 10-2-2027, zekerheid: vast, leden_hoogstens: 1}
  - {id: b, naam: B, datum: 10-3-2027, zekerheid: vast, leden_hoogstens: 1}
"""


def test_a_wish_is_granted_and_told_as_the_reason() -> None:
    proposal = proposed(TWO_DAYS, "leden: [{code: pSG, wensen: [b]}]")

    assert reasons(proposal)["pSG", "b"][0] == "wens"
    assert proposal.missed == ()


def test_who_had_rather_not_come_goes_elsewhere() -> None:
    proposal = proposed(TWO_DAYS, "leden: [{code: SG, liever_niet: [a]}]")

    assert named(proposal) == {("SG", "b"), ("pSG", "a")}


def test_what_somebody_did_last_year_goes_to_another() -> None:
    last = "  - {id: a, naam: A, datum: 1-2-2026, zekerheid: vast, br_leden: [SG]}\n"

    assert named(proposed(TWO_DAYS, before=last)) == {("SG", "b"), ("pSG", "a")}


def test_what_staff_chose_stays_and_takes_a_place() -> None:
    fixed = TWO_DAYS.replace("leden_hoogstens: 1}", "leden_hoogstens: 1, br_leden: [pSG]}", 1)

    proposal = proposed(fixed)

    assert named(proposal) == {("pSG", "a"), ("SG", "b")}
    assert [pair.member for pair in proposal.new] == ["SG"]


def test_what_staff_chose_against_a_rule_stays_and_nothing_is_added_to_it() -> None:
    proposal = proposed(
        "  - {id: a, naam: A, datum: 1-2-2027, zekerheid: vast, br_leden: [SG, pSG]}\n"
        "  - {id: b, naam: B, datum: 2-2-2027, zekerheid: vast, br_leden: [SG]}\n"
        "  - {id: c, naam: C, datum: 3-2-2027, zekerheid: vast}\n",
        minimum=3,
    )

    assert named(proposal) == {("SG", "a"), ("SG", "b"), ("pSG", "a")}


def test_a_wish_that_a_rule_forbids_is_told_with_that_rule() -> None:
    proposal = proposed(
        "  - {id: a, naam: A, zekerheid: vast_te_stellen}\n"
        "  - {id: b, naam: B, datum: 1-1-2027, zekerheid: vast}\n"
        "  - {id: c, naam: C, datum: 1-3-2027, zekerheid: vast}\n"
        "  - {id: d, naam: D, datum: 1-4-2027, zekerheid: vast, leden_hoogstens: 1,"
        " br_leden: [pSG]}\n"
        "  - {id: e, naam: E, datum: 1-5-2027, zekerheid: vast, status: afgelast}\n"
        "  - {id: f, naam: F, datum: januari 2027, zekerheid: vast_te_stellen}\n",
        "leden: [{code: SG, wensen: [a, b, c, d, e, f], niet_op: [{van: 1-3-2027, tot: 1-3-2027}]}"
        "]",
        op=on(2027, 2, 1),
    )

    assert proposal.missed == (
        Missed("SG", "a", Rule.NO_DAY),
        Missed("SG", "b", Rule.OVER),
        Missed("SG", "c", Rule.BLOCKED),
        Missed("SG", "d", Rule.PLACES),
        Missed("SG", "e", Rule.CANCELLED),
        Missed("SG", "f", Rule.OVER),
    )


def test_of_a_wish_that_gives_way_it_is_told_what_granting_it_would_cost() -> None:
    proposal = proposed(
        "  - {id: a, naam: A, datum: 2-3-2027, zekerheid: vast}\n"
        "  - {id: b, naam: B, datum: 6-3-2027, zekerheid: vast}\n",  # a Saturday
        "leden: [{code: SG, wensen: [a, b]}]",
    )
    (missed,) = proposal.missed

    assert (missed.key, missed.rule, missed.cost) == ("b", None, 60)
    assert [proposal.moment(pair).key for pair in missed.lost] == ["a"]


def test_who_is_a_member_for_a_part_of_the_year_comes_only_then_and_has_no_minimum() -> None:
    board = organisation().bestuursraad
    until_april = board[0].model_copy(update={"tot": on(2027, 4, 1).dag})
    facts = proposed(TWO_DAYS).facts
    organisatie = facts.organisatie.model_copy(update={"bestuursraad": (until_april, board[1])})
    late = "  - {id: c, naam: C, datum: 1-9-2027, zekerheid: vast, leden_minstens: 2}\n"

    kalender = read(Kalender, f"jaar: 2027\nmomenten:\n{late}")
    proposal = propose(replace(facts, organisatie=organisatie, kalender=kalender))

    assert named(proposal) == {("pSG", "c")}


def test_when_the_time_is_over_it_is_told_that_there_may_be_a_better_one() -> None:
    facts = random_year(1)

    proposal = propose(facts, seconds=0.0)

    assert not proposal.is_proven
    assert broken_rules(facts, places(proposal)) == []
    assert all(one.rule or one.cost is None for one in proposal.missed)


def test_ties_are_not_won_by_the_same_member_each_year() -> None:
    winners = set()
    for year in range(2027, 2039):
        one = f"  - {{id: a, naam: A, datum: 3-2-{year}, zekerheid: vast, leden_hoogstens: 1}}\n"
        kalender = read(Kalender, f"jaar: {year}\nminimum_per_lid: 1\nmomenten:\n{one}")
        winners |= named(propose(replace(proposed(TWO_DAYS).facts, kalender=kalender)))

    assert winners == {("SG", "a"), ("pSG", "a")}


def test_a_wish_for_a_moment_of_another_calendar_waits_for_that_one() -> None:
    proposal = proposed(
        "  - {naam: Keti Koti, datum: 1-7-2027, zekerheid: vast}\n",
        "leden: [{code: SG, wensen: [uit-een-andere-kalender]}]",
    )

    assert proposal.missed == ()
