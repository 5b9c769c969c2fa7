"""An indicator beside the same one in the previous dossier: what changed, what to expect.

All is computed from the measurements; what cannot be compared is said, never compared.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Context, Decimal
from enum import Enum

from generator.model.facts.indicator.fields import Indicator
from generator.model.facts.indicator.meting import Cijfer, Meting
from generator.model.facts.indicator.wijziging import Wijziging, wijzigingen
from generator.origin import Origin


class Beweging(Enum):
    """What a value did since the previous dossier, seen from its aim; the value is the words."""

    BEREIKT = "het doel is nu bereikt"
    BLEEF_GOED = "blijft goed"
    DICHTERBIJ = "dichter bij het doel"
    EVEN_VER = "even ver van het doel"
    VERDER_WEG = "verder van het doel"
    VERLOREN = "het doel is niet meer bereikt"


GUNSTIG = (Beweging.BEREIKT, Beweging.BLEEF_GOED, Beweging.DICHTERBIJ)
ONGUNSTIG = (Beweging.VERDER_WEG, Beweging.VERLOREN)

_RUIM = Context(prec=60)
"""Room for the digits of any expected value: a fast pace until a late year makes many."""


@dataclass(frozen=True)
class Verwachting:
    """A value that is expected on a day, and from which values that follows."""

    dag: date
    waarde: Decimal
    herkomst: tuple[Origin, ...]


@dataclass(frozen=True)
class Vergelijking:
    """An indicator of now, and that of the previous dossier if it was there."""

    nu: Indicator
    vorige: Indicator | None = None

    @property
    def wijzigingen(self) -> tuple[Wijziging, ...]:
        """What changed in the definition."""
        return wijzigingen(self.nu, self.vorige) if self.vorige else ()

    @property
    def onvergelijkbaar(self) -> tuple[Wijziging, ...]:
        """Why the values cannot be compared; empty when they can."""
        return tuple(wijziging for wijziging in self.wijzigingen if wijziging.van_maat)

    @property
    def vorige_meting(self) -> Meting | None:
        """The latest measurement of the previous dossier, if the values can be compared."""
        if self.vorige is None or self.onvergelijkbaar or not self.vorige.metingen:
            return None
        return self.vorige.reeks[-1]

    @property
    def vorig_cijfer(self) -> Cijfer | None:
        """The value of the previous dossier, if the values can be compared."""
        return self.vorige.cijfer if self.vorige and not self.onvergelijkbaar else None

    @property
    def vorige_waarde(self) -> Decimal | None:
        """The same as a number."""
        return self.vorig_cijfer.waarde if self.vorig_cijfer else None

    @property
    def herkomst(self) -> tuple[Origin, ...]:
        """From which values the change follows."""
        cijfers = (self.nu.cijfer, self.vorige.cijfer if self.vorige else None)
        return tuple(cijfer.herkomst for cijfer in cijfers if cijfer)

    @property
    def nieuwe_meting(self) -> bool:
        """Whether something was measured that the previous dossier did not have."""
        if not self.nu.metingen:
            return False
        vorige = self.vorige_meting
        return vorige is None or self.nu.reeks[-1].peildatum > vorige.peildatum

    @property
    def verandering(self) -> Decimal | None:
        """How much the value went up, or None when there is nothing to compare."""
        if self.nu.nu is None or self.vorige_waarde is None:
            return None
        return self.nu.nu - self.vorige_waarde

    @property
    def beweging(self) -> Beweging | None:
        """Whether the value came nearer to the aim, or None when there is nothing to compare."""
        if self.nu.nu is None or self.vorige_waarde is None:
            return None
        toen, nu = self.nu.afstand(self.vorige_waarde), self.nu.afstand(self.nu.nu)
        if nu == 0:
            return Beweging.BLEEF_GOED if toen == 0 else Beweging.BEREIKT
        if toen == 0:
            return Beweging.VERLOREN
        if nu == toen:
            return Beweging.EVEN_VER
        return Beweging.DICHTERBIJ if nu < toen else Beweging.VERDER_WEG

    def verwachting(self) -> Verwachting | None:
        """The deadline, and the value expected then if it goes on at the present pace.

        The pace is that since the measurement of the previous dossier, or since the first
        measurement when there is none before. None without a pace, or without a deadline
        that is still to come after the latest measurement.
        """
        einde = self.nu.einde
        if einde is None or not self.nu.metingen:
            return None
        begin, laatste = self._begin_van_tempo(), self.nu.reeks[-1]
        dagen = (laatste.peildatum - begin.peildatum).days
        if dagen <= 0 or einde <= laatste.peildatum:
            return None
        tempo = (laatste.waarde - begin.waarde) / dagen
        waarde = laatste.waarde + tempo * (einde - laatste.peildatum).days
        gebruikt = (begin.herkomst_van(), laatste.herkomst_van(), self.nu.herkomst_van("deadline"))
        return Verwachting(einde, _afgerond(self.nu, waarde, begin, laatste), gebruikt)

    def _begin_van_tempo(self) -> Meting:
        vorige = self.vorige_meting
        eerste, laatste = self.nu.reeks[0], self.nu.reeks[-1]
        return vorige if vorige and vorige.peildatum < laatste.peildatum else eerste


def _afgerond(indicator: Indicator, waarde: Decimal, *metingen: Meting) -> Decimal:
    """As precise as the measurements themselves, and never an impossible percentage."""
    exponenten = [int(meting.waarde.as_tuple().exponent) for meting in metingen]
    if indicator.eenheid == "%":
        waarde = min(max(waarde, Decimal(0)), Decimal(100))
    rond = waarde.quantize(Decimal(1).scaleb(min(exponenten)), ROUND_HALF_UP, _RUIM)
    return rond + 0  # without the sign of a negative zero
