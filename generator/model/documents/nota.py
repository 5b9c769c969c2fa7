"""A nota to the board (`nota.yaml`)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import ClassVar

from pydantic import Field

from generator import dutch
from generator.content.pages import Pages
from generator.content.tree import Block
from generator.content.words import text_of
from generator.model.base import Invoer, Keuze
from generator.model.context import Kader
from generator.model.facts.organisatie import Afzender
from generator.model.fields import Datum, OptioneleTekst, Regel, Sleutel, SoortFeiten
from generator.model.kind import Document
from generator.model.properties import Eigenschappen
from generator.model.rules import AtLeastOne
from generator.origin import Origin
from generator.problems import Problem, nearest


class NotaDoel(Keuze):
    """What the nota asks of its reader; the value is also what is printed."""

    INFORMATIE = "ter informatie", "De lezer hoeft alleen kennis te nemen van de nota."
    BESPREKING = "ter bespreking", "De lezer bespreekt de nota."
    BESLISSING = "ter beslissing", "De lezer neemt een beslissing."
    ONDERTEKENING = "ter ondertekening", "De lezer tekent een stuk."


class Sectie(Invoer):
    """A numbered section: a text, facts of the dossier (``toon``), or both in that order."""

    voorwaarden = (AtLeastOne(("tekst", "toon"), "een sectie heeft een 'tekst' of 'toon' nodig"),)

    kop: Regel = Field(
        description="De kop; het nummer komt er vanzelf voor.",
        examples=["Aanleiding voor deze nota"],
    )
    tekst: OptioneleTekst = Field(
        (),
        description="De tekst onder de kop.",
        examples=["In december sprak de BR over diversiteit en inclusie."],
    )
    toon: SoortFeiten | None = Field(
        None,
        description="Feiten uit dit dossier die onder de tekst komen.",
        examples=["knelpunten"],
    )

    def blokken(self, kader: Kader) -> tuple[Block, ...]:
        """What is printed under the heading."""
        return (*self.tekst, *(kader.feiten[self.toon].blokken(kader) if self.toon else ()))


class Bijlage(Invoer):
    """An annex: a text with a title, or facts of the dossier, which bring their own title.

    With a title alone it is only listed: it is sent along as a document of its own.
    """

    voorwaarden = (AtLeastOne(("titel", "toon"), "een bijlage heeft een 'titel' of 'toon' nodig"),)

    titel: Regel | None = Field(
        None,
        description="De titel. Met alleen een titel stuurt u de bijlage zelf mee.",
        examples=["Ervaringen van de leden"],
    )
    tekst: OptioneleTekst = Field(
        (),
        description="De tekst van de bijlage.",
        examples=["Na elk moment belde P&O met de leden."],
    )
    toon: SoortFeiten | None = Field(
        None, description="Feiten uit dit dossier die in de bijlage komen.", examples=["kalender"]
    )

    @property
    def volgt(self) -> bool:
        """Whether it follows the nota in the same file."""
        return bool(self.tekst or self.toon)

    def naam(self, kader: Kader) -> str:
        """The title, as listed in the colophon and printed above the annex."""
        return self.titel or text_of(kader.feiten[self.toon or ""].titel())

    def inhoud(self, kader: Kader) -> Mapping[str, object]:
        """What the templates print of it."""
        getoond = kader.feiten[self.toon].bijlage(kader) if self.toon else Pages(())
        return {
            "titel": self.naam(kader),
            "blokken": (*self.tekst, *getoond.blocks),
            "liggend": getoond.wide,
        }


class Nota(Document):
    """A nota: from whom, to whom, what for, and its numbered sections.

    ``kenmerk`` and ``zaaknummer`` may be left empty for the secretariat to fill in.
    """

    soort: ClassVar[str] = "nota"
    uitleg: ClassVar[str] = (
        "Een nota aan de Bestuursraad. Wilt u meer nota's in één dossier? Geef ze dan een eigen"
        " naam, zoals nota-kalender.yaml."
    )
    volgende: ClassVar[Mapping[str, str | None]] = {
        "datum": None,
        "kenmerk": None,
        "zaaknummer": None,
    }

    onderwerp: Regel = Field(
        description="Waar de nota over gaat; staat in de eigenschappen van het bestand.",
        examples=["voortgang diversiteit en inclusie"],
    )
    doel: NotaDoel = Field(description="Wat u van de lezer vraagt.", examples=["ter informatie"])
    aan: Regel = Field(
        description="Aan wie de nota is gericht.", examples=["Leden van de Bestuursraad"]
    )
    afzender: Afzender | None = Field(
        None, description="Alleen als die anders is dan in organisatie.yaml."
    )
    opsteller: Sleutel = Field(
        description="Het id van de contactpersoon in organisatie.yaml.", examples=["adviseur-di"]
    )
    datum: Datum = Field(
        description="De datum van de nota; op deze dag gelden de cijfers.", examples=["13-01-2025"]
    )
    kenmerk: Regel | None = Field(
        None,
        description="Het kenmerk; mag leeg, dan vult het secretariaat het in.",
        examples=["P&O/2025/0113"],
    )
    zaaknummer: Regel | None = Field(
        None,
        description="Het zaaknummer; mag leeg, dan vult het secretariaat het in.",
        examples=["4029871"],
    )
    parafen: tuple[Regel, ...] = Field(
        (),
        max_length=4,
        description="Wie een paraaf zet, elk in een eigen vak; hooguit vier.",
        examples=[["directeur", "pSG"]],
    )
    bijlagen: tuple[Bijlage, ...] = Field(
        (), description="De bijlagen, op volgorde; elk heeft een titel, 'toon' of allebei."
    )
    secties: tuple[Sectie, ...] = Field(
        min_length=1,
        description="De delen van de nota, op volgorde; elk heeft een tekst, 'toon' of allebei.",
    )

    def eigenschappen(self, kader: Kader) -> Eigenschappen:
        """The subject is the title; the author is the directorate, not a person."""
        return Eigenschappen(
            titel=f"Nota {self.onderwerp}",
            onderwerp=f"Nota {self.doel.value}",
            auteur=kader.organisatie.auteur(self.afzender),
            datum=self.datum,
            kenmerk=self.kenmerk or "",
        )

    def inhoud(self, kader: Kader) -> Mapping[str, object]:
        """The colophon, the boxes, the sections and the annexes."""
        afzender = self.afzender or kader.organisatie.afzender
        opsteller = kader.organisatie.contactpersoon(self.opsteller)
        return {
            "ministerie": kader.organisatie.ministerie,
            "aan": self.aan,
            "directie": afzender.directie,
            "onderdelen": afzender.onderdelen,
            "opsteller": tuple(filter(None, (opsteller.naam, opsteller.telefoon, opsteller.email))),
            "onderwerp": self.onderwerp,
            "doel": self.doel.value,
            "parafen": tuple(f"Paraaf {paraaf}" for paraaf in self.parafen),
            "datum": dutch.date_text(self.datum),
            "kenmerk": self.kenmerk or "",
            "zaaknummer": self.zaaknummer or "",
            "secties": tuple(
                {"kop": sectie.kop, "blokken": sectie.blokken(kader)} for sectie in self.secties
            ),
            "genoemde_bijlagen": tuple(bijlage.naam(kader) for bijlage in self.bijlagen),
            "bijlagen": tuple(bijlage.inhoud(kader) for bijlage in self.bijlagen if bijlage.volgt),
        }

    def nodig(self) -> Iterator[tuple[Origin, str]]:
        """The facts that sections and annexes show."""
        delen: tuple[Sectie | Bijlage, ...] = (*self.secties, *self.bijlagen)
        for deel in delen:
            if deel.toon:
                yield deel.herkomst_van("toon"), deel.toon

    def controleer(self, kader: Kader) -> Iterator[Problem]:
        """The drafter must be known."""
        bekend = [persoon.id for persoon in kader.organisatie.contactpersonen]
        if self.opsteller not in bekend:
            melding = f"contactpersoon '{self.opsteller}' staat niet in organisatie.yaml"
            yield self.fout_bij(melding, "opsteller", meant=nearest(self.opsteller, bekend))
