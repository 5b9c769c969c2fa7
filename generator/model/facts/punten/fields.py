"""A point on a list, as staff write it."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from generator.content.inline import Paragraph, Strong
from generator.content.words import text_of, text_of_blocks
from generator.model.fields import Sleutel, Tekst
from generator.model.fields.in_bestand import InBestand
from generator.model.gelijkenis import Kenmerk
from generator.model.weglaatbaar import Weglaatbaar


class Punt(Weglaatbaar):
    """A point on a list that may stand in the next dossier too."""

    genoemd_naar: ClassVar[tuple[str, ...]] = ("omschrijving",)

    id: Sleutel | None = Field(
        None,
        description="Hieraan herkent het programma dit punt in het volgende dossier, ook als u"
        " de tekst verandert.",
        json_schema_extra=InBestand(
            "Laat u het weg, dan telt de tekst; 'rapport ids' schrijft het erbij."
        ),
        examples=["tijdgebrek"],
    )
    omschrijving: Tekst

    @property
    def woorden(self) -> str:
        """The words of the description, whatever their form."""
        return " ".join(text_of_blocks(self.geschreven.omschrijving).split()).casefold()

    @property
    def titel(self) -> str:
        """The words in bold with which the description begins; nothing if it begins otherwise."""
        match self.omschrijving:
            case (Paragraph((Strong() as titel, *_)), *_):
                return text_of(titel.children)
            case _:
                return ""

    @property
    def kort(self) -> str:
        """What the point is called in a message."""
        return self.titel or text_of_blocks(self.omschrijving)

    @property
    def kenmerk(self) -> Kenmerk:
        """By what it is compared with another point."""
        return Kenmerk.van(self.woorden, self.geschreven.titel)
