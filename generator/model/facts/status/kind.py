"""Status as a kind of facts (`status.yaml`)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from generator.content.tree import Block
from generator.model.facts.doelen import Doelen
from generator.model.facts.status import content, judgement
from generator.model.facts.status.fields import Velden
from generator.model.kind import Feiten, Kader
from generator.problems import Problem


class Status(Velden, Feiten):
    """The judgement on the whole, why, and the judgement per subject."""

    soort: ClassVar[str] = "status"
    uitleg: ClassVar[str] = (
        "Hoe het in het kort met het hele programma gaat. Deze status kiest u altijd zelf."
    )

    def blokken(self, kader: Kader) -> tuple[Block, ...]:
        """The judgement with its reason, then a line per subject."""
        return content.stand(self)

    def controleer(self, kader: Kader) -> Iterator[Problem]:
        """Statuses that the indicators of the goals do not bear out."""
        if doelen := kader.van(Doelen):
            yield from judgement.tegengesproken(self, doelen, kader.peildatum)
