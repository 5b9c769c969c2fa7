"""A picture that stands in a field of its own, beside the texts."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from generator.content.inline import Text
from generator.content.picture import Picture
from generator.content.tree import Passage
from generator.content.values import Blocks
from generator.model.base import Invoer
from generator.model.fields import Afbeeldingspad, Regel, Sleutel
from generator.model.fields.verwijst import Verwezen, Verwijst


class LosseAfbeelding(Invoer):
    """A picture with what who cannot see it is told, and what is printed below it."""

    bestand: Annotated[Afbeeldingspad, Verwijst(Verwezen.AFBEELDING)] = Field(
        description="Welke afbeelding het is: een bestand in de map plaatjes van dit dossier.",
        examples=["plaatjes/teamdag.jpg"],
    )
    beschrijving: Regel = Field(
        description="Wat er te zien is, voor wie de afbeelding niet ziet.",
        examples=["Vijf collega's rond een tafel met een taart"],
    )
    bijschrift: Regel = Field(
        description="Wat eronder staat; het nummer komt er vanzelf voor.",
        examples=["De teamdag van september"],
    )
    id: Sleutel | None = Field(
        None,
        description="De naam waarmee een tekst naar de afbeelding verwijst; gedrukt wordt"
        " 'figuur 3', en dat volgt het nummer.",
        examples=["teamdag"],
    )

    @property
    def afbeelding(self) -> Picture:
        """The picture, as a text would show it."""
        caption = (Text(self.bijschrift),)
        return Picture(self.bestand, self.beschrijving, caption, self.id or "")

    def blokken(self) -> Blocks:
        """What is printed of it; its words come from the caption."""
        return (Passage((self.afbeelding,), (self.herkomst_van("bijschrift"),)),)
