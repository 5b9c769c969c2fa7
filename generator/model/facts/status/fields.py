"""How the programme as a whole stands (`status.yaml`)."""

from __future__ import annotations

from pydantic import Field

from generator.model.base import Invoer
from generator.model.facts.oordeel import Oordeel
from generator.model.fields import Datum, OptioneleTekst, Regel, Tekst


class Onderwerp(Invoer):
    """One subject of the programme and how it stands."""

    naam: Regel = Field(description="Het onderwerp.", examples=["Inclusieve cultuur"])
    status: Oordeel = Field(description="Hoe het onderwerp ervoor staat.", examples=["op_schema"])
    toelichting: OptioneleTekst = Field(
        (),
        description="Waarom, in een of twee zinnen.",
        examples=["De score ligt nu boven de drempel."],
    )


class Velden(Invoer):
    """What staff write in `status.yaml`."""

    peildatum: Datum = Field(
        description="De dag waarop u de stand hebt opgemaakt.", examples=["01-09-2025"]
    )
    status: Oordeel = Field(
        description="Hoe het hele programma ervoor staat.", examples=["aandacht"]
    )
    toelichting: Tekst = Field(
        description="Waarom u deze status kiest, in een paar zinnen.",
        examples=["De meeste doelen liggen op schema."],
    )
    onderwerpen: tuple[Onderwerp, ...] = Field((), description="De stand per onderwerp.")
