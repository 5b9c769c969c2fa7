"""What staff write in `debriefing.yaml`."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import Field

from generator.model.base import Invoer
from generator.model.fields import Aanduiding, Datum, JaNee, OptioneleTekst
from generator.model.fields.in_bestand import InBestand
from generator.model.fields.verwijst import Verwezen, Verwijst
from generator.model.keuze import Keuze
from generator.model.rules import AtLeastOne
from generator.model.weglaatbaar import Weglaatbaar, Weglaatgronden

THEMAS = ("ging_goed", "kan_beter", "advies")
"""The fields with what was said."""


class Hoe(Keuze):
    """In which way somebody was asked."""

    TELEFOON = "telefoon", "U belde."
    GESPREK = "gesprek", "U sprak elkaar."
    SCHRIFTELIJK = "schriftelijk", "Het lid schreef het op."


class Gesprek(Weglaatbaar):
    """What one member said of one moment."""

    blijft: ClassVar[tuple[str, ...]] = ("in_rapport",)
    voorwaarden = (
        AtLeastOne(THEMAS, "wat kwam eruit? Vul 'ging_goed', 'kan_beter' of 'advies' in"),
    )

    moment: Annotated[Aanduiding, Verwijst(Verwezen.MOMENT)] = Field(
        description="Over welk moment het gesprek ging.",
        json_schema_extra=InBestand("Schrijf het id of de naam ervan uit kalender.yaml."),
        examples=["week-toegankelijk"],
    )
    lid: Annotated[Aanduiding, Verwijst(Verwezen.LID)] = Field(
        description="Met welk lid van het bestuur het was.",
        json_schema_extra=InBestand("Schrijf de code uit organisatie.yaml."),
        examples=["SG"],
    )
    datum: Datum = Field(description="De dag van het gesprek.", examples=["09-10-2025"])
    hoe: Hoe = Field(description="Hoe u elkaar sprak.", examples=["telefoon"])
    ging_goed: OptioneleTekst = Field(
        (),
        description="Wat er goed ging.",
        examples=["Collega's vertelden open wat hen belemmert."],
    )
    kan_beter: OptioneleTekst = Field(
        (), description="Wat er beter kan.", examples=["Meer tijd voor het gesprek na de opening."]
    )
    advies: OptioneleTekst = Field(
        (),
        description="Wat het lid aanraadt voor een volgende keer.",
        examples=["Vraag een ambassadeur om de bijeenkomst te leiden."],
    )
    in_rapport: JaNee = Field(
        False,
        description="Of dit in een nota of rapportage mag staan, met de functie van het lid erbij."
        " Vraag dat in het gesprek. Vult u niets in, dan staat het in geen enkel document.",
        examples=["ja"],
    )
    woo: Weglaatgronden = None


class Velden(Invoer):
    """The conversations, in any order."""

    gesprekken: tuple[Gesprek, ...] = Field(
        description="De gesprekken na afloop, één voor elk lid en elk moment.",
        json_schema_extra=InBestand("Zijn er geen, schrijf dan '[]'."),
    )
