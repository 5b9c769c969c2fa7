"""Debriefing as a kind of facts (`debriefing.yaml`)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from generator.content.tree import Block
from generator.content.values import Line, line
from generator.model.facts.debriefing import content, judgement
from generator.model.facts.debriefing.fields import Velden
from generator.model.facts.kalender import Kalender
from generator.model.kind import Feiten, Kader
from generator.problems import Problem


class Debriefing(Velden, Feiten):
    """What was heard after moments, of which only a part may be told."""

    soort: ClassVar[str] = "debriefing"
    uitleg: ClassVar[str] = (
        "Wat leden van het bestuur na afloop van een moment vertelden. Een nota laat dat zien"
        " met 'toon: debriefing', de VGR vanzelf. Er komt alleen in waar 'in_rapport: ja' bij"
        " staat, met de functie van het lid. Staat er ook iets in wat niet mag worden verteld, dan"
        " reizen de ingevulde bestanden niet mee in de documenten van dit dossier."
    )
    volgt_uit: ClassVar[tuple[str, ...]] = (Kalender.soort,)

    @property
    def houdt_alles_thuis(self) -> bool:
        """Whether somebody said what no document may tell."""
        return any(not gesprek.in_rapport for gesprek in self.gesprekken)

    def titel(self, kader: Kader) -> Line:
        """What it is called above an annex, and in a report."""
        return line("Ervaringen van de ", *kader.organisatie.bestuurswoorden.leden)

    def blokken(self, kader: Kader) -> tuple[Block, ...]:
        """How many moments were spoken of, then what was said by theme."""
        return content.ervaringen(self, kader)

    def controleer(self, kader: Kader) -> Iterator[Problem]:
        """Each is of a moment at which that member was, after it, and stands there once."""
        yield from judgement.past_bij_kalender(self.gesprekken, kader)
        yield from judgement.dubbele_gesprekken(self.gesprekken)
