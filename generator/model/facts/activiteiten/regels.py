"""The activities line by line, all of them or some."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from generator.model.facts.activiteiten.fields import Activiteit, Groep, Invulling, Velden


@dataclass(frozen=True, slots=True)
class Activiteitregel:
    """A line as it is shown; ``vervolg`` says that its activity was shown right above it."""

    groep: Groep
    activiteit: Activiteit
    invulling: Invulling
    vervolg: bool


def regels(
    activiteiten: Velden, past: Callable[[Invulling], bool] = lambda _: True
) -> Iterator[Activiteitregel]:
    """The lines for which ``past`` holds, in order."""
    for groep in activiteiten.groepen:
        for activiteit in groep.activiteiten:
            for nummer, invulling in enumerate(filter(past, activiteit.regels)):
                yield Activiteitregel(groep, activiteit, invulling, nummer > 0)
