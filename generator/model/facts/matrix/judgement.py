"""Whether a matrix is whole."""

from __future__ import annotations

from collections.abc import Iterator

from generator import dutch
from generator.model.facts.matrix.fields import Matrixtabel
from generator.problems import Problem


def controleer_matrix(tabel: Matrixtabel) -> Iterator[Problem]:
    """Each row must have a cell for each column."""
    kolommen = dutch.count_text(len(tabel.kolommen), "kolom", "kolommen")
    for rij in tabel.rijen:
        if len(rij.cellen) != len(tabel.kolommen):
            cellen = dutch.count_text(len(rij.cellen), "cel", "cellen")
            melding = (
                f"deze rij heeft {cellen} en de matrix {kolommen}; schrijf een lege cel als ''"
            )
            yield rij.fout_bij(melding, "cellen")
