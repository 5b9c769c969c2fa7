"""Which facts are left out as a whole: those that staff mark, and what would give them away.

That is the same goal, indicator or point in the dossier before or after, and the other parts of a
whole, from which a part can be computed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from generator.gronden import Grond, in_volgorde
from generator.model.facts.doelen import Doel, Doelen
from generator.model.facts.indicator import Indicator
from generator.model.facts.kansen import Kansen
from generator.model.facts.knelpunten import Knelpunten
from generator.model.facts.punten.fields import Punt
from generator.model.gelijkenis import VERMOEDELIJK, ZELFDE, paren
from generator.model.kind import Kader
from generator.origin import Origin

Grounds = tuple[Grond, ...]

_ID = "apart-"
"""How an id begins that is made for a point that has none, so that it is known in both dossiers."""


@dataclass(frozen=True)
class LeftOut:
    """On which grounds a fact goes; ``in_whole`` if no field of it stays.

    ``id`` is that of a point: two dossiers have the same one for what is known as the same.
    """

    grounds: Grounds
    in_whole: bool = False
    id: str | None = None


def left_out_in(kader: Kader) -> dict[Origin, LeftOut]:
    """All that goes with what staff left out, in all dossiers, by where it stands."""
    kaders = list(_all(kader))
    doelen = [een.van(Doelen) for een in kaders]
    knelpunten = [een.van(Knelpunten) for een in kaders]
    kansen = [een.van(Kansen) for een in kaders]
    goals = [doel for een in doelen if een for doel in een.doelen]
    bottlenecks = [een.knelpunten if een else () for een in knelpunten]
    chances = [een.kansen if een else () for een in kansen]
    return {**_goals(goals), **_points(bottlenecks), **_points(chances)}


def _all(kader: Kader) -> Iterator[Kader]:
    yield kader
    if kader.vorige:
        yield from _all(kader.vorige)


def _goals(goals: Sequence[Doel]) -> dict[Origin, LeftOut]:
    """The goals and their indicators, by their ids."""
    gone = {goal.id: goal.weglaatgronden for goal in goals if goal.weglaatgronden}
    within = [pair for goal in goals for pair in _within(goal, gone.get(goal.id, ()))]
    whole = {one.id: around for one, around in within if around}
    figures = {one.id: one.weglaatgronden for one, _ in within if one.weglaatgronden} | whole
    while more := _parts([one for one, _ in within], figures):
        figures |= more
    return {
        **{one.herkomst_van(): LeftOut(gone[one.id]) for one in goals if one.id in gone},
        **{
            one.herkomst_van(): LeftOut(figures[one.id], one.id in whole)
            for one, _ in within
            if one.id in figures
        },
    }


def _within(goal: Doel, around: Grounds) -> Iterator[tuple[Indicator, Grounds]]:
    """The indicators of a goal, with the grounds on which all goes that they stand in."""
    yield from ((one, around) for one in goal.indicatoren)
    for part in goal.onderdelen:
        yield from ((one, around or part.weglaatgronden) for one in part.indicatoren)


def _parts(figures: Sequence[Indicator], gone: Mapping[str, Grounds]) -> dict[str, Grounds]:
    """The parts of which the figures follow from the others, or that tell a whole that goes."""
    wholes: dict[str, Grounds] = {}
    for one in figures:
        if one.deel_van:
            grounds = (*gone.get(one.id, ()), *gone.get(one.deel_van, ()))
            wholes[one.deel_van] = in_volgorde((*wholes.get(one.deel_van, ()), *grounds))
    parts = {one.id: wholes[one.deel_van] for one in figures if one.deel_van}
    return {part: grounds for part, grounds in parts.items() if grounds and part not in gone}


def _points(dossiers: Sequence[Sequence[Punt]]) -> dict[Origin, LeftOut]:
    """The points of each dossier, the latest first, with the same and the perhaps the same."""
    pairs = [pair for now, then in pairwise(dossiers) for pair in _alike(now, then)]
    points = [point for dossier in dossiers for point in dossier]
    gone = {one.herkomst_van(): one.weglaatgronden for one in points if one.weglaatgronden}
    for one, other, _ in (*pairs, *reversed(pairs)):
        here, there = one.herkomst_van(), other.herkomst_van()
        if grounds := gone.get(here) or gone.get(there):
            gone |= {here: gone.get(here, grounds), there: gone.get(there, grounds)}
    ids = {one.herkomst_van(): one.id or f"{_ID}{n}" for n, one in enumerate(points)}
    for one, other, is_same in pairs:
        if is_same:
            ids[other.herkomst_van()] = ids[one.herkomst_van()]
    return {place: LeftOut(grounds, id=ids[place]) for place, grounds in gone.items()}


def _alike(now: Sequence[Punt], then: Sequence[Punt]) -> Iterator[tuple[Punt, Punt, bool]]:
    """Pairs of now and then, and whether a reader is told that they are the same."""
    for one in now:
        for other in then:
            by_words = one.woorden == other.woorden and not (one.id and other.id)
            if by_words or (one.id and one.id == other.id):
                yield one, other, True
    for least in (ZELFDE, VERMOEDELIJK):
        for one, other in paren(now, then, lambda punt: punt.kenmerk, least):
            if not (one.id and other.id):
                yield one, other, least == ZELFDE
