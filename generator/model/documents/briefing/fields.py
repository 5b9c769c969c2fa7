"""What staff write in `briefing-<moment>-<lid>.yaml`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from generator.model.base import Invoer
from generator.model.fields import Aanduiding, Datum, OptioneleTekst, Regel, Tekst, Tijd
from generator.model.fields.in_bestand import InBestand
from generator.model.fields.verwijst import Verwezen, Verwijst


class Programmadeel(Invoer):
    """A part of the programme of a moment."""

    tijd: Tijd | None = Field(None, description="Hoe laat het begint.", examples=["12.00"])
    wat: Regel = Field(description="Wat er dan gebeurt.", examples=["Opening door de SG"])


class Velden(Invoer):
    """For whom the briefing is, of which moment, and what there is to know of it."""

    moment: Annotated[Aanduiding, Verwijst(Verwezen.MOMENT)] = Field(
        description="Het moment waar de briefing over gaat.",
        json_schema_extra=InBestand("Schrijf het id of de naam ervan uit kalender.yaml."),
        examples=["week-toegankelijk"],
    )
    lid: Annotated[Aanduiding, Verwijst(Verwezen.LID)] = Field(
        description="Voor welk lid van het bestuur de briefing is.",
        json_schema_extra=InBestand("Schrijf de code uit organisatie.yaml."),
        examples=["SG"],
    )
    datum: Datum = Field(
        description="De datum van de briefing: de dag waarop u hem verstuurt.",
        examples=["22-09-2025"],
    )
    contact: Annotated[Aanduiding, Verwijst(Verwezen.CONTACTPERSOON)] = Field(
        description="Wie van P&O erbij is en vragen beantwoordt.",
        json_schema_extra=InBestand("Schrijf het id van een contactpersoon uit organisatie.yaml."),
        examples=["adviseur-di"],
    )
    tijd: Regel | None = Field(
        None,
        description="Hoe laat het lid er moet zijn. Vult u niets in, dan staan er de tijden van de"
        " bijeenkomst in de kalender.",
        examples=["12.00 tot 13.00 uur, inloop vanaf 11.45 uur"],
    )
    plaats: Regel | None = Field(
        None,
        description="Waar het is. Vult u niets in, dan staat er de plaats van de bijeenkomst in de"
        " kalender.",
        examples=["atrium"],
    )
    wat: Tekst = Field(
        description="Wat er wordt gevierd, herdacht of besproken.",
        examples=["In deze week gaat het over meedoen met een beperking."],
    )
    waarom: Tekst = Field(
        description="Waarom de organisatie hier aandacht aan geeft, en waarom het lid erbij is.",
        examples=["Collega's zien zo dat toegankelijkheid van ons allemaal is."],
    )
    rol: Tekst = Field(
        description="Wat er van het lid wordt gevraagd.",
        examples=["U opent de bijeenkomst en blijft bij het eerste gesprek."],
    )
    programma: tuple[Programmadeel, ...] = Field((), description="Het programma, op volgorde.")
    gesprekspunten: tuple[Tekst, ...] = Field(
        (),
        description="Waar het lid over kan beginnen, één punt per keer.",
        examples=[["Waar loopt u in dit gebouw tegenaan?"]],
    )
    wel: tuple[Tekst, ...] = Field(
        (),
        description="Wat goed is om te doen of te zeggen.",
        examples=[["Neem de tijd om te luisteren."]],
    )
    niet: tuple[Tekst, ...] = Field(
        (),
        description="Wat beter niet kan.",
        examples=[["Vraag niet naar iemands diagnose."]],
    )
    communicatie: OptioneleTekst = Field(
        (),
        description="Wat er wordt gedaan met foto's, intranet en pers.",
        examples=["De fotograaf van directie Communicatie is erbij."],
    )
