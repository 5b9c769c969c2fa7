"""The progress report, voortgangsrapportage (`vgr.yaml`)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import ClassVar

from pydantic import Field

from generator import dutch
from generator.content.tree import (
    Block,
    BulletList,
    Column,
    KeyTable,
    Paragraph,
    Row,
    Strong,
    Table,
    Text,
    plain,
)
from generator.content.values import line
from generator.content.words import text_of
from generator.model.base import Invoer
from generator.model.context import Kader
from generator.model.facts.doelen import Doelen, controleer_keuze, doelenlijst, stand
from generator.model.facts.grafieken import Grafieken
from generator.model.facts.kansen import Kansen, tabel_van_kansen
from generator.model.facts.knelpunten import Knelpunten, tabel_van_knelpunten
from generator.model.facts.status import Status, oordeel
from generator.model.facts.voortgang import Tweetal, Voortgang
from generator.model.fields import (
    Datum,
    JaNee,
    OptioneleTekst,
    Regel,
    Sleutel,
    Tekst,
    VaagTijdstip,
)
from generator.model.kind import Document
from generator.model.properties import Eigenschappen
from generator.origin import Origin
from generator.problems import Problem


class Manager(Invoer):
    """A project or programme manager."""

    naam: Regel = Field(description="De naam of functie.", examples=["Programmamanager D&I"])
    telefoon: Regel | None = Field(
        None, description="Het telefoonnummer.", examples=["070 000 00 00"]
    )

    def __str__(self) -> str:
        return f"{self.naam} ({self.telefoon})" if self.telefoon else self.naam


class Opsomming(Invoer):
    """A list of points, with a text before it if one is needed."""

    inleiding: OptioneleTekst = Field(
        (),
        description="Een tekst boven de punten.",
        examples=["Dit zijn de belangrijkste punten."],
    )
    punten: tuple[Tekst, ...] = Field(
        min_length=1,
        description="De punten, elk met een eigen streepje.",
        examples=[["Gesprekken met alle directies"]],
    )

    def blokken(self) -> tuple[Block, ...]:
        """The text and the points."""
        return (*self.inleiding, BulletList(self.punten))


class Spoor(Invoer):
    """A track along which the plan is carried out; a track may go without a name."""

    naam: Regel | None = Field(None, description="De naam van het spoor.", examples=["Top-down"])
    tekst: Tekst = Field(
        description="Wat u langs dit spoor doet.", examples=["De top geeft de norm."]
    )

    def blokken(self) -> tuple[Block, ...]:
        """The name in bold, then the text."""
        naam = (Paragraph((Strong((Text(self.naam),)),)),) if self.naam else ()
        return (*naam, *self.tekst)


class Sporen(Invoer):
    """The tracks, with the text before and after them."""

    inleiding: OptioneleTekst = Field(
        (), description="Een tekst boven de sporen.", examples=["We werken langs drie sporen."]
    )
    sporen: tuple[Spoor, ...] = Field(min_length=1, description="De sporen.")
    vooruitblik: OptioneleTekst = Field(
        (),
        description="Een tekst onder de sporen: waar u aan het eind wilt staan.",
        examples=["Eind 2025 weet elke directie ons te vinden."],
    )

    def blokken(self) -> tuple[Block, ...]:
        """The text, the tracks as points, and the outlook."""
        return (
            *self.inleiding,
            BulletList(tuple(spoor.blokken() for spoor in self.sporen)),
            *self.vooruitblik,
        )


class PlanVanAanpak(Invoer):
    """What is wanted and how: vision, goals, tracks, activities."""

    visie: Tekst = Field(
        description="De visie op het onderwerp.", examples=["Iedereen doet ertoe."]
    )
    gestelde_doelen: Opsomming = Field(description="De doelen op lange termijn.")
    sporen: Sporen = Field(description="De sporen waarlangs u werkt.")
    activiteiten: Opsomming = Field(description="De activiteiten.")


class BeoogdEffect(Invoer):
    """The effect that is aimed at. ``doelen`` names goals by id; all goals when left out."""

    inleiding: OptioneleTekst = Field(
        (), description="Een tekst boven de doelen.", examples=["We verdiepen wat er al is."]
    )
    kop: Regel = Field(description="De kop boven de doelen.", examples=["Doelstellingen voor 2026"])
    doelen: tuple[Sleutel, ...] = Field(
        (),
        description="De id's van de doelen uit doelen.yaml; laat u ze weg, dan komen alle doelen"
        " erin.",
        examples=[["instroom"]],
    )


class Actie(Invoer):
    """An action or publication, and when it was; the date may be empty."""

    omschrijving: Tekst = Field(
        description="De actie of publicatie.", examples=["Interview op het intranet."]
    )
    datum: VaagTijdstip | None = Field(
        None,
        description="Wanneer het was; mag leeg of een maand zijn.",
        examples=["maart 2025"],
    )


class Vgr(Document):
    """The progress report in the order of the ministry's form."""

    soort: ClassVar[str] = "vgr"
    uitleg: ClassVar[str] = (
        "De voortgangsrapportage. De doelen, knelpunten en kansen komen vanzelf op hun plek; die"
        " bestanden zijn nodig. Is er een status.yaml, dan staat de status bij de algemene"
        " gegevens."
    )
    volgende: ClassVar[Mapping[str, str | None]] = {
        "datum_rapportage": None,
        "datum_vorige_rapportage": "datum_rapportage",
        "kenmerk": None,
    }
    veld_van_peildatum: ClassVar[str] = "datum_rapportage"

    onderwerp: Regel = Field(
        description="Waar de rapportage over gaat; staat in de titel en de voettekst.",
        examples=["diversiteit en inclusie"],
    )
    kenmerk: Regel | None = Field(
        None,
        description="Het kenmerk, als dat er is; staat in de eigenschappen van het bestand.",
        examples=["P&O/2025/0901"],
    )
    organisatieonderdeel: Regel = Field(
        description="Het organisatieonderdeel of departement.", examples=["VWS"]
    )
    managers: tuple[Manager, ...] = Field(
        min_length=1, description="De project- of programmamanagers."
    )
    datum_rapportage: Datum = Field(
        description="De datum van deze rapportage; op deze dag gelden de cijfers.",
        examples=["01-09-2025"],
    )
    datum_vorige_rapportage: VaagTijdstip | None = Field(
        None,
        description="De datum van de vorige rapportage; een maand mag ook.",
        examples=["september 2024"],
    )
    plan_van_aanpak: PlanVanAanpak = Field(description="Wat u wilt en hoe.")
    interventies: Opsomming = Field(description="Welke interventies het meeste effect hadden.")
    beoogd_effect: BeoogdEffect = Field(
        description="Welk effect u wilt met de nieuwe activiteiten."
    )
    communicatie: tuple[Actie, ...] = Field(
        min_length=1, description="De acties en publicaties, met hun datum."
    )

    grafieken: JaNee = Field(
        True,
        description="Of de grafieken achterin komen; laat u het weg, dan komen ze erin.",
        examples=["nee"],
    )

    def eigenschappen(self, kader: Kader) -> Eigenschappen:
        """Titled after its subject and its day."""
        return Eigenschappen(
            titel=f"Voortgangsrapportage {self.onderwerp}",
            onderwerp=f"Voortgangsrapportage van {dutch.date_text(self.datum_rapportage)}",
            auteur=kader.organisatie.auteur(),
            datum=self.datum_rapportage,
            kenmerk=self.kenmerk or "",
        )

    def inhoud(self, kader: Kader) -> Mapping[str, object]:
        """The parts of the form, each as blocks."""
        doelen, knelpunten, kansen = (kader.van(Doelen), kader.van(Knelpunten), kader.van(Kansen))
        assert doelen and knelpunten and kansen  # nodig()
        gekozen = doelen.kies(self.beoogd_effect.doelen)
        return {
            "onderwerp": self.onderwerp,
            "datum": dutch.date_text(self.datum_rapportage),
            "algemeen": self._algemeen(kader.van(Status)),
            "visie": self.plan_van_aanpak.visie,
            "gestelde_doelen": self.plan_van_aanpak.gestelde_doelen.blokken(),
            "sporen": self.plan_van_aanpak.sporen.blokken(),
            "activiteiten": self.plan_van_aanpak.activiteiten.blokken(),
            "interventies": self.interventies.blokken(),
            "beoogd_effect": self.beoogd_effect.inleiding,
            "kop_doelen": self.beoogd_effect.kop,
            "doelen": (doelenlijst(gekozen),),
            **self._stand(doelen, kader),
            "grafieken": self._grafieken(kader),
            "communicatie": (self._communicatie(),),
            "knelpunten": (tabel_van_knelpunten(knelpunten, KNELPUNTEN_KOP),),
            "kansen": (tabel_van_kansen(kansen, KANSEN_KOP),),
        }

    def _stand(self, doelen: Doelen, kader: Kader) -> Mapping[str, object]:
        """The figures of the goals: beside those of the previous report if there is one."""
        voortgang = kader.van(Voortgang)
        if voortgang and Tweetal.van(kader):
            return {
                "kop_stand": text_of(voortgang.titel()),
                "stand": voortgang.bijlage(kader).blocks,
            }
        gekozen = doelen.kies(self.beoogd_effect.doelen)
        return {"kop_stand": "Stand van de doelen", "stand": stand(gekozen, kader.peildatum)}

    def _grafieken(self, kader: Kader) -> tuple[Block, ...]:
        grafieken = kader.van(Grafieken)
        return grafieken.bijlage(kader).blocks if grafieken and self.grafieken else ()

    def _algemeen(self, status: Status | None) -> tuple[Block, ...]:
        vorige = self.datum_vorige_rapportage
        rijen: list[tuple[str, tuple[Block, ...]]] = [
            ("Organisatieonderdeel/departement", plain(self.organisatieonderdeel)),
            (
                "Project/programmamanager",
                plain(dutch.list_text([str(manager) for manager in self.managers])),
            ),
            ("Datum rapportage", plain(dutch.date_text(self.datum_rapportage))),
            ("Datum vorige rapportage", plain(vorige.text if vorige else "")),
        ]
        if status:
            rijen.append(("Status", oordeel(status)))
        return (
            KeyTable(
                tuple((line(naam), inhoud) for naam, inhoud in rijen),
                "Algemene gegevens van de rapportage",
            ),
        )

    def _communicatie(self) -> Table:
        kolommen = (
            Column((Text("Genomen acties of publicaties"),), 4),
            Column((Text("Datum actie"),), 1),
        )
        rijen = tuple(
            Row((actie.omschrijving, plain(actie.datum.text if actie.datum else "")))
            for actie in self.communicatie
        )
        return Table(kolommen, rijen, "Acties en publicaties met hun datum")

    def nodig(self) -> Iterator[tuple[Origin, str]]:
        """The facts that the form always has."""
        yield self.herkomst_van("beoogd_effect"), Doelen.soort
        yield self.herkomst_van(), Knelpunten.soort
        yield self.herkomst_van(), Kansen.soort

    def controleer(self, kader: Kader) -> Iterator[Problem]:
        """The goals that are named must exist, and be named once."""
        yield from controleer_keuze(self.beoogd_effect, kader)


KNELPUNTEN_KOP = "Breed te benoemen knelpunten en risico's in het departement dan wel bij het Rijk"
KANSEN_KOP = "Breed te benoemen kansen en mogelijkheden in het departement dan wel bij het Rijk"
