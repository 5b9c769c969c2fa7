"""Verdeling as a kind of facts (`verdeling.yaml`)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Self

from generator.content.tree import Block
from generator.content.values import Line, line
from generator.model.facts.kalender import Kalender, kalenders_van
from generator.model.facts.verdeling import content, judgement
from generator.model.facts.verdeling.fields import Velden
from generator.model.kind import Feiten, Kader
from generator.problems import Problem


class Verdeling(Velden, Feiten):
    """Between which bounds moments are assigned to members, and what those can and would like."""

    soort: ClassVar[str] = "verdeling"
    uitleg: ClassVar[str] = (
        "Hoeveel momenten een lid van het bestuur hoogstens krijgt, wanneer leden niet kunnen"
        " en wat zij graag doen. Het programma stelt daarmee voor wie waarbij is. Wat hier staat,"
        " is persoonlijk: het reist niet mee in documenten en komt in geen openbare versie."
    )
    persoonlijk: ClassVar[bool] = True
    volgt_uit: ClassVar[tuple[str, ...]] = (Kalender.soort,)

    def zonder_personen(self) -> Self:
        """The bounds alone."""
        return self.model_copy(update={"leden": ()})

    def titel(self, kader: Kader) -> Line:
        """What these facts are called above an annex."""
        return line("Verdeling over ", *kader.organisatie.bestuurswoorden.naam)

    def blokken(self, kader: Kader) -> tuple[Block, ...]:
        """What each member has in the calendar of the year of the document; never when it cannot
        come."""
        kalender = kader.van(Kalender)
        return content.per_lid(self, kalender, kader) if kalender else ()

    def controleer(self, kader: Kader) -> Iterator[Problem]:
        """Unknown members, moments of no calendar, wishes that contradict each other, bounds with
        which nobody can have enough, days in the year of no calendar."""
        yield from judgement.leden(self, kader.organisatie)
        if kalenders := kalenders_van(kader):
            yield from judgement.momenten(self, kalenders)
            yield from judgement.grenzen(self, kalenders)
            yield from judgement.buiten_het_jaar(self, kalenders)
