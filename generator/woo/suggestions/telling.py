"""All that is looked for in a dossier before it becomes public."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.dossier.dossier import Dossier
from generator.dossier.tracing import traced
from generator.model.woo import Woo
from generator.problems import Problem, in_order
from generator.woo.suggestions.few import few_persons
from generator.woo.suggestions.names import left_elsewhere, possible_names
from generator.woo.suggestions.personal import personal
from generator.woo.suggestions.staying import staying_in


@dataclass(frozen=True)
class Suggestion:
    """What was probably forgotten; ``name`` are the words of which is asked whether they are the
    name of a person, if that is asked."""

    problem: Problem
    name: str = ""


def suggestions(dossier: Dossier, woo: Woo | None) -> tuple[Suggestion, ...]:
    """Warnings about what was probably forgotten, by place. None of them is proof."""
    texts = list(staying_in(dossier, woo))
    possible = possible_names(texts, woo, _words_of_the_house(dossier))
    names = {one.problem: one.words for one in possible}

    def found() -> Iterator[Problem]:
        yield from personal(texts)
        yield from left_elsewhere(texts, woo)
        yield from names
        yield from traced(dossier, few_persons(dossier))

    return tuple(Suggestion(one, names.get(one, "")) for one in in_order(found()))


def _words_of_the_house(dossier: Dossier) -> Iterator[str]:
    """What the organisation and its parts are called."""
    house = dossier.kader.organisatie
    yield from (house.ministerie, house.afzender.directie, *house.afzender.onderdelen)
    yield from (lid.functie for lid in house.bestuursraad)
