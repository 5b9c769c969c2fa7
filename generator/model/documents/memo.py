"""A memo: a short message with points to act on (`memo.yaml`)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from pydantic import Field

from generator import dutch
from generator.content.tree import Block, Column, KeyTable, Row, Table, Text, plain
from generator.content.values import line
from generator.model.base import Invoer
from generator.model.context import Kader
from generator.model.fields import Datum, Regel, Tekst, VaagTijdstip
from generator.model.kind import Document
from generator.model.properties import Eigenschappen


class Actiepunt(Invoer):
    """Who does what, and when; the moment may be open."""

    wie: Regel = Field(description="Wie het doet.", examples=["Adviseur D&I"])
    wat: Tekst = Field(description="Wat er gebeurt.", examples=["Een zaal reserveren."])
    wanneer: VaagTijdstip | None = Field(
        None, description="Wanneer; een maand of woorden mag ook.", examples=["17-11-2025"]
    )

    @property
    def rij(self) -> Row:
        """The point as a row of the table."""
        return Row((plain(self.wie), self.wat, plain(self.wanneer.text if self.wanneer else "")))


class Memo(Document):
    """A memo on one page; a longer one runs on."""

    soort: ClassVar[str] = "memo"
    uitleg: ClassVar[str] = "Een memo: een kort bericht, met actiepunten als die er zijn."
    volgende: ClassVar[Mapping[str, str | None]] = {"datum": None, "kenmerk": None}

    aan: Regel = Field(description="Aan wie de memo is gericht.", examples=["MT P&O"])
    van: Regel = Field(description="Van wie de memo komt.", examples=["Adviseur D&I"])
    datum: Datum = Field(description="De datum van de memo.", examples=["10-11-2025"])
    onderwerp: Regel = Field(description="Waar de memo over gaat.", examples=["Diversity Day"])
    kenmerk: Regel | None = Field(
        None, description="Het kenmerk, als dat er is.", examples=["P&O/2025/1110"]
    )
    tekst: Tekst = Field(description="De tekst.", examples=["De voorbereiding ligt op schema."])
    actiepunten: tuple[Actiepunt, ...] = Field((), description="Wie wat doet, en wanneer.")

    def eigenschappen(self, kader: Kader) -> Eigenschappen:
        """Titled after its subject."""
        return Eigenschappen(
            titel=f"Memo: {self.onderwerp}",
            onderwerp=self.onderwerp,
            auteur=kader.organisatie.auteur(),
            datum=self.datum,
            kenmerk=self.kenmerk or "",
        )

    def inhoud(self, kader: Kader) -> Mapping[str, object]:
        """The head, the text and the points."""
        kop = {
            "Aan": self.aan,
            "Van": self.van,
            "Datum": dutch.date_text(self.datum),
            "Onderwerp": self.onderwerp,
            "Kenmerk": self.kenmerk,
        }
        rijen = tuple((line(naam), plain(waarde)) for naam, waarde in kop.items() if waarde)
        return {
            "onderwerp": self.onderwerp,
            "kop": (KeyTable(rijen, "Gegevens van de memo"),),
            "tekst": self.tekst,
            "actiepunten": self._actiepunten(),
        }

    def _actiepunten(self) -> tuple[Block, ...]:
        """The points as a table; nothing if there are none."""
        if not self.actiepunten:
            return ()
        kolommen = (
            Column((Text("Wie"),), 4),
            Column((Text("Wat"),), 9),
            Column((Text("Wanneer"),), 3),
        )
        rijen = tuple(punt.rij for punt in self.actiepunten)
        return (Table(kolommen, rijen, "Actiepunten: wie wat doet, en wanneer"),)
