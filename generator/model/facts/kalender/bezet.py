"""Days on which members of the board are taken, which differ by year and are not computed."""

from __future__ import annotations

from datetime import date

from pydantic import Field, model_validator

from generator.model.base import Invoer
from generator.model.fields import Datum, Regel
from generator.model.keuze import Keuze


class SoortBezet(Keuze):
    """By what those days are taken."""

    VAKANTIE = "vakantie", "Een schoolvakantie."
    RECES = "reces", "Het reces van de Kamer."
    VERGADERING = "vergadering", "Een vergadering, zoals die van het bestuur."
    ANDERS = "anders", "Iets anders."


class Bezet(Invoer):
    """Days on which members had better not be asked."""

    van: Datum = Field(description="De eerste dag.", examples=["18-10-2025"])
    tot: Datum = Field(description="De laatste dag.", examples=["26-10-2025"])
    wat: Regel = Field(
        description="Waardoor die dagen bezet zijn.", examples=["herfstvakantie regio Noord"]
    )
    soort: SoortBezet = Field(description="Wat het is.", examples=["vakantie"])

    @model_validator(mode="after")
    def _op_volgorde(self) -> Bezet:
        if self.tot < self.van:
            raise self.ongeldig("datum", "'tot' ligt vóór 'van'", "tot")
        return self

    def valt_op(self, dag: date) -> bool:
        """Whether that day is one of them."""
        return self.van <= dag <= self.tot
