"""The texts of a dossier in another language, as staff write them (`vertalingen.yaml`)."""

from __future__ import annotations

from typing import TypeAlias

from pydantic import Field

from generator.model.base import Invoer
from generator.model.fields import JaNee, OptioneleTekst, Regels, Tekst


class KorteVertaling(Invoer):
    """A short text and its translation. ``blijft`` says that it reads the same."""

    nl: Regels = Field(
        description="De Nederlandse woorden, precies zoals ze in het andere bestand staan.",
        examples=["Inclusieve cultuur"],
    )
    en: Regels | None = Field(
        None,
        description="Hetzelfde in het Engels. Vult u niets in, dan is dit nog niet vertaald.",
        examples=["Inclusive culture"],
    )
    blijft: JaNee = Field(
        False,
        description="Of deze woorden in elke taal zo blijven, zoals een naam. Vult u niets in, dan"
        " geldt nee.",
        examples=["nee"],
    )


class TekstVertaling(Invoer):
    """A text with form and its translation."""

    nl: Tekst = Field(
        description="De Nederlandse tekst, precies zoals die in het andere bestand staat.",
        examples=["De meeste doelen liggen op schema."],
    )
    en: OptioneleTekst = Field(
        (),
        description="Hetzelfde in het Engels, met dezelfde opmaak. Vult u niets in, dan is dit nog"
        " niet vertaald.",
        examples=["Most goals are on schedule."],
    )


Vertaling: TypeAlias = KorteVertaling | TekstVertaling
"""A text and its translation."""


class Velden(Invoer):
    """What staff write in `vertalingen.yaml`."""

    korte_teksten: tuple[KorteVertaling, ...] = Field(
        (), description="Woorden en korte teksten, zoals titels, namen en eenheden."
    )
    teksten: tuple[TekstVertaling, ...] = Field(
        (), description="Teksten met opmaak, zoals een omschrijving of een toelichting."
    )

    @property
    def alle(self) -> tuple[Vertaling, ...]:
        """All of them, in the order of the file."""
        return (*self.korte_teksten, *self.teksten)
