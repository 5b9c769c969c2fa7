"""The special days of a year, as staff write them: when, who is there, how certain it is."""

from __future__ import annotations

from typing import Self

from pydantic import Field, PrivateAttr

from generator.model.base import Invoer
from generator.model.facts.kalender.bezet import Bezet
from generator.model.facts.kalender.moment import Moment
from generator.model.fields import DagenErvoor, Datum, HeelGetal, Jaartal, JaNee
from generator.model.peildatum import Peildatum
from generator.model.weglaatbaar import apart_van, niet_apart
from generator.origin import Origin


class Velden(Invoer):
    """What staff write in `kalender.yaml`."""

    jaar: Jaartal = Field(description="Het jaar van de kalender.", examples=["2025"])
    minimum_per_lid: HeelGetal = Field(
        2,
        description="Bij hoeveel momenten elk lid minstens is; vult u niets in, dan is het 2.",
        examples=["1"],
    )
    alleen_wat_komt: JaNee = Field(
        False,
        description="Of de lijst met momenten alleen laat zien wat op de datum van het document"
        " nog komt. Het jaaroverzicht en de momenten per lid blijven heel. Vult u niets"
        " in, dan staat alles er.",
        examples=["ja"],
    )
    bijgewerkt: Datum | None = Field(
        None,
        description="De dag waarop de kalender het laatst is veranderd.",
        examples=["13-01-2025"],
    )
    briefing_dagen: DagenErvoor = Field(
        14,
        description="Hoeveel dagen voor een moment de briefing weg moet; vult u niets in, dan zijn"
        " het er 14.",
        examples=["10"],
    )
    bezet: tuple[Bezet, ...] = Field(
        (),
        description="Dagen waarop leden van het bestuur niet goed kunnen, zoals vakanties, het"
        " reces en vergaderingen.",
    )
    momenten: tuple[Moment, ...] = Field(
        min_length=1,
        description="De speciale dagen en evenementen; het programma zet ze op volgorde.",
    )

    _gevraagd_bij: Origin | None = PrivateAttr(None)

    def met_alleen_wat_komt(self, gevraagd_bij: Origin) -> Self:
        """The same calendar, whose list shows what is still to come, as is asked at that place."""
        anders = self.model_copy()
        anders._gevraagd_bij = gevraagd_bij
        return anders

    @property
    def toont_alleen_wat_komt(self) -> bool:
        """Whether the list of moments leaves out what was."""
        return self.alleen_wat_komt or self._gevraagd_bij is not None

    @property
    def herkomst_van_lijst(self) -> tuple[Origin, ...]:
        """Where it stands which moments there are, and which of them the list leaves out."""
        gevraagd = (self._gevraagd_bij,) if self._gevraagd_bij else ()
        return (*self.plekken_van("momenten", "alleen_wat_komt"), *gevraagd)

    @property
    def op_volgorde(self) -> list[Moment]:
        """The moments through the year; first what goes on from the year before, last
        what stands apart."""
        return [*sorted(niet_apart(self.momenten), key=self._volgorde), *apart_van(self.momenten)]

    def _volgorde(self, moment: Moment) -> tuple[int, int]:
        return (0, 0) if moment.loopt_door_in(self.jaar) else moment.volgorde

    def maand_van(self, moment: Moment) -> int:
        """The month of this year it is in, 1 to 12, or ``ZONDER_MAAND``."""
        return 1 if moment.loopt_door_in(self.jaar) else moment.maand

    def maand_van_komst(self, moment: Moment) -> int:
        """The month in which the members come, 1 to 12, or ``ZONDER_MAAND``."""
        return moment.gekozen_dag.month if moment.gekozen_dag else self.maand_van(moment)

    def afgelast_met(self, code: str) -> list[Moment]:
        """The moments that do not take place, of those where that member would have been."""
        alle = niet_apart(self.op_volgorde)
        return [een for een in alle if een.afgelast and code in een.br_leden]

    def in_lijst(self, op: Peildatum | None) -> list[Moment]:
        """Those that the list of moments shows on the day ``op``."""
        alle = self.op_volgorde
        if not self.toont_alleen_wat_komt:
            return alle
        return [een for een in alle if een.is_apart or not een.geweest(op)]
