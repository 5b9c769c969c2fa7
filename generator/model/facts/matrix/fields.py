"""A table with headings above and at the left, as staff write it down."""

from __future__ import annotations

from pydantic import Field

from generator.model.base import Invoer
from generator.model.fields import OptioneleTekst, Regel, Sleutel
from generator.model.rules import Given, Requires

MEESTE_KOLOMMEN = 8
"""More columns leave no room for words."""


class Matrixrij(Invoer):
    """A row: its heading, and a cell for each column."""

    kop: Regel = Field(
        description="De kop van de rij, links in de matrix.", examples=["Hoge identiteit"]
    )
    cellen: tuple[OptioneleTekst, ...] = Field(
        description="De cellen van de rij, van links naar rechts: één voor elke kolom.",
        examples=[["differentiatie", "inclusie"]],
    )


class Matrixtabel(Invoer):
    """A matrix: column headings, and rows that each have as many cells."""

    voorwaarden = (
        Requires(
            Given("id"),
            Given("titel"),
            "een matrix zonder 'titel' heeft geen nummer om naar te verwijzen; geef haar een titel",
        ),
    )

    titel: Regel | None = Field(
        None,
        description="De titel boven de matrix; het nummer komt er vanzelf voor, als bij elke tabel"
        " met een bijschrift.",
        examples=["Vier manieren van samenleven"],
    )
    id: Sleutel | None = Field(
        None,
        description="De naam waarmee een tekst van dit document naar de matrix verwijst; gedrukt"
        " wordt 'tabel 3', en dat volgt het nummer.",
        examples=["samenleven"],
    )
    hoek: Regel | None = Field(
        None,
        description="Wat linksboven in de hoek staat; zegt waar de rijen over gaan.",
        examples=["Identiteit"],
    )
    kolommen: tuple[Regel, ...] = Field(
        min_length=1,
        max_length=MEESTE_KOLOMMEN,
        description="De koppen van de kolommen, van links naar rechts.",
        examples=[["Lage verbondenheid", "Hoge verbondenheid"]],
    )
    rijen: tuple[Matrixrij, ...] = Field(
        min_length=1, description="De rijen, van boven naar beneden; elk met evenveel cellen."
    )
