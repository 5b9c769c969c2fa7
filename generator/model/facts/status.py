"""How the programme as a whole stands (`status.yaml`)."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from generator.content.tree import Block, KeyTable, Paragraph
from generator.content.values import line
from generator.model.base import Invoer
from generator.model.facts.oordeel import Oordeel, met_merk
from generator.model.fields import Datum, OptioneleTekst, Regel, Tekst
from generator.model.kader import Feiten, Kader


class Onderwerp(Invoer):
    """One subject of the programme and how it stands."""

    naam: Regel = Field(description="Het onderwerp.", examples=["Inclusieve cultuur"])
    status: Oordeel = Field(description="Hoe het onderwerp ervoor staat.", examples=["op_schema"])
    toelichting: OptioneleTekst = Field(
        (),
        description="Waarom, in een of twee zinnen.",
        examples=["De score ligt nu boven de drempel."],
    )


class Status(Feiten):
    """The judgement on the whole, why, and the judgement per subject."""

    soort: ClassVar[str] = "status"
    uitleg: ClassVar[str] = (
        "Hoe het in het kort met het hele programma gaat. Deze status kiest u altijd zelf."
    )

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

    def blokken(self, kader: Kader) -> tuple[Block, ...]:
        """The judgement with its reason, then a line per subject."""
        samenvatting: tuple[Block, ...] = (Paragraph(met_merk(self.status)), *self.toelichting)
        if not self.onderwerpen:
            return samenvatting
        rijen = tuple(
            (line(onderwerp.naam), (Paragraph(met_merk(onderwerp.status)), *onderwerp.toelichting))
            for onderwerp in self.onderwerpen
        )
        return (*samenvatting, KeyTable(rijen, "Stand van zaken per onderwerp"))
