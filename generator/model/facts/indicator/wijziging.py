"""What changed in the definition of an indicator since the previous dossier."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from generator.model.facts.indicator.indicator import Indicator
from generator.model.facts.indicator.woorden import doel_in_woorden
from generator.origin import Origin

NIETS = "niet ingevuld"


@dataclass(frozen=True)
class Wijziging:
    """A part of the definition of an indicator that reads otherwise than before."""

    deel: str
    toen: str
    nu: str
    herkomst: tuple[Origin, ...]
    van_maat: bool
    """Whether the values are of another kind now, so that they must not be compared."""

    @property
    def zin(self) -> str:
        """What changed, in a clause."""
        return f"{self.deel} was {self.toen} en is nu {self.nu}"


@dataclass(frozen=True)
class Definitiedeel:
    """A part of the definition of an indicator: how it reads, and which fields that is from."""

    naam: str
    lees: Callable[[Indicator], str]
    herkomst: Callable[[Indicator], tuple[Origin, ...]]
    van_maat: bool = False


def _veld(naam: str) -> Callable[[Indicator], tuple[Origin, ...]]:
    return lambda indicator: indicator.plekken_van(naam)


def _letterlijk(woorden: str | None) -> str:
    """Words of staff, between quotes; a moment or a number needs none."""
    return f"'{woorden}'" if woorden else NIETS


_DELEN = (
    Definitiedeel(
        "de eenheid", lambda een: _letterlijk(een.eenheid), _veld("eenheid"), van_maat=True
    ),
    Definitiedeel(
        "de reikwijdte", lambda een: _letterlijk(een.reikwijdte), _veld("reikwijdte"), van_maat=True
    ),
    Definitiedeel("de naam", lambda een: _letterlijk(een.naam), _veld("naam")),
    Definitiedeel("het doel", doel_in_woorden, lambda een: een.herkomst_van_doel),
    Definitiedeel(
        "de deadline", lambda een: een.deadline.text if een.deadline else NIETS, _veld("deadline")
    ),
)


def wijzigingen(nu: Indicator, toen: Indicator) -> tuple[Wijziging, ...]:
    """Every part of the definition that reads otherwise than before."""
    return tuple(
        Wijziging(
            deel.naam,
            deel.lees(toen),
            deel.lees(nu),
            (*deel.herkomst(toen), *deel.herkomst(nu)),
            deel.van_maat,
        )
        for deel in _DELEN
        if deel.lees(toen.geschreven) != deel.lees(nu.geschreven)
    )
