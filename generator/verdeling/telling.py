"""A proposal in words: who comes where and why, which wishes are not granted, what weighed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal

from generator import dutch
from generator.model.facts.kalender import sleutel_van
from generator.verdeling.moments import Candidate
from generator.verdeling.prices import Price, total
from generator.verdeling.proposal import Missed, Proposal
from generator.verdeling.task import Pair

FIXED = "stond al vast"
ALWAYS = (
    "Altijd: hoogstens {maximum} per lid en {per_maand} per maand, niet meer leden dan er plaats"
    " is, niemand op een dag waarop die niet kan, geen twee momenten op één dag, en wat u al"
    " invulde blijft staan."
)
PRICES = "Wat telde mee, in punten; hoe lager samen, hoe beter:"
BEST = "Met deze regels en prijzen is er geen beter voorstel."


def lines(proposal: Proposal) -> Iterator[str]:
    """What is told on a terminal, line by line."""
    places = dutch.count_text(len(proposal.new), "plek", "plekken")
    yield f"Voorstel voor {proposal.facts.kalender.jaar}: {places} erbij."
    yield ""
    yield from (_line(proposal, pair) for pair in _in_order(proposal, proposal.chosen))
    yield from (_missed_line(proposal, missed) for missed in proposal.missed)
    yield ""
    yield from _table(proposal)
    if proposal.is_proven:
        yield BEST


def as_data(proposal: Proposal) -> dict[str, object]:
    """The same for other programs, by Dutch names."""
    return {
        "jaar": proposal.facts.kalender.jaar,
        "bewezen": proposal.is_proven,
        "indeling": [_pair_data(proposal, one) for one in _in_order(proposal, proposal.chosen)],
        "niet_gelukt": [_missed_data(proposal, one) for one in proposal.missed],
        "prijzen": [
            {"wat": price.what, "prijs": price.amount, "aantal": proposal.bill.get(price, 0)}
            for price in Price
        ],
        "samen": total(proposal.bill),
    }


def _in_order(proposal: Proposal, pairs: Iterable[Pair]) -> list[Pair]:
    """Those pairs by member as the board stands, then through the year."""
    board = list(proposal.facts.board)
    year = proposal.facts.kalender.op_volgorde
    stands = {id(moment): number for number, moment in enumerate(year)}

    def place(pair: Pair) -> tuple[int, int]:
        return board.index(pair.member), stands[id(proposal.moment(pair).moment)]

    return sorted(pairs, key=place)


def _line(proposal: Proposal, pair: Pair) -> str:
    """Who comes to what, when and why: SG bij Keti Koti (1 juli 2025): wens."""
    candidate = proposal.moment(pair)
    why = "; ".join(_why(proposal, pair))
    return f"{pair.member} bij {candidate.moment.naam} ({_when(candidate)}): {why}"


def _why(proposal: Proposal, pair: Pair) -> Iterator[str]:
    if pair in proposal.task.fixed:
        yield FIXED
        return
    yield ", ".join(proposal.reasons(pair)) or "past in de verdeling"
    if against := proposal.against(pair):
        yield f"wel: {', '.join(against)}"


def _when(candidate: Candidate) -> str:
    if candidate.first is None or candidate.last is None:
        return "dag volgt"
    return dutch.days_text(candidate.first, candidate.last)


def _missed_line(proposal: Proposal, missed: Missed) -> str:
    start = f"niet gelukt: {missed.member} bij {_name(proposal, missed.key)}"
    if missed.rule:
        return f"{start} ({missed.rule.value})"
    if missed.cost is None:
        return f"{start} (wat dat kost, is niet uitgezocht: de tijd was om)"
    cost = f"{_points(missed.cost)} punten duurder" if missed.cost else "even duur"
    if not missed.lost:
        return f"{start}; dat is {cost}"
    lost = dutch.list_text([_lost(proposal, missed, pair) for pair in missed.lost])
    falls = "vervalt" if len(missed.lost) == 1 else "vervallen"
    return f"{start}; dan {falls} {lost}, en dat is samen {cost}"


def _lost(proposal: Proposal, missed: Missed, pair: Pair) -> str:
    name = proposal.moment(pair).moment.naam
    return name if pair.member == missed.member else f"{pair.member} bij {name}"


def _name(proposal: Proposal, key: str) -> str:
    found = (one.naam for one in proposal.facts.kalender.momenten if sleutel_van(one) == key)
    return next(found)


def _table(proposal: Proposal) -> Iterator[str]:
    """The rules, then each price: what it is, how often it was paid, and what that makes."""
    verdeling, bill = proposal.facts.verdeling, proposal.bill
    yield ALWAYS.format(maximum=verdeling.maximum, per_maand=verdeling.per_maand)
    yield PRICES
    for price in Price:
        count = bill.get(price, 0)
        amount, paid = _points(price.amount), _points(price.amount * count)
        yield f"  {amount:>8} × {count:<4} = {paid:>9}  {price.what}"
    yield f"  {'samen':>8}   {'':<4}   {_points(total(bill)):>9}"


def _points(number: int) -> str:
    return dutch.number_text(Decimal(number))


def _pair_data(proposal: Proposal, pair: Pair) -> dict[str, object]:
    candidate, is_fixed = proposal.moment(pair), pair in proposal.task.fixed
    return {
        "lid": pair.member,
        "moment": candidate.key,
        "naam": candidate.moment.naam,
        "datum": candidate.first.isoformat() if candidate.first else None,
        "stond_vast": is_fixed,
        "redenen": [] if is_fixed else proposal.reasons(pair),
        "tegen": [] if is_fixed else proposal.against(pair),
    }


def _missed_data(proposal: Proposal, missed: Missed) -> dict[str, object]:
    return {
        "lid": missed.member,
        "moment": missed.key,
        "naam": _name(proposal, missed.key),
        "omdat": missed.rule.value if missed.rule else None,
        "kost": missed.cost,
        "vervalt": [
            {"lid": pair.member, "moment": proposal.moment(pair).key} for pair in missed.lost
        ],
    }
