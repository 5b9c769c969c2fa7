"""Which rules and aims a proposal cannot meet, each told at its place in the files."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator

from generator import dutch
from generator.model.facts.kalender.woorden import momenten
from generator.model.fields import shown
from generator.problems import Problem
from generator.verdeling.prices import Price
from generator.verdeling.proposal import Proposal
from generator.verdeling.rules import Rule
from generator.verdeling.task import Aim, Limit, Pair


def findings(proposal: Proposal) -> Iterator[Problem]:
    """Rules that staff broke already, members with too few moments, moments with too few members,
    and that the cheapest assignment was not found for sure."""
    yield from _broken(proposal)
    for aim in proposal.task.aims:
        if aim.lacking(proposal.chosen):
            if aim.price is Price.TOO_FEW:
                yield _too_few(proposal, aim)
            elif aim.price is Price.TOO_FEW_AT_MOMENT:
                yield _too_few_at_moment(proposal, aim)
    if not proposal.is_proven:
        melding = (
            "het zoeken duurde te lang en is gestopt; dit voorstel houdt zich aan alle regels, maar"
            " er is misschien een beter"
        )
        yield proposal.facts.kalender.waarschuwing_bij(melding, "momenten")


def _broken(proposal: Proposal) -> Iterator[Problem]:
    """What staff chose themselves against a rule, as far as it is still to come."""
    for limit in proposal.task.broken(proposal.task.fixed):
        pairs = sorted(limit.pairs & proposal.task.fixed)
        to_come = [pair for pair in pairs if not proposal.moment(pair).is_over]
        if to_come and limit.rule in BROKEN:
            melding = BROKEN[limit.rule](proposal, limit, pairs)
            yield proposal.moment(to_come[-1]).moment.fout_bij(melding, "br_leden")


def _above_maximum(_: Proposal, limit: Limit, pairs: list[Pair]) -> str:
    return f"{pairs[0].member} is al bij {momenten(len(pairs))}, en het maximum is {limit.most}"


def _in_one_month(proposal: Proposal, limit: Limit, pairs: list[Pair]) -> str:
    month = proposal.facts.kalender.maand_van_komst(proposal.moment(pairs[0]).moment)
    already = f"{pairs[0].member} is in {dutch.MONTHS[month - 1]} al bij {_names(proposal, pairs)}"
    return f"{already}, en 'per_maand' is {limit.most}"


def _no_place(proposal: Proposal, limit: Limit, pairs: list[Pair]) -> str:
    members = dutch.list_text([pair.member for pair in pairs])
    return f"hier zijn {members} al bij, en er is plaats voor {limit.most} ('leden_hoogstens')"


def _on_one_day(proposal: Proposal, _: Limit, pairs: list[Pair]) -> str:
    return f"{pairs[0].member} is op dezelfde dag bij {_names(proposal, pairs)}"


def _blocked(_: Proposal, __: Limit, pairs: list[Pair]) -> str:
    return f"{pairs[0].member} kan dan niet (zie verdeling.yaml), en is hier wel ingedeeld"


BROKEN: dict[Rule, Callable[[Proposal, Limit, list[Pair]], str]] = {
    Rule.MAXIMUM: _above_maximum,
    Rule.PER_MONTH: _in_one_month,
    Rule.PLACES: _no_place,
    Rule.SAME_DAY: _on_one_day,
    Rule.BLOCKED: _blocked,
}
"""What is said of a rule that staff broke; who was no member then is told with the calendar."""


def _names(proposal: Proposal, pairs: list[Pair]) -> str:
    return dutch.list_text([shown(proposal.moment(pair).moment.naam) for pair in pairs])


def _too_few(proposal: Proposal, aim: Aim) -> Problem:
    """That a member cannot have as many as was agreed, and why not."""
    member, has = aim.member, len(aim.pairs & proposal.chosen)
    count = f"maar {has} van de" if has else "geen van de"
    what = "geen moment" if aim.least == 1 else f"{count} {aim.least} momenten"
    melding = f"{member} kan {what} krijgen: "
    others = sorted(aim.pairs - proposal.chosen)
    hindrances = Counter(proposal.task.hindrance(pair, proposal.chosen) for pair in others)
    rules = {rule: hindrances[rule] for rule in Rule if hindrances[rule]}
    if rules.keys() - {Rule.OVER, Rule.NO_DAY} == {Rule.BLOCKED}:
        melding += f"op de andere dagen is {member} geblokkeerd"
        said = proposal.facts.verdeling.van(member)
        if said:
            return said.fout_bij(melding, "niet_op")
    elif rules:
        parts = [f"{number} {rule.value}" for rule, number in rules.items()]
        melding += f"van de andere zijn er {dutch.list_text(parts)}"
    else:
        melding += "er zijn geen andere momenten"
    return proposal.facts.kalender.fout_bij(melding, "momenten")


def _too_few_at_moment(proposal: Proposal, aim: Aim) -> Problem:
    moment = proposal.moment(min(aim.pairs)).moment
    has = len(aim.pairs & proposal.chosen)
    melding = f"hier horen minstens {aim.least} leden te zijn; het voorstel heeft er {has}"
    return moment.waarschuwing_bij(melding, "leden_minstens")
