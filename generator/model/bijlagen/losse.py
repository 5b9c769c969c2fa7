"""Documents of which the annexes are listed at the end, and are files or sent by hand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from pydantic import Field

from generator.content.tree import OrderedList
from generator.content.values import Blocks, line, paragraph
from generator.model.base import Invoer
from generator.model.bijlagen.fields import LosseBijlage
from generator.model.bijlagen.numbering import foute_bijlagen, genummerd, meegaand
from generator.model.meegaand import Genummerd, MeegaandBestand
from generator.problems import Problem


class MetBijlagen(Invoer):
    """A document with such annexes; stands before ``Document`` among what a kind derives from."""

    bijlagen: tuple[LosseBijlage, ...] = Field(
        (),
        description="De bijlagen, op volgorde. Ze staan in een lijst aan het eind, en het nummer"
        " komt er vanzelf voor.",
    )

    @property
    def genummerde_bijlagen(self) -> Mapping[str, Genummerd]:
        """Those that have an id."""
        return genummerd(self.bijlagen)

    def bestanden(self) -> Iterator[MeegaandBestand]:
        """Their files."""
        return meegaand(self.bijlagen)

    def lijst_van_bijlagen(self) -> Blocks:
        """Each with its number and the name of its file; nothing when there are none."""
        return (OrderedList(tuple(map(_genoemd, self.bijlagen))),) if self.bijlagen else ()

    def foute_bijlagen(self) -> Iterator[Problem]:
        """What is wrong with them."""
        return foute_bijlagen(self.bijlagen)


def _genoemd(bijlage: LosseBijlage) -> Blocks:
    bestand = bijlage.regel_van("bestand")
    haakjes = line(" (", *bestand, ")") if bestand else ()
    return paragraph(*bijlage.regel_van("titel"), *haakjes)
