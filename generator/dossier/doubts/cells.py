"""One row of cells that was pasted from a sheet; several rows are refused as a table."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.dossier.doubts.writing import Writing

_ROW = re.compile(r"^[^\t\n]*[^\s][^\t\n]*(\t)[^\t\n]*[^\s][^\t\n]*\t[^\n]*\S", re.MULTILINE)

CELLS = (
    "hier staan tabs tussen de woorden, zoals in een rij uit Excel; ze worden afgedrukt als spaties:"
    " maak er een zin van, of een tabel met | tussen de cellen"
)


def row_of_cells(writing: Writing) -> Iterator[tuple[int, str]]:
    """A line with three cells or more."""
    if "\t" in writing.text.raw:
        for found in _ROW.finditer(writing.text.raw):
            yield found.start(1), CELLS
