"""What staff write in `woo.yaml`, and the words that the platform takes.

The platform of the ministry knows a file by the letters and digits with which its name begins, and
a request by its matter (RFC 3986, unreserved characters).
"""

from __future__ import annotations

import re

from pydantic import Field, model_validator

from generator.gronden import Grond
from generator.model.base import Invoer
from generator.model.fields import (
    Datum,
    Gronden,
    OptioneleTekst,
    Regel,
    Tekst,
    WeglaatbareRegel,
    shown,
)
from generator.model.fields.in_bestand import InBestand
from generator.model.keuze import Keuze
from generator.model.woo.weg import AchterafWeglaten, Afbeelding, Cijferbestand, OveralWeglaten

_ID = re.compile(r"[A-Za-z0-9]{1,170}")
_MATTER = re.compile(r"[A-Za-z0-9._~-]{2,255}")
_ZAAKNUMMER = re.compile(r"[a-z0-9-.;() ]+", re.IGNORECASE)
_DOMEIN = re.compile(r"[a-z0-9-]+(\.[a-z0-9-]+)+", re.IGNORECASE)

FOUT_ID = (
    "een ID bestaat uit letters en cijfers, zonder streepjes of spaties: het platform herkent het"
    " bestand aan zijn naam"
)


class Aanleiding(Keuze):
    """Why a dossier becomes public."""

    VERZOEK = "verzoek", "Iemand heeft erom gevraagd (artikel 4.1 Woo)."
    EIGEN_BEWEGING = "uit_eigen_beweging", "De organisatie doet het zelf (hoofdstuk 3 Woo)."


class Documentnummer(Invoer):
    """Under which number the platform knows a document."""

    bestand: Regel = Field(
        description="Welk document het is.",
        json_schema_extra=InBestand("Schrijf de naam van het bestand, zonder .yaml."),
        examples=["nota"],
    )
    id: Regel = Field(
        description="Het nummer op het platform: alleen letters en cijfers.", examples=["100234"]
    )
    titel: WeglaatbareRegel = Field(
        None,
        description="Hoe het document in de lijsten heet als het helemaal niet openbaar wordt;"
        " vult u niets in, dan staat er alleen welke soort het is en van welke dag.",
        examples=["Memo over de planning"],
    )

    @model_validator(mode="after")
    def _past_op_het_platform(self) -> Documentnummer:
        if not _ID.fullmatch(self.id):
            raise self.ongeldig("id", f"{FOUT_ID}; er staat {shown(self.id)}", "id")
        return self


class Motivering(Invoer):
    """Why a ground outweighs that everybody may know."""

    grond: Gronden = Field(description="De grond.", examples=["5.1.2i"])
    tekst: Tekst = Field(
        description="Waarom dat belang hier zwaarder weegt dan openbaarheid.",
        examples=["Openbaar maken schaadt het overleg over plannen die nog niet vaststaan."],
    )

    @model_validator(mode="after")
    def _van_een_grond(self) -> Motivering:
        if len(self.grond) > 1:
            melding = "geef elke grond een eigen motivering"
            raise self.ongeldig("grond", melding, "grond")
        return self

    @property
    def van(self) -> Grond:
        """The ground that it is of."""
        return self.grond[0]


class Velden(Invoer):
    """What staff write in `woo.yaml`."""

    aanleiding: Aanleiding = Field(
        description="Waarom dit dossier openbaar wordt.", examples=["verzoek"]
    )
    matter: Regel = Field(
        description="Het kenmerk van het verzoek op het platform: letters, cijfers en - . _ ~.",
        examples=["2025-0417"],
    )
    zaaknummer: WeglaatbareRegel = Field(
        None, description="Het nummer van de zaak.", examples=["777-2025"]
    )
    datum_besluit: Datum | None = Field(
        None,
        description="De dag van het besluit. Zonder die dag is er een overzicht, maar geen openbare"
        " versie.",
        examples=["20-11-2025"],
    )
    nummers: tuple[Documentnummer, ...] = Field(
        (),
        description="Welk document welk nummer heeft. Een document zonder nummer krijgt 0001, 0002"
        " en zo verder, in de volgorde van de bestanden.",
    )
    maildomeinen: tuple[Regel, ...] = Field(
        (),
        description="Van deze e-mailadressen blijft staan wat achter de @ staat.",
        examples=[["voorbeeld.nl"]],
    )
    overal_weglaten: tuple[OveralWeglaten, ...] = Field(
        (), description="Namen die overal weggaan, in alle bestanden, ook in het vorige dossier."
    )
    passages: tuple[AchterafWeglaten, ...] = Field(
        (),
        description="Woorden die op één plek weggaan, zonder dat het bestand zelf verandert.",
    )
    afbeeldingen: tuple[Afbeelding, ...] = Field(
        (),
        description="Wat er met elke afbeelding gebeurt: openbaar, of weg. Zolang een afbeelding"
        " hier niet staat, komt er geen openbare versie.",
    )
    cijferbestanden: tuple[Cijferbestand, ...] = Field(
        (),
        description="Welke bestanden met cijfers zijn beoordeeld. Zolang een bestand hier niet"
        " staat met 'openbaar: ja', komt er geen openbare versie.",
    )
    geen_naam: tuple[Regel, ...] = Field(
        (),
        description="Woorden met een hoofdletter die geen naam van een persoon zijn, zodat het"
        " overzicht ze niet meer noemt.",
        examples=[["Keti Koti", "Workplace Pride"]],
    )
    motiveringen: tuple[Motivering, ...] = Field(
        (),
        description="Waarom een grond van artikel 5.1, tweede lid, zwaarder weegt; verplicht voor"
        " elke grond van dat lid die u gebruikt (artikel 5.1, derde lid, Woo).",
    )
    ouder_dan_vijf_jaar: OptioneleTekst = Field(
        (),
        description="Waarom het belang nog zwaarder weegt bij een document dat ouder is dan vijf"
        " jaar (artikel 5.3 Woo).",
        examples=["De personen van toen werken hier nog."],
    )

    @model_validator(mode="after")
    def _past_op_het_platform(self) -> Velden:
        if not _MATTER.fullmatch(self.matter):
            melding = (
                "een matter bestaat uit 2 tot 255 letters, cijfers en - . _ ~, zonder spaties; er"
                f" staat {shown(self.matter)}"
            )
            raise self.ongeldig("matter", melding, "matter")
        if self.zaaknummer and not _ZAAKNUMMER.fullmatch(self.zaaknummer):
            melding = (
                "een zaaknummer bestaat uit letters, cijfers, spaties en - . ; ( ); er staat"
                f" {shown(self.zaaknummer)}"
            )
            raise self.ongeldig("zaaknummer", melding, "zaaknummer")
        for plek, domein in enumerate(self.maildomeinen):
            if not _DOMEIN.fullmatch(domein):
                melding = f"{shown(domein)} is geen domein; schrijf wat achter de @ staat"
                raise self.ongeldig("domein", f"{melding}, zoals minvws.nl", "maildomeinen", plek)
        return self
