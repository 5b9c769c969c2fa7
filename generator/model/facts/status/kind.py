"""Status as a kind of facts (`status.yaml`)."""

from __future__ import annotations

from typing import ClassVar

from generator.content.tree import Block
from generator.model.facts.status import content
from generator.model.facts.status.fields import Velden
from generator.model.kind import Feiten, Kader


class Status(Velden, Feiten):
    """The judgement on the whole, why, and the judgement per subject."""

    soort: ClassVar[str] = "status"
    uitleg: ClassVar[str] = (
        "Hoe het in het kort met het hele programma gaat. Deze status kiest u altijd zelf."
    )

    def blokken(self, kader: Kader) -> tuple[Block, ...]:
        """The judgement with its reason, then a line per subject."""
        return content.stand(self)
