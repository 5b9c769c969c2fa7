"""What staff write in `activiteitenoverzicht.yaml`."""

from __future__ import annotations

from pydantic import Field, model_validator

from generator.model.base import Invoer
from generator.model.fields import (
    Datum,
    JaNee,
    OptioneleTekst,
    Regel,
    VaagTijdstip,
    fault,
    shown,
)


class Velden(Invoer):
    """Which activities are shown."""

    onderwerp: Regel = Field(
        description="Waar het overzicht over gaat; staat in de titel en de voettekst.",
        examples=["diversiteit en inclusie"],
    )
    datum: Datum = Field(
        description="De datum van het overzicht; de maand staat onder de titel.",
        examples=["01-09-2025"],
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
    dienstonderdelen: tuple[Regel, ...] = Field(
        (),
        description="Toon alleen activiteiten van deze dienstonderdelen, geschreven zoals in"
        " activiteiten.yaml; laat u het weg, dan komen alle activiteiten erin.",
        examples=[["VWS kern", "RIVM"]],
    )
    periode: VaagTijdstip | None = Field(
        None,
        description="Toon alleen activiteiten in deze periode: een jaar, een maand, een kwartaal of"
        " bijvoorbeeld '1 mei 2025 tot 1 januari 2026'. Activiteiten die geen periode hebben,"
        " zoals 'doorlopend', blijven staan.",
        examples=["2025"],
    )
    met_register: JaNee = Field(
        True,
        description="Of er achteraan een register komt met per dienstonderdeel de activiteiten;"
        " laat u het weg, dan geldt ja.",
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
