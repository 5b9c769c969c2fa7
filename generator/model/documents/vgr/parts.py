"""The parts of `vgr.yaml`, as staff write them."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from generator.model.base import Invoer
from generator.model.fields import JaNee, OptioneleTekst, Regel, Sleutel, Tekst, VaagTijdstip
from generator.model.fields.in_bestand import InBestand
from generator.model.fields.verwijst import Verwezen, Verwijst


class Manager(Invoer):
    """A project or programme manager."""

    naam: Regel = Field(description="De naam of functie.", examples=["Programmamanager D&I"])
    telefoon: Regel | None = Field(
        None, description="Het telefoonnummer.", examples=["070 000 00 00"]
    )
    openbaar: JaNee = Field(
        False,
        description="Of naam en nummer in de openbare versie blijven staan. Vult u niets in, dan"
        " geldt nee. In gewone documenten staan ze altijd.",
        examples=["nee"],
    )


class Opsomming(Invoer):
    """A list of points, with a text before it if one is needed."""

    inleiding: OptioneleTekst = Field(
        (),
        description="Een tekst boven de punten.",
        examples=["Dit zijn de belangrijkste punten."],
    )
    punten: tuple[Tekst, ...] = Field(
        min_length=1,
        description="De punten, één voor één.",
        json_schema_extra=InBestand("Elk punt heeft een eigen streepje."),
        examples=[["Gesprekken met alle directies"]],
    )


class Spoor(Invoer):
    """A track along which the plan is carried out; a track may go without a name."""

    naam: Regel | None = Field(None, description="De naam van het spoor.", examples=["Top-down"])
    tekst: Tekst = Field(
        description="Wat u langs dit spoor doet.", examples=["De top geeft de norm."]
    )


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
    doelen: Annotated[tuple[Sleutel, ...], Verwijst(Verwezen.DOEL)] = Field(
        (),
        description="De doelen die erin komen; vult u niets in, dan komen alle doelen erin.",
        json_schema_extra=InBestand("Schrijf hun id's uit doelen.yaml."),
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
