"""The table at the end of an inspection: a row for each document, and what was counted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from keuring.made import Made

COLUMNS = (
    "pagina's Word/pdf",
    "tweede opmaak",
    "Open XML SDK",
    "openxml-audit",
    "ooxml-integrity",
    "eigen Word",
    "veraPDF",
    "page-validation",
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
        self._counts: Counter[str] = Counter()

    def tell(self, made: Made, column: str, told: object) -> None:
        """Fill in a cell."""
        assert column in COLUMNS
        self._cells[made][column] = str(told)

    def fail(self, made: Made) -> None:
        """A test of the document failed."""
        self._failed.add(made)

    def count(self, what: str, number: int = 1) -> None:
        """Add to how many there were of something."""
        self._counts[what] += number

    def lines(self) -> Iterator[str]:
        """The table, its columns under each other, and the counts."""
        rows = [("document", *COLUMNS, "oordeel"), *map(self._row, self._cells)]
        widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
        for row in rows:
            yield "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        yield from (f"{what}: {number}" for what, number in self._counts.items())

    def _row(self, made: Made) -> tuple[str, ...]:
        cells = self._cells[made]
        verdict = "FOUT" if made in self._failed else "goed"
        return (str(made), *(cells.get(column, "-") for column in COLUMNS), verdict)
