"""A dossier and the one before it, side by side."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TypeVar

from generator.model.facts.doelen import Doel, Doelen
from generator.model.facts.doelen.judgement import heet
from generator.model.facts.indicator import Indicator
from generator.model.facts.indicator.vergelijking import Beweging, Uitkomst, Vergelijking
from generator.model.facts.kansen import Kans, Kansen
from generator.model.facts.knelpunten import Knelpunt, Knelpunten
from generator.model.facts.punten.judgement import Verschil, vergelijk
from generator.model.kind import Kader

D = TypeVar("D", Doel, Indicator)


@dataclass(frozen=True)
class Tweetal:
    """The frames of two dossiers that both have goals, with those goals."""

    nu: Kader
    vorige: Kader
    doelen: Doelen
    doelen_toen: Doelen

    @classmethod
    def van(cls, kader: Kader) -> Tweetal | None:
        """The dossier and the one before it; None when there is none to compare with."""
        doelen = kader.van(Doelen)
        toen = kader.vorige.van(Doelen) if kader.vorige else None
        return cls(kader, kader.vorige, doelen, toen) if doelen and kader.vorige and toen else None

    def per_doel(self) -> Iterator[tuple[Doel, tuple[Vergelijking, ...]]]:
        """Each indicator beside that of the previous dossier, by goal."""
        toen = _indicatoren(self.doelen_toen)
        namen = {heet(een) for een in toen.values()}
        for doel in self.doelen.doelen:
            yield (
                doel,
                tuple(
                    Vergelijking(een, toen.get(een.id), heet(een) in namen)
                    for een in doel.alle_indicatoren()
                ),
            )

    def vergelijkingen(self) -> list[Vergelijking]:
        """Each indicator beside that of the previous dossier."""
        return [vergelijking for _, van_doel in self.per_doel() for vergelijking in van_doel]

    def uitkomsten(self) -> Counter[Uitkomst | Beweging]:
        """Of how many indicators came what; together that is all of them."""
        return Counter(vergelijking.uitkomst for vergelijking in self.vergelijkingen())

    def doelen_erbij(self) -> list[Doel]:
        """The goals that the previous dossier did not have."""
        return _zonder(_doelen(self.doelen), _doelen(self.doelen_toen))

    def doelen_eraf(self) -> list[Doel]:
        """The goals that only the previous dossier had."""
        return _zonder(_doelen(self.doelen_toen), _doelen(self.doelen))

    def indicatoren_erbij(self) -> list[Indicator]:
        """The indicators that the previous dossier did not have."""
        return _zonder(_indicatoren(self.doelen), _indicatoren(self.doelen_toen))

    def indicatoren_eraf(self) -> list[Indicator]:
        """The indicators that only the previous dossier had."""
        return _zonder(_indicatoren(self.doelen_toen), _indicatoren(self.doelen))

    def knelpunten(self) -> Verschil[Knelpunt] | None:
        """What became of the bottlenecks; None when one of the dossiers has none."""
        nu, toen = self.nu.van(Knelpunten), self.vorige.van(Knelpunten)
        return vergelijk(nu.knelpunten, toen.knelpunten) if nu and toen else None

    def kansen(self) -> Verschil[Kans] | None:
        """What became of the opportunities; None when one of the dossiers has none."""
        nu, toen = self.nu.van(Kansen), self.vorige.van(Kansen)
        return vergelijk(nu.kansen, toen.kansen) if nu and toen else None


def _doelen(doelen: Doelen) -> dict[str, Doel]:
    return {doel.id: doel for doel in doelen.doelen}


def _indicatoren(doelen: Doelen) -> dict[str, Indicator]:
    return {indicator.id: indicator for indicator in doelen.alle_indicatoren()}


def _zonder(deze: Mapping[str, D], andere: Mapping[str, D]) -> list[D]:
    """What stands in the one and not in the other, by its id nor by its name."""
    namen = {heet(een) for een in andere.values()}
    return [
        een for sleutel, een in deze.items() if sleutel not in andere and heet(een) not in namen
    ]
