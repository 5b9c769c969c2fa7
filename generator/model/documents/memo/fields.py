"""What staff write in `memo.yaml`."""

from __future__ import annotations

from pydantic import Field

from generator.model.base import Invoer
from generator.model.facts.kalender.keuze import BIJ_KALENDER, VanDeKalender
from generator.model.fields import Datum, Regel, SoortFeiten, Tekst, VaagTijdstip
from generator.model.liggend import Liggend
from generator.model.lijsten import LijstVanFiguren, LijstVanTabellen
from generator.model.weglaatbaar import Weglaatbaar, Weglaatgronden


class Actiepunt(Weglaatbaar):
    """Who does what, and when; the moment may be open."""

    wie: Regel = Field(description="Wie het doet.", examples=["Adviseur D&I"])
    wat: Tekst = Field(description="Wat er gebeurt.", examples=["Een zaal reserveren."])
    wanneer: VaagTijdstip | None = Field(
        None, description="Wanneer; een maand of woorden mag ook.", examples=["17-11-2025"]
    )
    woo: Weglaatgronden = None


class Velden(Invoer):
    """The head, the text and the points of a memo."""

    voorwaarden = (BIJ_KALENDER,)

    aan: Regel = Field(description="Aan wie de memo is gericht.", examples=["MT P&O"])
    van: Regel = Field(description="Van wie de memo komt.", examples=["Adviseur D&I"])
    datum: Datum = Field(description="De datum van de memo.", examples=["10-11-2025"])
    onderwerp: Regel = Field(description="Waar de memo over gaat.", examples=["Diversity Day"])
    kenmerk: Regel | None = Field(
        None, description="Het kenmerk, als dat er is.", examples=["P&O/2025/1110"]
    )
    tekst: Tekst = Field(description="De tekst.", examples=["De voorbereiding ligt op schema."])
    actiepunten: tuple[Actiepunt, ...] = Field(
        (),
        description="Wie wat doet, en wanneer: de afspraken van deze memo. Hebt u een acties.yaml,"
        " kies dan 'toon: acties'.",
    )
    toon: SoortFeiten | None = Field(
        None,
        description="Feiten uit dit dossier die onderaan komen, met hun eigen kop.",
        examples=["acties"],
    )
    kalender: VanDeKalender = None
    liggend: Liggend = False
    lijst_van_tabellen: LijstVanTabellen = False
    lijst_van_figuren: LijstVanFiguren = False
