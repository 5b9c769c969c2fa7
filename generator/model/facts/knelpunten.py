"""What stands in the way, and what is proposed against it (`knelpunten.yaml`)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from pydantic import Field

from generator.content.tree import Block, Column, Row, Table, Text
from generator.model.facts.herkenbaar import Herkenbaar, dubbele
from generator.model.fields import OptioneleTekst, Tekst
from generator.model.kader import Bevinding, Feiten, Kader

SAMENVATTING = "Knelpunten en risico's, met per rij de tegenmaatregel en het effect"


class Knelpunt(Herkenbaar):
    """A bottleneck or risk. ``effect`` may be empty as long as nothing is known of it."""

    omschrijving: Tekst = Field(
        description="Wat in de weg staat, of wat mis kan gaan.",
        examples=["Er is te weinig tijd voor het onderwerp."],
    )
    tegenmaatregel: OptioneleTekst = Field(
        (),
        description="Wat u voorstelt om eraan te doen.",
        examples=["Maak per directie tijd vrij."],
    )
    effect: OptioneleTekst = Field(
        (),
        description="Wat de tegenmaatregel opleverde. Weet u dat nog niet, laat het dan leeg.",
        examples=["Twintig directies hebben een vaste trekker."],
    )


class Knelpunten(Feiten):
    """The bottlenecks of the dossier, in the order in which they are shown."""

    soort: ClassVar[str] = "knelpunten"
    uitleg: ClassVar[str] = "Wat in de weg staat, en wat u voorstelt."

    knelpunten: tuple[Knelpunt, ...] = Field(
        min_length=1, description="De knelpunten en risico's, de belangrijkste eerst."
    )

    def tabel(self, kop: str) -> Table:
        """The bottlenecks as a table whose first column is headed ``kop``."""
        kolommen = (
            Column((Text(kop),), 5),
            Column((Text("Voorgestelde tegenmaatregel"),), 5),
            Column((Text("Effect"),), 3),
        )
        rijen = tuple(
            Row((punt.omschrijving, punt.tegenmaatregel, punt.effect)) for punt in self.knelpunten
        )
        return Table(kolommen, rijen, SAMENVATTING)

    def blokken(self, kader: Kader) -> tuple[Block, ...]:
        """The bottlenecks as a table."""
        return (self.tabel("Knelpunten en risico's"),)

    def controleer(self, kader: Kader) -> Iterator[Bevinding]:
        """Each id is used once."""
        yield from dubbele("knelpunten", self.knelpunten)
