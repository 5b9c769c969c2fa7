"""When and where the members of the board come to a special day, if that is known."""

from __future__ import annotations

import re

from pydantic import Field, field_validator, model_validator

from generator import dutch
from generator.model.base import Invoer
from generator.model.fields import Datum, Regel, Tijd, fault, shown
from generator.model.fields.date import split_time

_TIJDEN = re.compile(
    r"(?:van\s+)?(\d{1,2}[.:]\d{2})(?:\s*uur)?\s*(?:-|–|tot)\s*(\d{1,2}[.:]\d{2})(?:\s*uur)?",
    re.IGNORECASE,
)


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

    @field_validator("datum", mode="before")
    @classmethod
    def _zonder_tijd(cls, waarde: object) -> object:
        """A day behind which a time stands, has a field beside it for that."""
        tijd = split_time(waarde)[1] if isinstance(waarde, str) else ""
        if tijd:
            raise fault("datum", f"een tijd kan hier niet; zet {shown(tijd)} in het veld 'begin'")
        return waarde

    @field_validator("begin", mode="before")
    @classmethod
    def _zonder_einde(cls, waarde: object) -> object:
        """From one time until another are two fields."""
        tijden = _TIJDEN.fullmatch(waarde) if isinstance(waarde, str) else None
        if tijden:
            begin, einde = map(shown, tijden.groups())
            melding = f"hier hoort één tijd; zet {begin} in 'begin' en {einde} in 'einde'"
            raise fault("tijd", melding)
        return waarde

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
