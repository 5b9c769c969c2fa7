"""Planning as a kind of facts (`planning.yaml`, which may be left out)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from generator.content.pages import Pages
from generator.content.tree import Block
from generator.content.values import Line, line
from generator.model.facts.kalender import Kalender
from generator.model.facts.planning import content
from generator.model.facts.planning.fields import Velden
from generator.model.kind import Feiten, Kader


class Planning(Velden, Feiten):
    """By when briefings must be sent and debriefings held, which follows from the calendar."""

    soort: ClassVar[str] = "planning"
    uitleg: ClassVar[str] = (
        "Wanneer welke briefing weg moet en welke debriefing er nog moet komen. Dit bestand is niet"
        " nodig: alles volgt uit kalender.yaml en debriefing.yaml. Maak het alleen om iets toe te"
        " lichten."
    )
    volgende: ClassVar[Mapping[str, str | None]] = {"toelichting": None}
    volgt_uit: ClassVar[tuple[str, ...]] = (Kalender.soort,)

    def titel(self, kader: Kader) -> Line:
        """What an annex is called."""
        return line("Planning van briefings en debriefings")

    def blokken(self, kader: Kader) -> tuple[Block, ...]:
        """For each moment what is due, and what was done."""
        return content.planning(self, kader)

    def bijlage(self, kader: Kader) -> Pages:
        """The same over the width of a page."""
        return Pages(self.blokken(kader), wide=True)
