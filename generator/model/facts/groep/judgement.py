"""Whether a figure is about too few persons to show it."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import Enum

from generator.model.facts.groep.fields import KleineGroepen

_PERCENTEN = 100


class Afscherming(Enum):
    """How much of an indicator may not be shown, since its groups are too small."""

    NIETS = "niets"
    DEELS = "deels"
    """The oldest values."""
    GEHEEL = "geheel"
    """Every value, and all that follows from them."""


@dataclass(frozen=True)
class Groep:
    """The persons that a value is about: ``noemer`` in the group, ``teller`` with what is measured.

    Without ``teller`` it follows from the value: a percentage of the group, or the value itself.
    """

    waarde: Decimal
    eenheid: str
    noemer: int
    teller: int | None

    @property
    def personen(self) -> Decimal:
        """How many persons stand behind the value."""
        if self.teller is not None:
            return Decimal(self.teller)
        return self.waarde * self.noemer / _PERCENTEN if self._is_deel else self.waarde

    @property
    def _is_deel(self) -> bool:
        return self.eenheid.startswith("%")

    @property
    def past(self) -> bool:
        """Whether no more persons stand behind the value than there are in the group.

        A part of something else than the group, such as of a quota, may be more than all.
        """
        return self.personen <= self.noemer or (self.teller is None and self._is_deel)

    def is_te_klein(self, drempel: KleineGroepen) -> bool:
        """Whether the value says too much about the persons in it; 0 persons says it of all."""
        return self.noemer < drempel.groep or self.personen < drempel.personen
