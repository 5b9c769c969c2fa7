"""Activiteiten as a kind of facts (`activiteiten.yaml`)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from generator.content.pages import Pages
from generator.content.tree import Block
from generator.model.facts.activiteiten import content, judgement
from generator.model.facts.activiteiten.fields import Velden
from generator.model.facts.activiteiten.regels import regels
from generator.model.kind import Feiten, Kader
from generator.problems import Problem


class Activiteiten(Velden, Feiten):
    """The activities of the dossier by group, in the order in which they are shown."""

    soort: ClassVar[str] = "activiteiten"
    uitleg: ClassVar[str] = (
        "Wat het team doet, in groepen. Voor het activiteitenoverzicht, of met 'toon' in een nota."
    )

    def blokken(self, kader: Kader) -> tuple[Block, ...]:
        """The activities in short, for the narrow column of a nota."""
        return (content.kort(regels(self)),)

    def bijlage(self, kader: Kader) -> Pages:
        """All that is known of the activities, on wide pages."""
        return Pages((content.volledig(regels(self)),), wide=True)

    def controleer(self, kader: Kader) -> Iterator[Problem]:
        """Names that stand there twice, and units that are not known, are named twice or written in
        two ways."""
        yield from judgement.dubbele_namen(self)
        yield from judgement.dienstonderdelen(self)
        yield from judgement.onbekend_voor_iedereen(self)
