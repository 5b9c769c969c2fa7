"""Besluiten as a kind of facts (`besluiten.yaml`)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from generator.content.tree import Block
from generator.model.facts.besluiten import content, judgement
from generator.model.facts.besluiten.fields import Besluit, Velden
from generator.model.ids import dubbele_ids
from generator.model.kind import Feiten, Kader
from generator.model.niemand import foute_namen
from generator.model.nietszeggend import zonder_inhoud
from generator.problems import Problem

NIEMAND_VOERT_HET_UIT = "een besluit heeft iemand nodig die het uitvoert: noem een functie of team"


class Besluiten(Velden, Feiten):
    """The decisions that the documents of a dossier ask for, and what became of earlier ones."""

    soort: ClassVar[str] = "besluiten"
    uitleg: ClassVar[str] = (
        "De besluiten die u vraagt. In een nota ter beslissing komt elk besluit in een vak om aan"
        " te kruisen en te tekenen. Na de vergadering vult u hier in wat er is besloten."
    )

    def gevraagd(self, kader: Kader) -> tuple[Besluit, ...]:
        """The decisions that are asked for on the day of the document; all without a day."""
        if kader.peildatum is None:
            return self.besluiten
        return judgement.nog_te_nemen(self.besluiten, kader.peildatum.dag)

    def blokken(self, kader: Kader) -> tuple[Block, ...]:
        """A box for each decision that is asked for."""
        return content.vakken(self.gevraagd(kader))

    def controleer(self, kader: Kader) -> Iterator[Problem]:
        """Each id is used once, each asks something of its own by some day, somebody carries it
        out, and nothing is asked that is too late or was decided already."""
        yield from dubbele_ids(self.besluiten)
        yield from zonder_inhoud(self.besluiten, "tekst", "schrijf wat er wordt besloten")
        yield from zonder_inhoud(self.besluiten, "uiterlijk", "kies een dag, maand of kwartaal")
        namen = kader.organisatie.namen_van_contactpersonen
        yield from foute_namen(self.besluiten, "eigenaar", namen, raad=NIEMAND_VOERT_HET_UIT)
        yield from judgement.bijna_gelijk(self.besluiten)
        if kader.peildatum:
            yield from judgement.te_laat(self.besluiten, kader.peildatum.dag)
        toen = kader.vorige.van(Besluiten) if kader.vorige else None
        yield from judgement.elders_genomen(self.besluiten, toen.besluiten if toen else ())
