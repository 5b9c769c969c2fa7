"""The pages of a house style: how large they are, and how much room text and tables have on them.

All lengths are millimetres.
"""

from __future__ import annotations

from collections.abc import Mapping

from pydantic import computed_field

from generator.model.base import Invoer
from generator.style.settings import Maat


class Blad(Invoer):
    """A page and its margins."""

    breedte: Maat
    hoogte: Maat
    boven: Maat
    onder: Maat
    links: Maat
    rechts: Maat

    @property
    def liggend(self) -> bool:
        """Whether the page is wider than high."""
        return self.breedte > self.hoogte

    @property
    def tekstbreedte(self) -> float:
        """The width that is left for text."""
        return self.breedte - self.links - self.rechts

    @property
    def tabelbreedte(self) -> float:
        """The width of a wide table: as wide as the foot of the page, and no less than the text."""
        return max(self.breedte - 2 * self.links, self.tekstbreedte)

    @property
    def naast_kolom(self) -> bool:
        """Whether the text stands beside a column, under which a wide table passes."""
        return not self.liggend and self.tabelbreedte > self.tekstbreedte

    @property
    def tabellen_breed(self) -> bool:
        """Whether every table is wider than the text: on its side there is room for nothing else
        beside it."""
        return self.liggend and self.tabelbreedte > self.tekstbreedte


class Bladen(Invoer):
    """The pages: of a nota with its column, of a report, of a text to read, of a wide annex.

    A report on its side has lines as long as upright, as longer ones are hard to read; its tables
    take the whole width.
    """

    nota: Blad
    staand: Blad
    lezen: Blad
    liggend: Blad

    @computed_field  # type: ignore[prop-decorator]  # so that the style sheet has it
    @property
    def liggend_tekst(self) -> Blad:
        """The pages of a report on its side."""
        liggend = self.liggend
        rechts = liggend.breedte - liggend.links - self.staand.tekstbreedte
        return liggend.model_copy(update={"rechts": max(rechts, liggend.rechts)})

    def alle(self) -> Mapping[str, Blad]:
        """Every page by its name."""
        return {**dict(self), "liggend_tekst": self.liggend_tekst}

    def van(self, naam: str) -> Blad:
        """The page of that name. Raises ``ValueError`` when there is none."""
        if naam not in self.alle():
            raise ValueError(f"er is geen blad '{naam}'")
        return self.alle()[naam]
