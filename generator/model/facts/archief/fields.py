"""What the archive says of every dossier: who keeps it, how long, and who may use it.

The terms are those of MDTO 1.0.1 (Nationaal Archief), which the archive writes of them.
"""

from __future__ import annotations

import re

from pydantic import Field, model_validator

from generator.model.base import Invoer
from generator.model.fields import Regel, Termijn, shown
from generator.model.fields.term import HOW
from generator.model.keuze import Keuze
from generator.model.rules import Given, Requires


class Waardering(Keuze):
    """Whether documents are kept for good; the codes are those of MDTO."""

    BLIJVEND = "B", "Blijvend te bewaren."
    TIJDELIJK = "V", "Tijdelijk te bewaren: na de bewaartermijn vernietigen."
    ONBEKEND = "N", "Nader te bepalen."

    @property
    def label(self) -> str:
        """What MDTO calls it (Begrippenlijst Waarderingen MDTO)."""
        return _LABELS[self]


_LABELS = {
    Waardering.BLIJVEND: "Blijvend te bewaren",
    Waardering.TIJDELIJK: "Tijdelijk te bewaren",
    Waardering.ONBEKEND: "Nader te bepalen",
}


class Archiefvormer(Invoer):
    """The organisation whose archive it is."""

    naam: Regel = Field(
        description="De organisatie van wie het archief is.",
        examples=["Ministerie van Volksgezondheid, Welzijn en Sport"],
    )
    kenmerk: Regel = Field(
        description="Het nummer of webadres waaronder de organisatie bekend is.",
        examples=["https://identifier.overheid.nl/tooi/id/ministerie/mnre1025"],
    )
    bron: Regel = Field(
        description="Het register waaruit dat kenmerk komt.",
        examples=["TOOI register ministeries"],
    )


class Selectielijst(Invoer):
    """The list and the category in it by which documents are kept or destroyed."""

    naam: Regel = Field(
        description="De selectielijst die voor de organisatie geldt.",
        examples=["Selectielijst van het ministerie"],
    )
    categorie: Regel = Field(
        description="Het nummer van de categorie in die lijst.", examples=["1.2.3"]
    )
    omschrijving: Regel = Field(
        description="Hoe die categorie heet.", examples=["Voortgang van beleid rapporteren"]
    )


class BeperkingGebruik(Invoer):
    """What limits the use of the documents."""

    soort: Regel = Field(description="Welke beperking er is.", examples=["Beperkt openbaar"])
    begrippenlijst: Regel = Field(
        description="De lijst waaruit dat woord komt.",
        examples=["Lijst van beperkingen van het ministerie"],
    )
    toelichting: Regel | None = Field(
        None,
        description="Waarom, of tot wanneer.",
        examples=["Bevat gegevens van contactpersonen."],
    )


_DIENST = "https://tijdstempel.voorbeeld.nl"
_WEBADRES = re.compile(r"https?://[A-Za-z0-9.-]+(:\d{1,5})?(/[\w.~!$&'()*+,;=:@%/?-]*)?", re.ASCII)
"""Without the name or the password of anybody."""


class Tijdstempel(Invoer):
    """Who says at what moment the archive was as it is (RFC 3161)."""

    dienst: Regel = Field(
        description="Het adres van de dienst die tijdstempels geeft (RFC 3161).",
        examples=[_DIENST],
    )
    hoofdcertificaten: Regel = Field(
        description="Het bestand met de hoofdcertificaten van die dienst (PEM). Het staat naast"
        " organisatie.yaml, of geef het hele pad.",
        examples=["tijdstempeldienst.pem"],
    )

    @model_validator(mode="after")
    def _heeft_een_webadres(self) -> Tijdstempel:
        if _WEBADRES.fullmatch(self.dienst):
            return self
        melding = f"hier hoort een webadres, zoals {_DIENST}; er staat {shown(self.dienst)}"
        raise self.ongeldig("webadres", melding, "dienst")


class Archief(Invoer):
    """What the archive says of every dossier."""

    voorwaarden = (
        Requires(
            Given("waardering", Waardering.TIJDELIJK),
            Given("bewaartermijn"),
            f"bij waardering V hoort een 'bewaartermijn', {HOW}",
        ),
    )

    archiefvormer: Archiefvormer = Field(description="Van wie het archief is.")
    waardering: Waardering = Field(
        description="Of de documenten voor altijd blijven.", examples=["V"]
    )
    bewaartermijn: Termijn | None = Field(
        None,
        description="Hoe lang ze blijven; verplicht bij waardering V.",
        examples=["10 jaar"],
    )
    selectielijst: Selectielijst = Field(description="Waarop de bewaartermijn berust.")
    beperking_gebruik: BeperkingGebruik = Field(description="Wie de documenten mag gebruiken.")
    tijdstempel: Tijdstempel | None = Field(
        None,
        description="Welke dienst een tijdstempel op het archief zet; vult u niets in, dan geen.",
    )
