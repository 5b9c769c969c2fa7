"""What staff write in `activiteitenoverzicht.yaml`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, model_validator

from generator.model.base import Invoer
from generator.model.facts.activiteiten import Kolomkoppen
from generator.model.fields import (
    Datering,
    GedeeldeNaam,
    JaNee,
    Kop,
    OptioneleTekst,
    Regel,
    VaagTijdstip,
    fault,
    shown,
)
from generator.model.fields.in_bestand import InBestand
from generator.model.fields.verwijst import Verwezen, Verwijst
from generator.model.keuze import Keuze


class Koppen(Kolomkoppen):
    """The headings of the columns, and the word before the date."""

    datum: Kop = Field(
        "Datum:", description="Wat er onder de titel voor de datum staat.", examples=["Stand van"]
    )


class Kolom(Keuze):
    """A column that may be left out."""

    INHOUD = "wat_houdt_het_in", "Wat de activiteit inhoudt."
    DOEL = "doel", "Wat u ermee wilt bereiken."
    WIE = "wie_doet_het", "Wie de activiteit uitvoert."
    DIENSTONDERDELEN = "dienstonderdelen", "Voor welke dienstonderdelen de activiteit is."
    WANNEER = "wanneer", "Wanneer het is."
    GEBRUIK = "hoe_gebruik_maken", "Hoe collega's er gebruik van maken."


class Velden(Invoer):
    """Which activities are shown."""

    onderwerp: Regel = Field(
        description="Waar het overzicht over gaat; staat in de titel en de voettekst.",
        examples=["diversiteit en inclusie"],
    )
    datum: Datering = Field(
        None,
        description="De datum van het overzicht: een dag, een maand of een jaar. Onder de titel"
        " staat de maand of het jaar; vult u niets in, dan staat er niets.",
        examples=["september 2025"],
    )
    kenmerk: Regel | None = Field(
        None,
        description="Het kenmerk, als dat er is; staat in de eigenschappen van het bestand.",
        examples=["P&O/2025/0901"],
    )
    inleiding: OptioneleTekst = Field(
        (),
        description="Een tekst boven de tabel.",
        examples=["Dit doen we in 2025 voor diversiteit en inclusie."],
    )
    dienstonderdelen: Annotated[tuple[GedeeldeNaam, ...], Verwijst(Verwezen.DIENSTONDERDEEL)] = (
        Field(
            (),
            description="Toon alleen activiteiten van deze dienstonderdelen; vult u niets in, dan"
            " komen alle activiteiten erin.",
            json_schema_extra=InBestand("Schrijf ze zoals in activiteiten.yaml."),
            examples=[["VWS kern", "RIVM"]],
        )
    )
    ook_voor_iedereen: JaNee = Field(
        True,
        description="Of bij een keuze van dienstonderdelen ook komt wat voor iedereen is (zie"
        " 'voor_iedereen' in activiteiten.yaml); vult u niets in, dan geldt ja.",
        examples=["nee"],
    )
    periode: VaagTijdstip | None = Field(
        None,
        description="Toon alleen activiteiten in deze periode: een jaar, een maand, een kwartaal of"
        " bijvoorbeeld '1 mei 2025 tot 1 januari 2026'. Activiteiten die geen periode hebben,"
        " zoals 'doorlopend', blijven staan.",
        examples=["2025"],
    )
    koppen: Koppen | None = Field(
        None, description="Eigen koppen; wat u niet invult, houdt de vaste kop."
    )
    zonder: tuple[Kolom, ...] = Field(
        (),
        description="Welke kolommen u weglaat; de kolom met de namen blijft altijd.",
        examples=[["doel", "hoe_gebruik_maken"]],
    )
    met_register: JaNee = Field(
        True,
        description="Of er achteraan een register komt met per dienstonderdeel de activiteiten;"
        " vult u niets in, dan geldt ja.",
        examples=["nee"],
    )

    @model_validator(mode="after")
    def _periode_is_bekend(self) -> Velden:
        if self.periode and self.periode.period is None:
            melding = (
                f"{shown(self.periode.text)} is geen periode; schrijf bijvoorbeeld 2025, mei 2025,"
                " Q1 2025 of 'mei 2025 tot april 2026'"
            )
            raise fault("periode", melding, at=("periode",))
        return self
