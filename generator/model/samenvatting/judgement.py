"""How many indicators stand how, now and in the dossier before, and which are the most urgent."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from generator.model.facts.doelen import Doelen
from generator.model.facts.indicator import Indicator, beoordeling
from generator.model.facts.indicator.urgentie import urgentie
from generator.model.facts.indicator.woorden import zonder_oordeel
from generator.model.facts.oordeel import Oordeel
from generator.model.kind import Kader
from generator.model.peildatum import Peildatum

MEEST = 3
"""So many indicators stand on the first page."""
VRAAGT_AANDACHT = (Oordeel.ACHTER, Oordeel.AANDACHT)


@dataclass(frozen=True)
class Telling:
    """How many of some indicators stand how on a day."""

    indicatoren: tuple[Indicator, ...]
    op: Peildatum | None

    @classmethod
    def van(cls, kader: Kader) -> Telling | None:
        """Those of a dossier; None when it has no indicators."""
        doelen = kader.van(Doelen)
        indicatoren = tuple(doelen.alle_indicatoren()) if doelen else ()
        return cls(indicatoren, kader.peildatum) if indicatoren else None

    def aantallen(self) -> Counter[Oordeel | str]:
        """The number of indicators for each judgement, or why there is none."""
        return Counter(self.oordeel(een) or zonder_oordeel(een) for een in self.indicatoren)

    def oordeel(self, indicator: Indicator) -> Oordeel | None:
        """How an indicator stands."""
        gevonden = beoordeling(indicator, self.op)
        return gevonden.oordeel if gevonden else None

    def urgentste(self) -> Sequence[Indicator]:
        """The indicators that ask for attention, the most urgent first; a few at most."""
        vragend = [een for een in self.indicatoren if self.oordeel(een) in VRAAGT_AANDACHT]
        return sorted(vragend, key=lambda een: urgentie(een, self.op))[:MEEST]
