"""A figure that shows whether a goal comes nearer: its values in order, and how far the aim is."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Self

from pydantic import PrivateAttr

from generator.model.facts.groep import Afscherming
from generator.model.facts.indicator.fields import Velden
from generator.model.facts.indicator.meting import Cijfer, Meting
from generator.model.facts.indicator.richting import DOELVELD, MET_BOVENGRENS, Richting
from generator.origin import Origin


class Indicator(Velden):
    """A figure that shows whether a goal comes nearer."""

    _afscherming: Afscherming = PrivateAttr(Afscherming.NIETS)

    @property
    def afscherming(self) -> Afscherming:
        """How much of it was taken away, since it is about too few persons."""
        return self._afscherming

    @property
    def is_te_klein(self) -> bool:
        """Whether it has values of which nobody may see one."""
        return self.nu is None and self.afscherming is not Afscherming.NIETS

    @property
    def doel_is_weg(self) -> bool:
        """Whether a public version leaves out its aim too."""
        return self.is_weggelaten and self.gaat_in_geheel

    def alleen_na(self, grens: date) -> Self:
        """Without zero value and without the values up to that day, which nobody may see.

        Without any value nothing is left that follows from them, not even a status by hand.
        """
        over = tuple(meting for meting in self.metingen if meting.peildatum > grens)
        weg: dict[str, object] = {"metingen": over, "nulwaarde": None}
        anders = self.model_copy(update=weg if over else {**weg, "status": None})
        anders._afscherming = Afscherming.DEELS if over else Afscherming.GEHEEL
        return anders

    def tot_en_met(self, dag: date) -> Self:
        """The same with only what was measured by then."""
        metingen = tuple(meting for meting in self.metingen if meting.peildatum <= dag)
        if len(metingen) == len(self.metingen):
            return self
        return self.model_copy(update={"metingen": metingen})

    @property
    def laatste(self) -> Meting | None:
        """The latest measurement."""
        return max(self.metingen, key=lambda meting: meting.peildatum, default=None)

    @property
    def cijfers(self) -> tuple[Cijfer, ...]:
        """The zero value if there is one, then what was measured, the oldest first; with places."""
        nul = self.nulwaarde
        begin = () if nul is None else (Cijfer(nul, self.herkomst_van("nulwaarde")),)
        return (*begin, *(meting.cijfer for meting in self.reeks))

    @property
    def cijfer(self) -> Cijfer | None:
        """The latest value; the zero value when nothing was measured after it."""
        cijfers = self.cijfers
        return cijfers[-1] if cijfers else None

    @property
    def nulcijfer(self) -> Cijfer | None:
        """The zero value or first measurement, if that may be seen."""
        if self.afscherming is not Afscherming.NIETS:
            return None
        return self.cijfers[0] if self.cijfers else None

    @property
    def vorig_cijfer(self) -> Cijfer | None:
        """The value before the latest; the zero value when there is one measurement."""
        cijfers = self.cijfers
        return cijfers[-2] if len(cijfers) > 1 else None

    @property
    def nu(self) -> Decimal | None:
        """The latest value, as a number."""
        return self.cijfer.waarde if self.cijfer else None

    @property
    def vorige(self) -> Decimal | None:
        """The value before the latest, as a number."""
        return self.vorig_cijfer.waarde if self.vorig_cijfer else None

    @property
    def doel(self) -> tuple[Decimal, Decimal]:
        """The lowest and highest value of the aim; the same twice when it is one value."""
        if self.bandbreedte:
            return (self.bandbreedte.van, self.bandbreedte.tot)
        waarde = self.streefwaarde if self.streefwaarde is not None else self.drempelwaarde
        assert waarde is not None  # the rule of DOELVELD
        return (waarde, waarde)

    @property
    def herkomst_van_doel(self) -> tuple[Origin, ...]:
        """Where the aim stands: one value, or the ends of a band."""
        if self.bandbreedte:
            return (self.bandbreedte.herkomst_van("van"), self.bandbreedte.herkomst_van("tot"))
        return (self.herkomst_van(DOELVELD[self.richting]),)

    @property
    def herkomst_van_oordeel(self) -> tuple[Origin, ...]:
        """From which values it follows how the indicator stands."""
        if self.status:
            return (self.herkomst_van("status"),)
        gemeten = tuple(cijfer.herkomst for cijfer in self.cijfers)
        return (*gemeten, *self.herkomst_van_doel, *self.plekken_van("richting", "deadline"))

    def afstand(self, waarde: Decimal) -> Decimal:
        """How far the value is from where it should be; 0 when it is there."""
        laag, hoog = self.doel
        tekort = laag - waarde if self.richting is not Richting.MAXIMAAL else Decimal(0)
        teveel = waarde - hoog if self.richting in MET_BOVENGRENS else Decimal(0)
        return max(tekort, teveel, Decimal(0))

    @property
    def bereikt(self) -> bool:
        """Whether the latest value is where it should be."""
        return self.nu is not None and self.afstand(self.nu) == 0

    @property
    def einde(self) -> date | None:
        """The day on which the aim should be reached, or None when no such day is known."""
        return self.deadline.last if self.deadline else None
