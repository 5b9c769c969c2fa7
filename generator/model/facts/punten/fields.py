"""A point on a list, as staff write it."""

from __future__ import annotations

from pydantic import Field

from generator.content.words import text_of_blocks
from generator.model.base import Invoer
from generator.model.fields import Sleutel, Tekst


class Punt(Invoer):
    """A point on a list that may stand in the next dossier too."""

    id: Sleutel | None = Field(
        None,
        description="Hieraan herkent het programma dit punt in het volgende dossier, ook als u de"
        " tekst verandert. Laat u het weg, dan telt de tekst.",
        examples=["tijdgebrek"],
    )
    omschrijving: Tekst

    @property
    def woorden(self) -> str:
        """The words of the description, whatever their form."""
        return " ".join(text_of_blocks(self.omschrijving).split()).casefold()
