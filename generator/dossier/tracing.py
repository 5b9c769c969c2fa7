"""From values of a dossier to their lines in the files, at the moment that somebody asks.

Only files that were read for the dossier are known here, and what is told is about them as they
were read then. So a line always belongs to the pages that were made of it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from generator.origin import Loc, Origin, in_words
from generator.problems import Place, Problem, in_order
from generator.source import Source, parse
from generator.source.excerpt import lines_from

if TYPE_CHECKING:
    from generator.dossier.dossier import Dossier


@dataclass(frozen=True)
class Trace:
    """Where a value was read: its place, the path to it, and what is written there."""

    place: Place
    loc: Loc
    lines: tuple[str, ...]

    @property
    def path(self) -> str:
        """The path in words, counted from 1: ``doelen › 1 › titel``."""
        return in_words(self.loc)


def traced(dossier: Dossier, problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """The problems, each at the line of the value that is wrong, if one is; by place."""

    def at_line(problem: Problem) -> Problem:
        if problem.origin and dossier.woo and dossier.woo[1].herkomst_van().holds(problem.origin):
            return dossier.woo[0].located(problem)
        origins = () if problem.origin is None else (problem.origin,)
        return next((problem.placed(one.place) for one in traces(dossier, origins)), problem)

    return in_order(map(at_line, problems))


def traces(dossier: Dossier, origins: Iterable[Origin]) -> tuple[Trace, ...]:
    """Where those values stand, in their order and each line once.

    A value in a file that was not read for the dossier falls out. Of a value that was left out
    it is the group in which it would stand.
    """

    @cache
    def read(file: str) -> Source:
        return parse(dossier.sources[file], str(dossier.paths[file]))

    found: dict[Place, Trace] = {}
    for origin in origins:
        if origin.file in dossier.sources:
            trace = _trace(read(origin.file), origin)
            found.setdefault(trace.place, trace)
    return tuple(found.values())


def _trace(source: Source, origin: Origin) -> Trace:
    place = source.place_of(origin)
    first, end = origin.part or (0, 1)
    return Trace(place, origin.loc, lines_from(source.raw, place, end - first))
