"""Knelpunten as a kind of facts (`knelpunten.yaml`)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from generator.content.tree import Block
from generator.model.facts.knelpunten import content
from generator.model.facts.knelpunten.fields import Velden
from generator.model.facts.punten.judgement import bijna_gelijk, misschien_hetzelfde
from generator.model.ids import dubbele_ids
from generator.model.kind import Feiten, Kader
from generator.model.niemand import foute_namen
from generator.model.nietszeggend import zonder_inhoud
from generator.problems import Problem

ZONDER_EIGENAAR = "noem een functie of team, of laat 'eigenaar' weg zolang er niemand is"


class Knelpunten(Velden, Feiten):
    """The bottlenecks of the dossier, in the order in which they are shown."""

    soort: ClassVar[str] = "knelpunten"
    uitleg: ClassVar[str] = "Wat in de weg staat, en wat u voorstelt."

    def blokken(self, kader: Kader) -> tuple[Block, ...]:
        """The bottlenecks as a table."""
        onbekend = kader.organisatie.alinea_van("effect_onbekend")
        return (content.tabel_van_knelpunten(self, onbekend=onbekend),)

    def controleer(self, kader: Kader) -> Iterator[Problem]:
        """Each id is used once, each says something, an owner is somebody, and no two say nearly
        the same, here or in the dossier before."""
        yield from dubbele_ids(self.knelpunten)
        yield from zonder_inhoud(self.knelpunten, "omschrijving", "schrijf wat er in de weg staat")
        namen = kader.organisatie.namen_van_contactpersonen
        yield from foute_namen(self.knelpunten, "eigenaar", namen, raad=ZONDER_EIGENAAR)
        yield from bijna_gelijk(self.knelpunten)
        if kader.vorige and (toen := kader.vorige.van(Knelpunten)):
            yield from misschien_hetzelfde(self.knelpunten, toen.knelpunten)
