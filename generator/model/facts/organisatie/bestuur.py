"""What the board of an organisation is called."""

from __future__ import annotations

from dataclasses import dataclass

from pydantic import Field, model_validator

from generator.content.values import Line, line
from generator.content.words import text_of
from generator.model.base import Invoer
from generator.model.fields import Regel

LIDWOORDEN = ("de ", "het ", "the ")


class Bestuur(Invoer):
    """The names of a board that is no Bestuursraad."""

    naam: Regel = Field(
        description="Hoe het bestuur heet, met het lidwoord ervoor; dat mag ook Engels zijn.",
        examples=["de Raad van Bestuur"],
    )
    afkorting: Regel = Field(description="De afkorting ervan.", examples=["RvB"])

    @model_validator(mode="after")
    def _met_lidwoord(self) -> Bestuur:
        if not self.naam.startswith(LIDWOORDEN):
            melding = "begin met 'de', 'het' of 'the', zoals 'de Raad van Bestuur'"
            raise self.ongeldig("lidwoord", melding, "naam")
        return self


@dataclass(frozen=True)
class Bestuurswoorden:
    """How documents name the board and its members."""

    naam: Line
    """With its article: de Bestuursraad."""
    afkorting: Line

    @property
    def leden(self) -> Line:
        """The members in short: BR-leden."""
        return line(*self.afkorting, "-leden")

    @property
    def tekst(self) -> str:
        """The name with its article, where no origin is known."""
        return text_of(self.naam)

    @property
    def zonder_lidwoord(self) -> str:
        """The name alone: Bestuursraad."""
        return self.tekst.split(" ", 1)[1]


BESTUURSRAAD = Bestuurswoorden(line("de Bestuursraad"), line("BR"))
"""The board of a ministry."""


def woorden_van(bestuur: Bestuur | None) -> Bestuurswoorden:
    """Those of a board with these names, or of a Bestuursraad."""
    if bestuur is None:
        return BESTUURSRAAD
    return Bestuurswoorden(bestuur.regel_van("naam"), bestuur.regel_van("afkorting"))
