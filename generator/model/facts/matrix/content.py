"""How a matrix reads."""

from __future__ import annotations

from collections.abc import Iterator

from generator.content.summaries import summary_of_matrix
from generator.content.tree import Column, Matrix, MatrixCell, MatrixRow, Passage, TableCaption
from generator.content.values import Blocks
from generator.model.facts.matrix.fields import Matrixrij, Matrixtabel

KOPBREEDTE = 0.7
"""The share of the headings at the left, beside columns of share 1."""


def matrix(tabel: Matrixtabel) -> Blocks:
    """The matrix as it is printed; its title is the caption above it."""
    columns = tuple(Column((kolom,)) for kolom in tabel.elk_van("kolommen"))
    rows = tuple(
        MatrixRow((rij.tekst_van("kop"),), tuple(map(MatrixCell, _cellen(rij))))
        for rij in tabel.rijen
    )
    above, at_left = (one.heading for one in columns), (one.heading for one in rows)
    made = Matrix(
        corner=tabel.regel_van("hoek"),
        columns=columns,
        rows=rows,
        summary=summary_of_matrix(at_left, above),
        heading_width=KOPBREEDTE,
    )
    titel = tabel.regel_van("titel")
    return (TableCaption(titel, tabel.id or ""), made) if titel else (made,)


def _cellen(rij: Matrixrij) -> Iterator[Blocks]:
    """The cells of the row, each with its own place."""
    for nummer, cel in enumerate(rij.cellen):
        yield (Passage(cel, (rij.herkomst_van("cellen", nummer),)),) if cel else ()
