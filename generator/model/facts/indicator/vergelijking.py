"""An indicator beside the same one in the previous dossier: what came of it.

All is computed from the measurements; what cannot be compared is said, never compared.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import Enum
from typing import Self

from generator.model.facts.groep import Afscherming
from generator.model.facts.indicator.indicator import Indicator
from generator.model.facts.indicator.meting import Cijfer, Meting
from generator.model.facts.indicator.wijziging import Wijziging, wijzigingen
from generator.model.facts.indicator.woorden import TE_KLEIN
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


class Uitkomst(Enum):
    """What came of an indicator since the previous dossier, when that is no movement.

    The value is how it reads; ``geteld`` is how it reads in a count of all indicators.
    """

    _value_: str
    geteld: str

    def __new__(cls, zin: str, geteld: str) -> Self:
        """The words beside the indicator, and those of the count."""
        uitkomst = object.__new__(cls)
        uitkomst._value_ = zin
        uitkomst.geteld = geteld
        return uitkomst

    NIEUW = "nieuw in deze rapportage", "nieuw in deze rapportage"
    AFGESCHERMD = TE_KLEIN, TE_KLEIN
    VORIGE_AFGESCHERMD = f"de vorige waarde is {TE_KLEIN}", TE_KLEIN
    ANDERE_MAAT = "niet te vergelijken met de vorige waarde", "niet te vergelijken"
    ANDER_ID = "niet te vergelijken met de vorige rapportage", ANDERE_MAAT[1]
    EERSTE_METING = "eerste meting", "vorige keer nog niet gemeten"
    VORIGE_KEER_NIETS = "vorige keer nog niet gemeten", EERSTE_METING[1]
    GECORRIGEERD = "gecorrigeerd", "gecorrigeerd"
    GEEN_METING = "nog geen meting", "zonder nieuwe meting"
    GEEN_NIEUWE_METING = "geen nieuwe meting", GEEN_METING[1]


@dataclass(frozen=True)
class Vergelijking:
    """An indicator of now, and that of the previous dossier if it was there.

    ``heette_zo`` says whether one of the previous dossier was called so, which may have another id.
    """

    nu: Indicator
    vorige: Indicator | None = None
    heette_zo: bool = False

    @property
    def wijzigingen(self) -> tuple[Wijziging, ...]:
        """What changed in the definition; nothing of what is left out with its definition."""
        if self.vorige is None or self.nu.gaat_in_geheel:
            return ()
        return wijzigingen(self.nu, self.vorige)

    @property
    def onvergelijkbaar(self) -> tuple[Wijziging, ...]:
        """Why the values cannot be compared; empty when they can."""
        return tuple(wijziging for wijziging in self.wijzigingen if wijziging.van_maat)

    @property
    def toen_gemeten(self) -> Meting | None:
        """The latest measurement of the previous dossier, if the values can be compared."""
        if self.vorige is None or self.onvergelijkbaar:
            return None
        return self.vorige.laatste

    @property
    def correctie(self) -> Meting | None:
        """The same measurement, if it has another value by now."""
        toen = self.toen_gemeten
        if toen is None:
            return None
        nu = {meting.peildatum: meting for meting in self.nu.metingen}.get(toen.peildatum)
        return nu if nu and nu.waarde != toen.waarde else None

    @property
    def vorige_meting(self) -> Meting | None:
        """The latest measurement of the previous dossier, as it is known by now."""
        return self.correctie or self.toen_gemeten

    @property
    def vorig_cijfer(self) -> Cijfer | None:
        """The value of the previous dossier, if the values can be compared.

        When something was measured after it, that is the value as it was corrected since.
        """
        if self.vorige is None or self.onvergelijkbaar:
            return None
        correctie = self.correctie if self.nieuwe_meting else None
        return correctie.cijfer if correctie else self.vorige.cijfer

    @property
    def vorige_waarde(self) -> Decimal | None:
        """The same as a number."""
        return self.vorig_cijfer.waarde if self.vorig_cijfer else None

    @property
    def herkomst(self) -> tuple[Origin, ...]:
        """From which values the change follows."""
        toen = self.vorige.cijfer if self.vorige else None
        correctie = self.correctie.cijfer if self.correctie else None
        cijfers = (self.nu.cijfer, correctie, toen)
        return tuple(dict.fromkeys(cijfer.herkomst for cijfer in cijfers if cijfer))

    @property
    def nieuwe_meting(self) -> bool:
        """Whether something was measured that the previous dossier did not have."""
        if not self.nu.metingen:
            return False
        toen = self.toen_gemeten
        return toen is None or self.nu.reeks[-1].peildatum > toen.peildatum

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

    @property
    def uitkomst(self) -> Uitkomst | Beweging:
        """What came of it: a movement only when something new was measured."""
        if self.vorige is None:
            return Uitkomst.ANDER_ID if self.heette_zo else Uitkomst.NIEUW
        if self.nu.is_te_klein:
            return Uitkomst.AFGESCHERMD
        if self.vorige.is_te_klein:
            return Uitkomst.VORIGE_AFGESCHERMD
        if self.nu.nu is None:
            return Uitkomst.GEEN_METING
        if self.onvergelijkbaar:
            return Uitkomst.ANDERE_MAAT
        if self.beweging is None:
            return self._zonder_vorige_waarde()
        if self.nieuwe_meting:
            return self.beweging
        return Uitkomst.GECORRIGEERD if self.verandering else Uitkomst.GEEN_NIEUWE_METING

    def _zonder_vorige_waarde(self) -> Uitkomst:
        if not self.nu.metingen:
            return Uitkomst.GEEN_METING
        eerste = len(self.nu.cijfers) == 1 and self.nu.afscherming is Afscherming.NIETS
        return Uitkomst.EERSTE_METING if eerste else Uitkomst.VORIGE_KEER_NIETS
