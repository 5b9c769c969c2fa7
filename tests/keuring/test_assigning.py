"""The assignment over sixty random years: no rule is broken; what it took goes to inzage/."""

from __future__ import annotations

from statistics import median
from time import perf_counter

from generator.verdeling.proposal import propose
from keuring.made import KEURING
from tests.verdeling.judging import broken_rules, places
from tests.verdeling.years import random_year

YEARS = 60
REPORT = "verdeling.txt"


def test_no_rule_is_broken_in_sixty_years() -> None:
    broken, times = [], []
    wishes = missed = forbidden = unproven = 0
    for seed in range(YEARS):
        facts = random_year(seed)
        start = perf_counter()
        proposal = propose(facts)
        times.append(perf_counter() - start)
        broken += broken_rules(facts, places(proposal))
        wishes += sum(len(one.wensen) for one in facts.verdeling.leden)
        missed += len(proposal.missed)
        forbidden += sum(one.rule is not None for one in proposal.missed)
        unproven += not proposal.is_proven

    told = (
        f"{YEARS} jaren van 10 leden en 70 momenten: {len(broken)} regels gebroken;"
        f" {wishes - missed} van de {wishes} wensen gelukt ({forbidden} van de andere {missed}"
        f" verbiedt een regel); {unproven} niet bewezen; per jaar {median(times):.2f} s (midden),"
        f" {max(times):.2f} s (langste)\n"
    )
    KEURING.mkdir(exist_ok=True)
    (KEURING / REPORT).write_text(told, encoding="utf-8")
    assert (broken, unproven) == ([], 0)
