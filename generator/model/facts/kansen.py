"""What could be made use of, and the next step that is wished for (`kansen.yaml`)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from pydantic import Field

from generator.content.tree import Block, Column, Row, Table, Text
from generator.model.facts.herkenbaar import Herkenbaar, dubbele
from generator.model.fields import OptioneleTekst, Tekst
from generator.model.kader import Bevinding, Feiten, Kader

SAMENVATTING = "Kansen en mogelijkheden, met per rij de vervolgstap en het effect"


class Kans(Herkenbaar):
    """An opportunity. ``effect`` may be empty as long as nothing is known of it."""

    omschrijving: Tekst = Field(
        description="De kans of mogelijkheid.", examples=["Meten en monitoren."]
    )
    vervolgstap: OptioneleTekst = Field(
        (),
        description="De stap die u graag wilt zetten.",
        examples=["Doe een nulmeting bij alle directies."],
    )
    effect: OptioneleTekst = Field(
        (),
        description="Wat de stap opleverde. Weet u dat nog niet, laat het dan leeg.",
        examples=["De BR ziet elk kwartaal de cijfers."],
    )


class Kansen(Feiten):
    """The opportunities of the dossier, in the order in which they are shown."""

    soort: ClassVar[str] = "kansen"
    uitleg: ClassVar[str] = "Wat er mogelijk is, en wat de volgende stap is."

    kansen: tuple[Kans, ...] = Field(
        min_length=1, description="De kansen en mogelijkheden, de belangrijkste eerst."
    )

    def tabel(self, kop: str) -> Table:
        """The opportunities as a table whose first column is headed ``kop``."""
        kolommen = (
            Column((Text(kop),), 5),
            Column((Text("Gewenste vervolgstap"),), 5),
            Column((Text("Effect"),), 3),
        )
        rijen = tuple(
            Row((kans.omschrijving, kans.vervolgstap, kans.effect)) for kans in self.kansen
        )
        return Table(kolommen, rijen, SAMENVATTING)

    def blokken(self, kader: Kader) -> tuple[Block, ...]:
        """The opportunities as a table."""
        return (self.tabel("Kansen en mogelijkheden"),)

    def controleer(self, kader: Kader) -> Iterator[Bevinding]:
        """Each id is used once."""
        yield from dubbele("kansen", self.kansen)
