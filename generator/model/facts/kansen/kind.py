"""Kansen as a kind of facts (`kansen.yaml`)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from generator.content.tree import Block
from generator.model.facts.kansen import content
from generator.model.facts.kansen.fields import Velden
from generator.model.facts.punten.judgement import bijna_gelijk, misschien_hetzelfde
from generator.model.ids import dubbele_ids
from generator.model.kind import Feiten, Kader
from generator.model.nietszeggend import zonder_inhoud
from generator.problems import Problem


class Kansen(Velden, Feiten):
    """The opportunities of the dossier, in the order in which they are shown."""

    soort: ClassVar[str] = "kansen"
    uitleg: ClassVar[str] = "Wat er mogelijk is, en wat de volgende stap is."

    def blokken(self, kader: Kader) -> tuple[Block, ...]:
        """The opportunities as a table."""
        onbekend = kader.organisatie.alinea_van("effect_onbekend")
        return (content.tabel_van_kansen(self, onbekend=onbekend),)

    def controleer(self, kader: Kader) -> Iterator[Problem]:
        """Each id is used once, each says something, and no two say nearly the same, here or in the
        dossier before."""
        yield from dubbele_ids(self.kansen)
        yield from zonder_inhoud(self.kansen, "omschrijving", "schrijf wat er mogelijk is")
        yield from bijna_gelijk(self.kansen)
        if kader.vorige and (toen := kader.vorige.van(Kansen)):
            yield from misschien_hetzelfde(self.kansen, toen.kansen)
