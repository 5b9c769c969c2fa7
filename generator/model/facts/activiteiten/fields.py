"""Activities in groups, as staff write them."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from generator.model.base import Invoer
from generator.model.fields import (
    GedeeldeNaam,
    OptioneleTekst,
    Period,
    Regel,
    Tekst,
    VaagTijdstip,
    WeglaatbareRegel,
)
from generator.model.fields.in_bestand import InBestand
from generator.model.fields.verwijst import Verwezen, Verwijst
from generator.model.weglaatbaar import Weglaatbaar, Weglaatgronden


class Benoemd(Invoer):
    """What has a name of its own."""

    naam: Regel = Field(
        description="De naam van de activiteit; komt vet in de eerste kolom.",
        examples=["Training selecteren zonder vooroordelen"],
    )


class Invulling(Weglaatbaar):
    """How an activity is carried out: one line of the overview."""

    wat_houdt_het_in: Tekst = Field(
        description="Wat de activiteit inhoudt.",
        examples=["Selecteurs leren hoe vooroordelen hun keuze sturen."],
    )
    doel: OptioneleTekst = Field(
        (), description="Wat u ermee wilt bereiken.", examples=["Bewustwording."]
    )
    wie_doet_het: OptioneleTekst = Field(
        (), description="Wie de activiteit uitvoert.", examples=["P&O met een trainer"]
    )
    dienstonderdelen: tuple[GedeeldeNaam, ...] = Field(
        (),
        description="Voor welke dienstonderdelen de activiteit is; schrijf elk onderdeel steeds"
        " hetzelfde.",
        examples=[["VWS kern", "RIVM", "VWS breed"]],
    )
    wanneer: VaagTijdstip | None = Field(
        None,
        description="Wanneer het is: een datum, een jaar, een periode zoals 'mei 2025 tot april"
        " 2026', of woorden zoals 'doorlopend'.",
        examples=["juni tot september 2025"],
    )
    hoe_gebruik_maken: OptioneleTekst = Field(
        (),
        description="Hoe collega's er gebruik van maken.",
        examples=["Aanmelden bij de adviseur D&I."],
    )
    woo: Weglaatgronden = None

    @property
    def periode(self) -> Period | None:
        """When it is, or None when that is told in words only, or not at all."""
        return self.wanneer.period if self.wanneer else None


class Activiteit(Invulling, Benoemd):
    """An activity and its first line; ``vervolg`` holds the further lines, if there are any.

    The name comes first in schemas and scaffolds, since pydantic begins with the last base.
    """

    vervolg: tuple[Invulling, ...] = Field(
        (),
        description="Nog meer regels van dezelfde activiteit. Elke regel heeft dezelfde velden,"
        " zonder 'naam'.",
    )

    @property
    def regels(self) -> tuple[Invulling, ...]:
        """All lines of the activity."""
        return (self, *self.vervolg)


class Groep(Invoer):
    """Activities that belong together."""

    naam: WeglaatbareRegel = Field(
        None,
        description="De naam van de groep; wordt een band in de tabel. Vult u niets in, dan"
        " krijgt de groep een lege band, en bovenaan de tabel geen.",
        examples=["Instrumenten"],
    )
    activiteiten: tuple[Activiteit, ...] = Field(
        min_length=1, description="De activiteiten van de groep, op volgorde."
    )


class Kolomkoppen(Invoer):
    """The headings of the columns; each may be written in other words."""

    naam: Regel = Field(
        "Wat doen we?", description="De kop boven de namen.", examples=["Activiteit"]
    )
    wat_houdt_het_in: Regel = Field(
        "Wat houdt het in?",
        description="De kop boven wat de activiteit inhoudt.",
        examples=["Omschrijving"],
    )
    doel: Regel = Field("Doel", description="De kop boven het doel.", examples=["Waarom?"])
    wie_doet_het: Regel = Field(
        "Wie doet het?", description="De kop boven wie het uitvoert.", examples=["Uitvoering"]
    )
    dienstonderdelen: Regel = Field(
        "Dienstonderdeel",
        description="De kop boven de dienstonderdelen.",
        examples=["Voor wie?"],
    )
    wanneer: Regel = Field("Wanneer?", description="De kop boven wanneer.", examples=["Planning"])
    hoe_gebruik_maken: Regel = Field(
        "Hoe gebruik maken?",
        description="De kop boven hoe collega's er gebruik van maken.",
        examples=["Meedoen"],
    )


class Velden(Invoer):
    """What staff write in `activiteiten.yaml`."""

    groepen: tuple[Groep, ...] = Field(
        min_length=1, description="De groepen, elk met hun activiteiten."
    )
    voor_iedereen: Annotated[tuple[GedeeldeNaam, ...], Verwijst(Verwezen.DIENSTONDERDEEL)] = Field(
        (),
        description="Welke dienstonderdelen voor iedereen staan. Een overzicht van een deel van de"
        " dienstonderdelen laat dan ook zien wat voor iedereen is.",
        json_schema_extra=InBestand("Schrijf ze zoals bij de activiteiten."),
        examples=[["VWS breed"]],
    )
