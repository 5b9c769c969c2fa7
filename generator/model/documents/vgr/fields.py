"""What staff write in `vgr.yaml`."""

from __future__ import annotations

from pydantic import Field

from generator.model.base import Invoer
from generator.model.documents.vgr.parts import (
    Actie,
    BeoogdEffect,
    Manager,
    Opsomming,
    PlanVanAanpak,
)
from generator.model.fields import Datum, JaNee, Kop, Regel, VaagTijdstip, WeglaatbareRegel
from generator.model.liggend import Liggend
from generator.model.lijsten import LijstVanFiguren, LijstVanTabellen
from generator.model.samenvatting.field import MetSamenvatting


class Koppen(Invoer):
    """Headings of the form that may be written in other words, or left out."""

    gestelde_doelen: Kop = Field(
        "Gestelde doelen", description="De kop boven de gestelde doelen.", examples=["Doelen"]
    )
    sporen: Kop = Field("Sporen", description="De kop boven de sporen.", examples=["nee"])
    activiteiten: Kop = Field(
        "Activiteiten", description="De kop boven de activiteiten.", examples=["nee"]
    )
    acties: Kop = Field(
        "Genomen acties of publicaties",
        description="De kop boven de kolom met acties, bij Communicatie.",
        examples=["Acties en publicaties"],
    )
    datum_actie: Kop = Field(
        "Datum actie",
        description="De kop boven de kolom met datums, bij Communicatie. Zonder kop hoort wie het"
        " document laat voorlezen niet wat er in de kolom staat.",
        examples=["nee"],
    )


class Velden(Invoer):
    """What stands in the report besides the facts of the dossier."""

    onderwerp: WeglaatbareRegel = Field(
        None,
        description="Waar de rapportage over gaat; staat onder de titel en in de voettekst.",
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
    koppen: Koppen | None = Field(
        None,
        description="Eigen koppen; met 'nee' komt er geen kop. Wat u niet invult, houdt de"
        " vaste kop.",
    )
    samenvatting: MetSamenvatting = True
    onderwerpen: JaNee = Field(
        True,
        description="Of de stand per onderwerp erin komt, als die in status.yaml staat; vult u"
        " niets in, dan komt die erin.",
        examples=["nee"],
    )
    ervaringen: JaNee = Field(
        True,
        description="Of de ervaringen van de leden van het bestuur erin komen, als er een"
        " debriefing.yaml is; vult u niets in, dan komen ze erin.",
        examples=["nee"],
    )
    grafieken: JaNee = Field(
        True,
        description="Of de grafieken achterin komen; vult u niets in, dan komen ze erin.",
        examples=["nee"],
    )
    liggend: Liggend = False
    lijst_van_tabellen: LijstVanTabellen = False
    lijst_van_figuren: LijstVanFiguren = False
