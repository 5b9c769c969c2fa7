"""With which earlier values the figures compare, what they expect, and how much of its aim an
indicator reaches."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from generator.model.facts.indicator import Beoordeling, Indicator, Richting, beoordeling
from generator.model.facts.indicator.meting import Cijfer
from generator.model.facts.indicator.vergelijking import Vergelijking
from generator.model.facts.indicator.verwachting import Verwachting, verwachting
from generator.model.facts.voortgang import Tweetal
from generator.model.kind import Kader
from generator.model.peildatum import Peildatum
from generator.origin import Origin

_PERCENTEN = Decimal(100)
FEWEST = 2
"""With fewer measurements there is no course to draw."""


@dataclass(frozen=True)
class Stand:
    """An indicator on a day, the value with which that of now is compared, what is expected."""

    indicator: Indicator
    vorige: Cijfer | None
    beoordeling: Beoordeling | None
    verwachting: Verwachting | None = None
    op: Peildatum | None = None

    @property
    def heeft_verloop(self) -> bool:
        """Whether it was measured often enough to draw a line, and does not stand apart."""
        return len(self.indicator.metingen) >= FEWEST and not self.indicator.is_apart

    @property
    def deel(self) -> Decimal | None:
        """How much of its aim it reaches now."""
        return deel_van_doel(self.indicator, self.indicator.nu)

    @property
    def herkomst(self) -> tuple[Origin, ...]:
        """From which values it follows how much of the aim is reached."""
        nu = self.indicator.cijfer
        return (*((nu.herkomst,) if nu else ()), *self.indicator.herkomst_van_doel)

    @property
    def vorig_deel(self) -> Decimal | None:
        """How much of its aim it reached before."""
        return deel_van_doel(self.indicator, self.vorige.waarde if self.vorige else None)


def standen(indicatoren: Iterable[Indicator], kader: Kader) -> tuple[Stand, ...]:
    """Each with its value of the previous dossier if there is one, or else its own earlier one."""
    tweetal = Tweetal.van(kader)
    if tweetal is None:
        return tuple(_stand(Vergelijking(een), een.vorig_cijfer, kader) for een in indicatoren)
    toen = {een.nu.id: een for een in tweetal.vergelijkingen()}
    return tuple(_stand(toen[een.id], toen[een.id].vorig_cijfer, kader) for een in indicatoren)


def _stand(vergelijking: Vergelijking, vorige: Cijfer | None, kader: Kader) -> Stand:
    op = kader.peildatum
    gevonden = beoordeling(vergelijking.nu, op)
    return Stand(vergelijking.nu, vorige, gevonden, verwachting(vergelijking, op), op)


def deel_van_doel(indicator: Indicator, waarde: Decimal | None) -> Decimal | None:
    """How much of the aim that value reaches, in whole percents; None when that says nothing.

    Below a minimum, a threshold or a band it is the value as a part of that limit; above a
    maximum or a band it is that limit as a part of the value.
    """
    if waarde is None or waarde < 0 or indicator.doel[0] < 0:
        return None
    laag, hoog = indicator.doel
    if indicator.richting in (Richting.MINIMAAL, Richting.DREMPELWAARDE):
        deel = waarde / laag if laag else Decimal(1)
    elif indicator.afstand(waarde) == 0:
        deel = Decimal(1)
    else:
        deel = hoog / waarde if waarde > hoog else waarde / laag
    return (deel * _PERCENTEN).to_integral_value(ROUND_HALF_UP)
