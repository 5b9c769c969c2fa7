"""What was measured, and between which values it should lie, as staff write it."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from pydantic import Field, model_validator

from generator.model.base import Invoer
from generator.model.fields import Datum, Getal, HeelGetal, Personen, Regel
from generator.model.fields.in_bestand import InBestand
from generator.origin import Origin


@dataclass(frozen=True, slots=True)
class Cijfer:
    """A value, and where in the input it stands."""

    waarde: Decimal
    herkomst: Origin


class Meting(Invoer):
    """A measured value on a day. ``toelichting`` says what the reader must know of it."""

    peildatum: Datum = Field(description="De dag waarop is gemeten.", examples=["30-06-2025"])
    waarde: Getal = Field(
        description="De gemeten waarde, zonder de eenheid.",
        json_schema_extra=InBestand("Schrijf een punt, geen komma."),
        examples=["9.4"],
    )
    noemer: Personen | None = Field(
        None,
        description="Hoeveel personen er bij deze meting in de groep zitten, als dat wisselt; wordt"
        " niet afgedrukt.",
        examples=["5600"],
    )
    teller: HeelGetal | None = Field(
        None,
        description="Hoeveel personen er achter deze waarde staan, als dat niet uit de waarde"
        " volgt, zoals bij een score; wordt niet afgedrukt.",
        examples=["526"],
    )
    toelichting: Regel | None = Field(
        None,
        description="Wat de lezer van deze meting moet weten.",
        examples=["Voorlopig cijfer."],
    )

    @property
    def cijfer(self) -> Cijfer:
        """The value, with its place."""
        return Cijfer(self.waarde, self.herkomst_van("waarde"))


class Bandbreedte(Invoer):
    """The lowest and the highest value that are both still right."""

    van: Getal = Field(description="De laagste waarde die goed is.", examples=["45"])
    tot: Getal = Field(description="De hoogste waarde die goed is.", examples=["55"])

    @model_validator(mode="after")
    def _van_onder_tot(self) -> Bandbreedte:
        if self.van >= self.tot:
            raise self.ongeldig("bandbreedte", "'van' hoort lager te zijn dan 'tot'", "van")
        return self
