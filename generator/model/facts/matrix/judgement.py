"""Whether a matrix is whole."""

from __future__ import annotations

from collections.abc import Iterator

from generator import dutch
from generator.model.bevinding import Bevinding
from generator.model.facts.matrix.fields import Matrixtabel
from generator.origin import Loc


def controleer_matrix(tabel: Matrixtabel, loc: Loc) -> Iterator[Bevinding]:
    """Each row must have a cell for each column; ``loc`` is where the matrix stands."""
    kolommen = dutch.count_text(len(tabel.kolommen), "kolom", "kolommen")
    for nummer, rij in enumerate(tabel.rijen):
        if len(rij.cellen) != len(tabel.kolommen):
            cellen = dutch.count_text(len(rij.cellen), "cel", "cellen")
            melding = (
                f"deze rij heeft {cellen} en de matrix {kolommen}; schrijf een lege cel als ''"
            )
            yield Bevinding((*loc, "rijen", nummer, "cellen"), melding)
