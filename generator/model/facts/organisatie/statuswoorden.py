"""What an organisation calls the judgements on progress: green, amber and red, for instance."""

from __future__ import annotations

from pydantic import Field, model_validator

from generator.model.base import Invoer
from generator.model.dubbel import dubbele
from generator.model.facts.oordeel import Oordeel
from generator.model.fields import Regel, shown

LANGSTE = 20
"""So many letters fit in the column of a status."""


class Statuswoorden(Invoer):
    """Own words for the judgements; what is left out keeps the usual word.

    The mark before it stays, so the word never stands for a colour alone (WCAG 1.4.1).
    """

    op_schema: Regel | None = Field(
        None, description="In plaats van 'Op schema'.", examples=["Groen"]
    )
    aandacht: Regel | None = Field(
        None, description="In plaats van 'Aandacht'.", examples=["Oranje"]
    )
    achter: Regel | None = Field(None, description="In plaats van 'Achter'.", examples=["Rood"])
    behaald: Regel | None = Field(None, description="In plaats van 'Behaald'.", examples=["Gereed"])

    @property
    def eigen(self) -> dict[str, str]:
        """The own words, by the usual word in small letters."""
        gekozen = {een: getattr(self, een.value) for een in Oordeel}
        return {een.woorden: woord for een, woord in gekozen.items() if woord}

    @model_validator(mode="after")
    def _elk_een_woord(self) -> Statuswoorden:
        for veld, woord in self._ingevuld():
            if len(woord) > LANGSTE:
                melding = f"dit woord is te lang ({len(woord)} tekens); het maximum is {LANGSTE}"
                raise self.ongeldig("te_lang", melding, veld)
        gewoon = [(een.value, een.woorden) for een in Oordeel if not getattr(self, een.value)]
        for _, (veld, woord) in dubbele(
            (*gewoon, *self._ingevuld()), lambda een: een[1].casefold()
        ):
            melding = f"{shown(woord)} staat al voor een andere status; kies een ander woord"
            raise self.ongeldig("dubbel", melding, veld)
        return self

    def _ingevuld(self) -> list[tuple[str, str]]:
        velden = ((een.value, getattr(self, een.value)) for een in Oordeel)
        return [(veld, woord) for veld, woord in velden if woord]
