"""How a matrix reads."""

from __future__ import annotations

from collections.abc import Iterator

from generator import dutch
from generator.content.tree import Column, Matrix, MatrixCell, MatrixRow, Passage
from generator.content.values import Blocks
from generator.model.facts.matrix.fields import Matrixrij, Matrixtabel

KOPBREEDTE = 0.7
"""The share of the headings at the left, beside columns of share 1."""


def matrix(tabel: Matrixtabel) -> Matrix:
    """The matrix as it is printed."""
    return Matrix(
        corner=tabel.regel_van("hoek"),
        columns=tuple(Column((kolom,)) for kolom in tabel.elk_van("kolommen")),
        rows=tuple(
            MatrixRow((rij.tekst_van("kop"),), tuple(map(MatrixCell, _cellen(rij))))
            for rij in tabel.rijen
        ),
        summary=tabel.titel or _samenvatting(tabel),
        heading_width=KOPBREEDTE,
        caption=tabel.regel_van("titel"),
    )


def _cellen(rij: Matrixrij) -> Iterator[Blocks]:
    """The cells of the row, each with its own place."""
    for nummer, cel in enumerate(rij.cellen):
        yield (Passage(cel, (rij.herkomst_van("cellen", nummer),)),) if cel else ()


def _samenvatting(tabel: Matrixtabel) -> str:
    rijen = dutch.list_text([rij.kop for rij in tabel.rijen])
    return f"Matrix van {rijen} tegen {dutch.list_text(tabel.kolommen)}"
