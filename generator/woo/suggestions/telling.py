"""All that is looked for in a dossier before it becomes public."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.dossier.dossier import Dossier
from generator.dossier.tracing import traced
from generator.model.weglaatbaar import Weglaatbaar
from generator.model.woo import Woo
from generator.problems import Problem, in_order
from generator.woo.apart import facts_apart, set_apart
from generator.woo.suggestions.annexes import annexes_that_stay
from generator.woo.suggestions.counting import told_counts
from generator.woo.suggestions.few import few_persons
from generator.woo.suggestions.names import left_elsewhere, possible_names
from generator.woo.suggestions.personal import personal
from generator.woo.suggestions.staying import staying_in
from generator.woo.suggestions.whole import whole_facts


@dataclass(frozen=True)
class Suggestion:
    """What was probably forgotten; ``name`` are the words of which is asked whether they are the
    name of a person, if that is asked."""

    problem: Problem
    name: str = ""


def suggestions(dossier: Dossier, woo: Woo | None) -> tuple[Suggestion, ...]:
    """Warnings about what was probably forgotten, by place. None of them is proof."""
    texts = list(staying_in(dossier, woo))
    apart = facts_apart(set_apart(dossier))
    possible = possible_names(texts, woo, _words_of_the_house(dossier))
    names = {one.problem: one.words for one in possible}

    def found() -> Iterator[Problem]:
        yield from personal(texts)
        yield from left_elsewhere(texts, woo)
        yield from names
        yield from told_counts(texts, apart)
        yield from traced(dossier, few_persons(dossier))
        yield from traced(dossier, annexes_that_stay(dossier))
        yield from traced(dossier, whole_facts(_own(apart, dossier)))

    return tuple(Suggestion(one, names.get(one, "")) for one in in_order(found()))


def _own(facts: Iterable[Weglaatbaar], dossier: Dossier) -> Iterator[Weglaatbaar]:
    """Those of the dossier itself, not of the one before it."""
    return (one for one in facts if one.herkomst_van().file.startswith(f"{dossier.name}/"))


def _words_of_the_house(dossier: Dossier) -> Iterator[str]:
    """What the organisation and its parts are called."""
    house = dossier.kader.organisatie
    yield from (house.ministerie, house.bestuurswoorden.tekst)
    yield from (house.afzender.directie, *house.afzender.onderdelen)
    yield from (lid.functie for lid in house.bestuursraad)
