"""The table at the end of an inspection: a row for each document."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tests.keuring.made import Made

COLUMNS = (
    "pagina's Word/pdf",
    "openxml-audit",
    "ooxml-integrity",
    "eigen Word",
    "eigen pdf",
    "woorden",
    "kB Word/pdf",
)
"""What is told of a document: sizes, and how much each validator and the own checks found."""


class Summary:
    """What the tests tell of each document while they run."""

    def __init__(self, documents: Sequence[Made]) -> None:
        self._cells: dict[Made, dict[str, str]] = {made: {} for made in documents}
        self._failed: set[Made] = set()

    def tell(self, made: Made, column: str, told: object) -> None:
        """Fill in a cell."""
        assert column in COLUMNS
        self._cells[made][column] = str(told)

    def fail(self, made: Made) -> None:
        """A test of the document failed."""
        self._failed.add(made)

    def lines(self) -> Iterator[str]:
        """The table, its columns under each other."""
        rows = [("document", *COLUMNS, "oordeel"), *map(self._row, self._cells)]
        widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
        for row in rows:
            yield "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True))

    def _row(self, made: Made) -> tuple[str, ...]:
        cells = self._cells[made]
        verdict = "FOUT" if made in self._failed else "goed"
        return (str(made), *(cells.get(column, "-") for column in COLUMNS), verdict)
