"""The overview of who signed the Charter Diversiteit, and what each will do (`charter.yaml`)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import ClassVar

from pydantic import Field

from generator import dutch
from generator.content.tree import Block, Column, Paragraph, Row, Strong, Table, Text
from generator.model.base import Invoer, Keuze
from generator.model.context import Kader
from generator.model.dubbel import dubbele
from generator.model.fields import Datum, OptioneleTekst, Regel, Tekst, shown
from generator.model.kind import Document
from generator.model.properties import Eigenschappen
from generator.problems import Problem

SAMENVATTING = "Per ondertekenaar de focus en voorbeelden van beoogde maatregelen"


class Volgorde(Keuze):
    """In which order the signatories are printed."""

    ALFABETISCH = "alfabetisch", "Op naam, van a tot z; é telt als e, een hoofdletter telt niet."
    ZOALS_OPGEGEVEN = "zoals_opgegeven", "In de volgorde van dit bestand."


class Ondertekenaar(Invoer):
    """Somebody who signed the charter: what it aims at, and with which measures."""

    naam: Regel = Field(
        description="De naam, zoals u die in het overzicht wilt zien.",
        examples=["Ministerie van Financiën"],
    )
    focus: Tekst = Field(
        description="Waar de ondertekenaar zich op richt.",
        examples=["Meer vrouwen in de top."],
    )
    maatregelen: Tekst = Field(
        description="Voorbeelden van wat de ondertekenaar wil doen; een lijst mag.",
        examples=["Een mentor voor elke nieuwe leidinggevende."],
    )

    @property
    def rij(self) -> Row:
        """The signatory as a row of the overview."""
        naam = Paragraph((Strong((Text(self.naam),)),))
        return Row(((naam,), self.focus, self.maatregelen))


class Charter(Document):
    """The overview of the Charter Diversiteit; it holds its signatories itself."""

    soort: ClassVar[str] = "charter"
    uitleg: ClassVar[str] = (
        "Het overzicht van het Charter Diversiteit: wie tekende, waar ieder zich op richt en wat"
        " ieder wil doen. Het wordt één tabel op liggende pagina's."
    )
    volgende: ClassVar[Mapping[str, str | None]] = {"datum": None, "kenmerk": None}

    titel: Regel = Field(
        description="De titel; staat boven het overzicht en in de voettekst.",
        examples=["Charter Diversiteit"],
    )
    onderwerp: Regel = Field(
        description="Waar het overzicht over gaat, in een paar woorden; staat onder de titel.",
        examples=["Plannen van de ministeries"],
    )
    datum: Datum = Field(
        description="De peildatum: op deze dag klopt het overzicht.", examples=["01-11-2016"]
    )
    kenmerk: Regel | None = Field(
        None,
        description="Het kenmerk, als dat er is; staat in de eigenschappen van het bestand.",
        examples=["P&O/2016/1101"],
    )
    inleiding: OptioneleTekst = Field(
        (),
        description="Een tekst boven de tabel.",
        examples=["Met het charter laten werkgevers zien wat zij aan diversiteit doen."],
    )
    volgorde: Volgorde = Field(
        Volgorde.ZOALS_OPGEGEVEN,
        description="De volgorde van de ondertekenaars; laat u het weg, dan geldt die van dit"
        " bestand.",
        examples=["alfabetisch"],
    )
    ondertekenaars: tuple[Ondertekenaar, ...] = Field(
        min_length=1, description="Wie het charter ondertekende; elk krijgt een rij."
    )

    @property
    def op_volgorde(self) -> tuple[Ondertekenaar, ...]:
        """The signatories in the order in which they are printed."""
        if self.volgorde is Volgorde.ZOALS_OPGEGEVEN:
            return self.ondertekenaars
        return tuple(sorted(self.ondertekenaars, key=lambda een: dutch.in_alphabet(een.naam)))

    def eigenschappen(self, kader: Kader) -> Eigenschappen:
        """Titled as it is; the author is the department that keeps the overview."""
        return Eigenschappen(
            titel=self.titel,
            onderwerp=self.onderwerp,
            auteur=kader.organisatie.auteur(),
            datum=self.datum,
            kenmerk=self.kenmerk or "",
        )

    def inhoud(self, kader: Kader) -> Mapping[str, object]:
        """The heading, the introduction and the table."""
        return {
            "titel": self.titel,
            "onderwerp": self.onderwerp,
            "datum": dutch.date_text(self.datum),
            "inleiding": self.inleiding,
            "overzicht": self.overzicht(),
        }

    def overzicht(self) -> tuple[Block, ...]:
        """The table, with a row for each signatory."""
        kolommen = (
            Column((Text("Ondertekenaars"),), 45),
            Column((Text("Focus Charter Diversiteit"),), 85),
            Column((Text("Voorbeelden van beoogde maatregelen"),), 125),
        )
        return (Table(kolommen, tuple(een.rij for een in self.op_volgorde), SAMENVATTING),)

    def controleer(self, kader: Kader) -> Iterator[Problem]:
        """Each signatory stands there once, however its name is written."""
        for _, een in dubbele(self.ondertekenaars, _zonder_vorm):
            melding = f"{shown(een.naam)} staat al bij de ondertekenaars; haal er één weg"
            yield een.fout_bij(melding, "naam")


def _zonder_vorm(ondertekenaar: Ondertekenaar) -> str:
    """The name without accents, capitals and double spaces."""
    return " ".join(dutch.in_alphabet(ondertekenaar.naam).split())
