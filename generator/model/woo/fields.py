"""What staff write in `woo.yaml`, and the words that the platform takes.

The platform of the ministry knows a file by the letters and digits with which its name begins, and
a request by its matter (RFC 3986, unreserved characters).
"""

from __future__ import annotations

import re

from pydantic import Field, model_validator

from generator.gronden import LEVENSSFEER, Grond
from generator.model.base import Invoer, Keuze
from generator.model.fields import (
    Datum,
    Gronden,
    JaNee,
    OptioneleTekst,
    Regel,
    Tekst,
    WeglaatbareRegel,
    shown,
)
from generator.model.fields.in_bestand import InBestand

_ID = re.compile(r"[A-Za-z0-9]{1,170}")
_MATTER = re.compile(r"[A-Za-z0-9._~-]{2,255}")
_ZAAKNUMMER = re.compile(r"[a-z0-9-.;() ]+", re.IGNORECASE)
_DOMEIN = re.compile(r"[a-z0-9-]+(\.[a-z0-9-]+)+", re.IGNORECASE)
_LETTER_OF_CIJFER = re.compile(r"[^\W_]")
_LETTERS = re.compile(r"[^\W\d_].*[^\W\d_]", re.DOTALL)

FOUT_OORDEEL = (
    "schrijf 'openbaar: ja' als deze afbeelding openbaar wordt, of anders bij 'gronden' waarom zij"
    " weggaat"
)
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


class OveralWeglaten(Invoer):
    """A name that goes wherever it stands."""

    naam: Regel = Field(
        description="De naam, voluit. Die gaat in alle bestanden weg, ook in het vorige dossier.",
        examples=["Quirijn van der Zwaluwenburg"],
    )
    ook: tuple[Regel, ...] = Field(
        (),
        description="Hoe deze persoon nog meer wordt genoemd.",
        examples=[["Zwaluwenburg", "Q. van der Zwaluwenburg"]],
    )
    gronden: Gronden = Field(
        (LEVENSSFEER,),
        description="Waarom de naam weggaat; vult u niets in, dan 5.1.2e.",
        examples=["5.1.2e"],
    )

    @model_validator(mode="after")
    def _is_te_vinden(self) -> OveralWeglaten:
        for stappen, naam in self._namen():
            if not _LETTERS.search(naam):
                melding = f"{shown(naam)} is te kort om overal weg te laten; schrijf de hele naam"
                raise self.ongeldig("naam", melding, *stappen)
        return self

    def _namen(self) -> list[tuple[tuple[str | int, ...], str]]:
        return [(("naam",), self.naam), *((("ook", n), een) for n, een in enumerate(self.ook))]

    @property
    def namen(self) -> tuple[str, ...]:
        """All that this person is called."""
        return (self.naam, *self.ook)


class AchterafWeglaten(Invoer):
    """Words that go at one place of one file, as if they were marked there."""

    bestand: Regel = Field(
        description="In welk bestand van dit dossier de woorden staan.",
        json_schema_extra=InBestand("Schrijf de naam van het bestand, zonder .yaml."),
        examples=["nota"],
    )
    tekst: Regel = Field(
        description="De woorden, zoals ze daar staan: uit één alinea, en precies één keer.",
        examples=["dat dit moet wachten"],
    )
    gronden: Gronden = Field(description="Waarom deze woorden weggaan.", examples=["5.2"])

    @model_validator(mode="after")
    def _is_te_vinden(self) -> AchterafWeglaten:
        if not _LETTER_OF_CIJFER.search(self.tekst):
            raise self.ongeldig("tekst", "hier hoort een woord of een getal", "tekst")
        return self


class Afbeelding(Invoer):
    """What becomes of a picture."""

    bestand: Regel = Field(
        description="Welke afbeelding het is, zoals die in de teksten heet.",
        examples=["plaatjes/teamdag.jpg"],
    )
    openbaar: JaNee = Field(
        False,
        description="Of de afbeelding met haar beschrijving en haar bijschrift openbaar wordt.",
        examples=["ja"],
    )
    gronden: Gronden = Field(
        (),
        description="Waarom zij weggaat, als zij niet openbaar wordt. Dan komt er een leeg vlak"
        " voor in de plaats, en een vak in plaats van het bijschrift.",
        examples=["5.1.2e"],
    )

    @model_validator(mode="after")
    def _is_beoordeeld(self) -> Afbeelding:
        if self.openbaar == bool(self.gronden):
            raise self.ongeldig("oordeel", FOUT_OORDEEL, "gronden" if self.gronden else "bestand")
        return self


class Cijferbestand(Invoer):
    """That a file with figures may become public."""

    bestand: Regel = Field(
        description="Welk bestand met cijfers het is, zoals dat in de teksten heet.",
        examples=["cijfers/instroom.csv"],
    )
    openbaar: JaNee = Field(
        description="Of alles wat in de tabel staat openbaar mag worden. Namen van"
        " 'overal_weglaten' gaan er ook dan uit, en woorden van 'passages' ook. Moet er meer uit,"
        " zet de tabel dan zelf in de tekst.",
        examples=["ja"],
    )


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
