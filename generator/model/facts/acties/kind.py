"""Acties as a kind of facts (`acties.yaml`)."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import ClassVar

from generator.content.tree import Block
from generator.model.facts.acties import content, judgement
from generator.model.facts.acties.bronnen import bronnen, ids_van_twee
from generator.model.facts.acties.fields import Stand, Velden
from generator.model.facts.besluiten import Besluit
from generator.model.kind import Feiten, Kader
from generator.model.niemand import foute_namen
from generator.model.nietszeggend import zonder_inhoud
from generator.problems import Problem

NIEMAND_DOET_HET = (
    "een actie heeft iemand nodig die haar doet: noem een functie of team, of schrijf het als"
    " knelpunt op"
)


class Acties(Velden, Feiten):
    """What was agreed to be done. In the next dossier only what is not done yet."""

    soort: ClassVar[str] = "acties"
    uitleg: ClassVar[str] = (
        "Wat er is afgesproken: wie doet wat, voor wanneer. De VGR laat de acties vanzelf zien; een"
        " nota en een memo met 'toon: acties'. Wat te laat is, staat bovenaan."
    )
    vervalt: ClassVar[Mapping[str, tuple[str, Collection[str]]]] = {
        "acties": ("stand", [stand.value for stand in Stand if not stand.loopt])
    }

    def blokken(self, kader: Kader) -> tuple[Block, ...]:
        """The actions as a table."""
        return content.acties(self, kader.peildatum, bronnen(kader))

    def uit(self, besluiten: Sequence[Besluit], kader: Kader) -> tuple[Block, ...]:
        """The actions that follow from those decisions, as a table; nothing when none does."""
        sleutels = {besluit.id for besluit in besluiten}
        gevonden = [actie for actie in self.acties if actie.uit in sleutels]
        if not gevonden:
            return ()
        return (content.tabel_van_acties(gevonden, kader.peildatum, bronnen(kader)),)

    def controleer(self, kader: Kader) -> Iterator[Problem]:
        """Each says what is done and who does it, stands there once, and follows from something
        that is there."""
        yield from zonder_inhoud(self.acties, "wat", "schrijf wat er gebeurt")
        namen = kader.organisatie.namen_van_contactpersonen
        yield from foute_namen(self.acties, "wie", namen, raad=NIEMAND_DOET_HET)
        yield from judgement.dubbele_acties(self.acties)
        yield from judgement.onbekende_bron(self.acties, bronnen(kader), ids_van_twee(kader))
