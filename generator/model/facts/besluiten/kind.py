"""Besluiten as a kind of facts (`besluiten.yaml`)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from generator.content.tree import Block
from generator.model.facts.besluiten import content, judgement
from generator.model.facts.besluiten.fields import Besluit, Velden
from generator.model.ids import dubbele_ids
from generator.model.kind import Feiten, Kader
from generator.problems import Problem


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
        """Each id is used once, somebody carries it out, and nothing is asked that is too late or
        was decided already."""
        yield from dubbele_ids(self.besluiten)
        yield from judgement.zonder_eigenaar(self.besluiten)
        if kader.peildatum:
            yield from judgement.te_laat(self.besluiten, kader.peildatum.dag)
        toen = kader.vorige.van(Besluiten) if kader.vorige else None
        yield from judgement.elders_genomen(self.besluiten, toen.besluiten if toen else ())
