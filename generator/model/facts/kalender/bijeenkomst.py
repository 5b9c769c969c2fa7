"""When and where the members of the board come to a special day, if that is known."""

from __future__ import annotations

from pydantic import Field, model_validator

from generator import dutch
from generator.model.base import Invoer
from generator.model.fields import Datum, Regel, Tijd


class Bijeenkomst(Invoer):
    """The meeting. Without ``datum`` it is on the special day itself."""

    datum: Datum | None = Field(
        None,
        description="De dag waarop de leden komen, als dat een andere dag is dan die van het"
        " moment.",
        examples=["07-10-2025"],
    )
    begin: Tijd | None = Field(None, description="Hoe laat het begint.", examples=["12.00"])
    einde: Tijd | None = Field(None, description="Hoe laat het afloopt.", examples=["13.00"])
    plaats: Regel | None = Field(None, description="Waar het is.", examples=["atrium"])

    @model_validator(mode="after")
    def _einde_na_begin(self) -> Bijeenkomst:
        if self.einde is None:
            return self
        if self.begin is None:
            raise self.ongeldig("tijd", "een 'einde' kan alleen als er een 'begin' is", "einde")
        if self.einde <= self.begin:
            einde, begin = (dutch.hour_text(een) for een in (self.einde, self.begin))
            ligt = "is gelijk aan" if einde == begin else "ligt vóór"
            melding = f"'einde' ({einde}) {ligt} 'begin' ({begin})"
            raise self.ongeldig("tijd", melding, "einde")
        return self
