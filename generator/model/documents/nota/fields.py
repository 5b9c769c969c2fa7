"""What staff write in `nota.yaml`."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import Field

from generator.model.afbeelding import LosseAfbeelding
from generator.model.base import Invoer
from generator.model.bijlagen import Bijlagestuk
from generator.model.facts.kalender.keuze import BIJ_KALENDER, VanDeKalender
from generator.model.facts.organisatie import Afzender
from generator.model.fields import (
    Aanduiding,
    Datum,
    JaNee,
    OneOrMore,
    OptioneleTekst,
    Regel,
    SoortFeiten,
    WeglaatbareRegel,
)
from generator.model.fields.in_bestand import InBestand
from generator.model.fields.verwijst import Verwezen, Verwijst
from generator.model.keuze import Keuze
from generator.model.lijsten import LijstVanFiguren, LijstVanTabellen
from generator.model.nieuwe_pagina import NieuwePagina
from generator.model.rules import AtLeastOne
from generator.model.samenvatting.field import MetSamenvatting
from generator.model.weglaatbaar import Weglaatbaar, Weglaatgronden


class NotaDoel(Keuze):
    """What the nota asks of its reader; the value is also what is printed."""

    INFORMATIE = "ter informatie", "De lezer hoeft alleen kennis te nemen van de nota."
    BESPREKING = "ter bespreking", "De lezer bespreekt de nota."
    BESLISSING = "ter beslissing", "De lezer neemt een beslissing."
    ONDERTEKENING = "ter ondertekening", "De lezer tekent een stuk."


class Sectie(Weglaatbaar):
    """A numbered section: a text, a picture, facts of the dossier (``toon``), or more of those in
    that order."""

    blijft: ClassVar[tuple[str, ...]] = ("kop", "nieuwe_pagina")
    voorwaarden = (
        AtLeastOne(
            ("tekst", "afbeelding", "toon"),
            "een sectie heeft een 'tekst', 'afbeelding' of 'toon' nodig",
        ),
        BIJ_KALENDER,
    )

    kop: Regel = Field(
        description="De kop; het nummer komt er vanzelf voor.",
        examples=["Aanleiding voor deze nota"],
    )
    tekst: OptioneleTekst = Field(
        (),
        description="De tekst onder de kop.",
        examples=["In december sprak de BR over diversiteit en inclusie."],
    )
    afbeelding: LosseAfbeelding | None = Field(
        None, description="Een afbeelding die onder de tekst komt."
    )
    toon: SoortFeiten | None = Field(
        None,
        description="Feiten uit dit dossier die onder de tekst komen.",
        examples=["knelpunten"],
    )
    kalender: VanDeKalender = None
    nieuwe_pagina: NieuwePagina = False
    woo: Weglaatgronden = None


class Bijlage(Bijlagestuk):
    """An annex: a text with a title, or facts of the dossier, which bring their own title.

    Without those it is only listed: it is a file of its own, that goes along (``bestand``) or is
    sent by hand.
    """

    voorwaarden = (
        AtLeastOne(("titel", "toon"), "een bijlage heeft een 'titel' of 'toon' nodig"),
        BIJ_KALENDER,
    )

    tekst: OptioneleTekst = Field(
        (),
        description="De tekst van de bijlage.",
        examples=["Na elk moment belde P&O met de leden."],
    )
    toon: SoortFeiten | None = Field(
        None, description="Feiten uit dit dossier die in de bijlage komen.", examples=["kalender"]
    )
    kalender: VanDeKalender = None
    woo: Weglaatgronden = None

    @property
    def volgt(self) -> bool:
        """Whether it follows the nota in the same file."""
        return bool(self.tekst or self.toon)


class Velden(Invoer):
    """From whom a nota is, to whom, what for, and its numbered sections.

    ``kenmerk`` and ``zaaknummer`` may be left empty for the secretariat to fill in.
    """

    onderwerp: WeglaatbareRegel = Field(
        None,
        description="Waar de nota over gaat; staat onder het woord 'nota'.",
        examples=["voortgang diversiteit en inclusie"],
    )
    doel: Annotated[
        tuple[NotaDoel, ...],
        OneOrMore("kies een van de doelen, of schrijf een lijst van doelen"),
    ] = Field(
        description="Wat u van de lezer vraagt; het mag meer dan één ding zijn.",
        json_schema_extra=InBestand("Maak er dan een lijst van: [ter bespreking, ter beslissing]."),
        examples=["ter informatie"],
    )
    aan: Regel = Field(
        description="Aan wie de nota is gericht.", examples=["Leden van de Bestuursraad"]
    )
    afzender: Afzender | None = Field(
        None, description="Alleen als die anders is dan in organisatie.yaml."
    )
    opsteller: Annotated[Aanduiding, Verwijst(Verwezen.CONTACTPERSOON)] = Field(
        description="Wie de nota opstelt: een contactpersoon uit organisatie.yaml.",
        json_schema_extra=InBestand("Schrijf het id ervan."),
        examples=["adviseur-di"],
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
        max_length=8,
        description="Wie een paraaf zet, elk in een eigen vak; hooguit acht. Meer dan vier staan"
        " in twee rijen.",
        examples=[["directeur", "pSG"]],
    )
    ondertekenaars: tuple[Regel, ...] = Field(
        (),
        max_length=8,
        description="Wie de nota ondertekent, bij functie; hooguit acht. Achter de laatste sectie"
        " krijgt elk een vak met ruimte voor datum en handtekening.",
        examples=[["Secretaris-generaal"]],
    )
    bijlagen: tuple[Bijlage, ...] = Field(
        (),
        description="De bijlagen, op volgorde; elk heeft een titel, 'toon' of allebei, en begint op"
        " een nieuwe pagina. Het nummer komt er vanzelf voor.",
    )
    samenvatting: MetSamenvatting = True
    eerdere_besluiten: JaNee = Field(
        True,
        description="Of de nota begint met wat er van eerdere besluiten kwam, als die er zijn;"
        " vult u niets in, dan gebeurt dat.",
        examples=["nee"],
    )
    secties: tuple[Sectie, ...] = Field(
        min_length=1,
        description="De delen van de nota, op volgorde; elk heeft een tekst, een afbeelding, 'toon'"
        " of meer daarvan."
        " Gebruikelijk in een nota ter beslissing: Aanleiding, Geadviseerd besluit (met 'toon:"
        " besluiten'), Kernpunten, Toelichting, Afstemming, Communicatie en Openbaarheid.",
    )
    lijst_van_tabellen: LijstVanTabellen = False
    lijst_van_figuren: LijstVanFiguren = False
