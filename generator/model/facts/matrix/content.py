"""How a matrix reads."""

from __future__ import annotations

from generator import dutch
from generator.content.tree import Column, Matrix, MatrixCell, MatrixRow, Text
from generator.content.values import line
from generator.model.facts.matrix.fields import Matrixtabel

KOPBREEDTE = 0.7
"""The share of the headings at the left, beside columns of share 1."""


def matrix(tabel: Matrixtabel) -> Matrix:
    """The matrix as it is printed."""
    return Matrix(
        corner=line(tabel.hoek or ""),
        columns=tuple(Column((Text(kolom),)) for kolom in tabel.kolommen),
        rows=tuple(
            MatrixRow(line(rij.kop), tuple(MatrixCell(cel) for cel in rij.cellen))
            for rij in tabel.rijen
        ),
        summary=tabel.titel or _samenvatting(tabel),
        heading_width=KOPBREEDTE,
        caption=line(tabel.titel or ""),
    )


def _samenvatting(tabel: Matrixtabel) -> str:
    rijen = dutch.list_text([rij.kop for rij in tabel.rijen])
    return f"Matrix van {rijen} tegen {dutch.list_text(tabel.kolommen)}"
