"""What staff write in `jaarplan.yaml`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field

from generator.model.base import Invoer
from generator.model.facts.doelen import Doelen
from generator.model.facts.kalender.keuze import BIJ_KALENDER, VanDeKalender
from generator.model.facts.matrix import Matrixtabel
from generator.model.fields import (
    Datering,
    Jaartal,
    JaNee,
    LangeTekst,
    OptioneleTekst,
    Regel,
    Sleutel,
    SoortFeiten,
)
from generator.model.fields.in_bestand import InBestand
from generator.model.fields.verwijst import Verwezen, Verwijst
from generator.model.lijsten import LijstVanFiguren, LijstVanTabellen
from generator.model.nieuwe_pagina import NieuwePagina
from generator.model.rules import AtLeastOne, Given, Requires


class Visie(Invoer):
    """What everything in the plan follows from; it stands before the numbered chapters."""

    kop: Regel = Field(
        description="De kop boven de visie; deze krijgt geen nummer.", examples=["Onze visie"]
    )
    tekst: LangeTekst = Field(
        description="De visie, met tussenkoppen als u wilt.",
        json_schema_extra=InBestand("Schrijf een tussenkop als # Kop."),
        examples=["Iedereen doet ertoe."],
    )


class Deel(Invoer):
    """A part of a chapter: a text, a matrix, facts of the dossier, or more of these in that order.

    ``doelen`` names the goals to show by id; all goals when left out.
    """

    voorwaarden = (
        AtLeastOne(
            ("tekst", "matrix", "toon"),
            "een deel heeft een 'tekst', een 'matrix' of 'toon' nodig",
        ),
        Requires(
            Given("doelen"),
            Given("toon", Doelen.soort),
            "'doelen' kiest uit de doelen; schrijf er 'toon: doelen' bij",
        ),
        BIJ_KALENDER,
    )

    tekst: LangeTekst | None = Field(
        None,
        description="Een tekst, met tussenkoppen als u wilt.",
        json_schema_extra=InBestand(
            "Schrijf een tussenkop als # Kop, en een kop daaronder als ## kop."
        ),
        examples=["Wij werken projectmatig."],
    )
    nummering: JaNee = Field(
        False,
        description="Of de kleinste tussenkoppen in de tekst een nummer krijgen: 1, 2, 3; onder een"
        " grotere kop begint het weer bij 1.",
        examples=["nee"],
    )
    matrix: Matrixtabel | None = Field(
        None, description="Een tabel met koppen boven de kolommen én links van de rijen."
    )
    toon: SoortFeiten | None = Field(
        None, description="Feiten uit dit dossier.", examples=["doelen"]
    )
    doelen: Annotated[tuple[Sleutel, ...], Verwijst(Verwezen.DOEL)] = Field(
        (),
        description="Alleen bij 'toon: doelen': de doelen die u wilt laten zien. Vult u niets"
        " in, dan komen alle doelen.",
        json_schema_extra=InBestand("Schrijf hun id's."),
        examples=[["instroom"]],
    )
    kalender: VanDeKalender = None


class Hoofdstuk(Invoer):
    """A numbered chapter."""

    kop: Regel = Field(
        description="De kop; het nummer komt er vanzelf voor.", examples=["Wat we gaan doen"]
    )
    delen: tuple[Deel, ...] = Field(
        min_length=1,
        description="De delen van het hoofdstuk, op volgorde; elk heeft een tekst, een matrix of"
        " 'toon'.",
    )
    nieuwe_pagina: NieuwePagina = False


class Velden(Invoer):
    """An introduction, the contents, a vision, and numbered chapters."""

    titel: Regel = Field(
        description="De titel op de eerste pagina.",
        examples=["Plan diversiteit en inclusie 2026"],
    )
    jaar: Jaartal = Field(description="Het jaar waarvoor het plan geldt.", examples=["2026"])
    datum: Datering = Field(
        None,
        description="De datum van het plan; op deze dag gelden de cijfers. Een maand of jaar"
        " mag ook. Vult u niets in, dan is er geen oordeel over wat te laat is.",
        examples=["15-01-2026"],
    )
    kenmerk: Regel | None = Field(
        None, description="Het kenmerk, als dat er is.", examples=["P&O/2026/0115"]
    )
    gegevens: JaNee = Field(
        True,
        description="Of onder de titel een regel komt met het jaar, de afdeling, de datum en"
        " het kenmerk; vult u niets in, dan komt die er.",
        examples=["nee"],
    )
    inleiding: OptioneleTekst = Field(
        (),
        description="Een korte tekst onder de titel. Zet > voor een regel om te citeren.",
        examples=["Dit plan beschrijft wat wij dit jaar doen."],
    )
    inhoudsopgave: JaNee = Field(
        True,
        description="Of er een inhoudsopgave komt; vult u niets in, dan komt die er.",
        examples=["nee"],
    )
    lijst_van_tabellen: LijstVanTabellen = False
    lijst_van_figuren: LijstVanFiguren = False
    visie: Visie | None = Field(
        None, description="De visie, die vóór de genummerde hoofdstukken staat."
    )
    hoofdstukken: tuple[Hoofdstuk, ...] = Field(
        min_length=1, description="De hoofdstukken, op volgorde; ze krijgen de nummers 1, 2 en 3."
    )

    def delen(self) -> Iterator[Deel]:
        """Every part of every chapter."""
        for hoofdstuk in self.hoofdstukken:
            yield from hoofdstuk.delen
