"""One row of cells that was pasted from a sheet; several rows are refused as a table."""

from __future__ import annotations

from collections.abc import Iterator

from generator.dossier.doubts.writing import Writing
from generator.markdown.faults import Fault

_LEAST_CELLS = 3

CELLS = (
    "hier staan tabs tussen de woorden, zoals in een rij uit Excel; ze worden afgedrukt als"
    " spaties: maak er een zin van, of een tabel met | tussen de cellen"
)


def row_of_cells(writing: Writing) -> Iterator[Fault]:
    """A line with three cells or more."""
    if "\t" not in writing.text.raw:
        return
    for number, line in enumerate(writing.text.raw.split("\n")):
        cells = [cell for cell in line.split("\t") if cell.strip()]
        if len(cells) >= _LEAST_CELLS:
            yield Fault(number, line.index("\t"), CELLS)
