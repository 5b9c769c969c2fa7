"""The plan for a year, a long text to read (`jaarplan.yaml`)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import ClassVar

from pydantic import Field

from generator import dutch
from generator.content.headings import anchored, contents_of, lower
from generator.content.tree import Block, Heading, Text
from generator.model.base import Invoer
from generator.model.context import Kader
from generator.model.facts.doelen import Doelen, controleer_keuze
from generator.model.facts.matrix import Matrixtabel, controleer_matrix, matrix
from generator.model.fields import (
    Datum,
    Jaartal,
    JaNee,
    LangeTekst,
    OptioneleTekst,
    Regel,
    Sleutel,
    SoortFeiten,
)
from generator.model.kind import Document, Feiten
from generator.model.properties import Eigenschappen
from generator.model.rules import AtLeastOne, Given, Requires
from generator.origin import Origin
from generator.problems import Problem

HOOFDSTUK = 2
"""The level of the heading of a chapter, under the title of the document."""

DIEPSTE_IN_INHOUD = 3
"""The contents list the chapters and the headings with one # in them."""


class Visie(Invoer):
    """What everything in the plan follows from; it stands before the numbered chapters."""

    kop: Regel = Field(
        description="De kop boven de visie; deze krijgt geen nummer.", examples=["Onze visie"]
    )
    tekst: LangeTekst = Field(
        description="De visie, met tussenkoppen (# Kop) als u wilt.",
        examples=["Iedereen doet ertoe."],
    )

    def blokken(self) -> tuple[Block, ...]:
        """The heading and the text."""
        return Heading(HOOFDSTUK, (Text(self.kop),)), *lower(self.tekst, HOOFDSTUK)


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
    )

    tekst: LangeTekst | None = Field(
        None,
        description="Een tekst, met tussenkoppen (# Kop, ## kop daaronder) als u wilt.",
        examples=["Wij werken projectmatig."],
    )
    matrix: Matrixtabel | None = Field(
        None, description="Een tabel met koppen boven de kolommen én links van de rijen."
    )
    toon: SoortFeiten | None = Field(
        None, description="Feiten uit dit dossier.", examples=["doelen"]
    )
    doelen: tuple[Sleutel, ...] = Field(
        (),
        description="Alleen bij 'toon: doelen': de id's van de doelen die u wilt laten zien. Laat u"
        " ze weg, dan komen alle doelen.",
        examples=[["instroom"]],
    )

    def blokken(self, kader: Kader) -> tuple[Block, ...]:
        """What is printed of it."""
        return (
            *lower(self.tekst or (), HOOFDSTUK),
            *((matrix(self.matrix),) if self.matrix else ()),
            *(lower(self._feiten(kader).blokken(kader), 1) if self.toon else ()),
        )

    def _feiten(self, kader: Kader) -> Feiten:
        feiten = kader.feiten[self.toon or ""]
        return feiten.alleen(self.doelen) if isinstance(feiten, Doelen) else feiten

    def controleer(self, kader: Kader) -> Iterator[Problem]:
        """The matrix must be whole, and the goals must exist."""
        if self.matrix:
            yield from controleer_matrix(self.matrix)
        yield from controleer_keuze(self, kader)


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

    def blokken(self, kader: Kader) -> tuple[Block, ...]:
        """The heading and the parts."""
        kop = Heading(HOOFDSTUK, (Text(self.kop),), numbered=True)
        return kop, *(blok for deel in self.delen for blok in deel.blokken(kader))


class Jaarplan(Document):
    """The plan: an introduction, the contents, a vision, and numbered chapters."""

    soort: ClassVar[str] = "jaarplan"
    uitleg: ClassVar[str] = (
        "Het jaarplan: een lange tekst met hoofdstukken en een inhoudsopgave. Er mogen feiten in"
        " uit dit dossier, zoals de doelen."
    )
    volgende: ClassVar[Mapping[str, str | None]] = {"jaar": None, "datum": None, "kenmerk": None}

    titel: Regel = Field(
        description="De titel op de eerste pagina.",
        examples=["Plan diversiteit en inclusie 2026"],
    )
    jaar: Jaartal = Field(description="Het jaar waarvoor het plan geldt.", examples=["2026"])
    datum: Datum = Field(
        description="De datum van het plan; op deze dag gelden de cijfers.", examples=["15-01-2026"]
    )
    kenmerk: Regel | None = Field(
        None, description="Het kenmerk, als dat er is.", examples=["P&O/2026/0115"]
    )
    inleiding: OptioneleTekst = Field(
        (),
        description="Een korte tekst onder de titel. Zet > voor een regel om te citeren.",
        examples=["Dit plan beschrijft wat wij dit jaar doen."],
    )
    inhoudsopgave: JaNee = Field(
        True,
        description="Of er een inhoudsopgave komt; laat u het weg, dan komt die er.",
        examples=["nee"],
    )
    visie: Visie | None = Field(
        None, description="De visie, die vóór de genummerde hoofdstukken staat."
    )
    hoofdstukken: tuple[Hoofdstuk, ...] = Field(
        min_length=1, description="De hoofdstukken, op volgorde; ze krijgen de nummers 1, 2 en 3."
    )

    def eigenschappen(self, kader: Kader) -> Eigenschappen:
        """Titled as it is; the author is the department."""
        return Eigenschappen(
            titel=self.titel,
            onderwerp=f"Jaarplan {self.jaar}",
            auteur=kader.organisatie.auteur(),
            datum=self.datum,
            kenmerk=self.kenmerk or "",
        )

    def inhoud(self, kader: Kader) -> Mapping[str, object]:
        """The first page, and the text that follows it."""
        romp = self._romp(kader)
        gegevens = (
            f"Jaarplan {self.jaar}",
            kader.organisatie.afzender.afdeling,
            dutch.date_text(self.datum),
            self.kenmerk,
        )
        inhoud = contents_of(romp, DIEPSTE_IN_INHOUD)
        return {
            "titel": self.titel,
            "jaar": str(self.jaar),
            "gegevens": " · ".join(filter(None, gegevens)),
            "inleiding": self.inleiding,
            "inhoudsopgave": (inhoud,) if self.inhoudsopgave else (),
            "romp": romp,
        }

    def _romp(self, kader: Kader) -> tuple[Block, ...]:
        """The vision and the chapters."""
        hoofdstukken = (blok for een in self.hoofdstukken for blok in een.blokken(kader))
        return anchored((*(self.visie.blokken() if self.visie else ()), *hoofdstukken))

    def nodig(self) -> Iterator[tuple[Origin, str]]:
        """The facts that the chapters show."""
        for deel in self._delen():
            if deel.toon:
                yield deel.herkomst_van("toon"), deel.toon

    def controleer(self, kader: Kader) -> Iterator[Problem]:
        """Every matrix must be whole, and the goals that are named must exist."""
        for deel in self._delen():
            yield from deel.controleer(kader)

    def _delen(self) -> Iterator[Deel]:
        """Every part of every chapter."""
        for hoofdstuk in self.hoofdstukken:
            yield from hoofdstuk.delen
