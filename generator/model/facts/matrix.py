"""A table with headings above and at the left, as staff write it down."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import Field

from generator import dutch
from generator.content.tree import Column, Matrix, MatrixCell, MatrixRow, Text
from generator.content.values import line
from generator.model.base import Invoer
from generator.model.fields import OptioneleTekst, Regel
from generator.model.kader import Bevinding
from generator.origin import Loc

MEESTE_KOLOMMEN = 8
"""More columns leave no room for words."""

KOPBREEDTE = 0.7
"""The width of the headings at the left, beside columns of width 1."""


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

    titel: Regel | None = Field(
        None, description="De titel boven de matrix.", examples=["Vier manieren van samenleven"]
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

    def blok(self) -> Matrix:
        """The matrix as it is printed."""
        return Matrix(
            corner=line(self.hoek or ""),
            columns=tuple(Column((Text(kolom),)) for kolom in self.kolommen),
            rows=tuple(
                MatrixRow(line(rij.kop), tuple(MatrixCell(cel) for cel in rij.cellen))
                for rij in self.rijen
            ),
            summary=self.titel or self._samenvatting(),
            heading_width=KOPBREEDTE,
            caption=line(self.titel or ""),
        )

    def _samenvatting(self) -> str:
        rijen = dutch.list_text([rij.kop for rij in self.rijen])
        return f"Matrix van {rijen} tegen {dutch.list_text(list(self.kolommen))}"

    def controleer(self, loc: Loc) -> Iterator[Bevinding]:
        """Each row must have a cell for each column; ``loc`` is where the matrix stands."""
        for nummer, rij in enumerate(self.rijen):
            if len(rij.cellen) != len(self.kolommen):
                melding = (
                    f"deze rij heeft {_aantal(len(rij.cellen), 'cel', 'cellen')} en de matrix"
                    f" {_aantal(len(self.kolommen), 'kolom', 'kolommen')}; schrijf een lege cel"
                    " als ''"
                )
                yield Bevinding((*loc, "rijen", nummer, "cellen"), melding)


def _aantal(hoeveel: int, een: str, meer: str) -> str:
    return f"{hoeveel} {een if hoeveel == 1 else meer}"
