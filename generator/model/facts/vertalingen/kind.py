"""Vertalingen as a kind of facts (`vertalingen.yaml`)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from generator.content.tree import Block
from generator.model.facts.vertalingen import content, judgement
from generator.model.facts.vertalingen.fields import Velden
from generator.model.kind import Feiten, Kader
from generator.problems import Problem


class Vertalingen(Velden, Feiten):
    """The texts of the other files in another language, for documents in that language."""

    soort: ClassVar[str] = "vertalingen"
    uitleg: ClassVar[str] = (
        "De teksten van dit dossier in het Engels, voor documenten in die taal. Verandert u een"
        " tekst in een ander bestand, verander hem dan ook hier; het programma zegt dat."
    )

    def blokken(self, kader: Kader) -> tuple[Block, ...]:
        """Each text beside its translation."""
        return content.tabel(self)

    def controleer(self, kader: Kader) -> Iterator[Problem]:
        """Each text stands there once, and is translated or stays."""
        yield from judgement.fouten(self)
