"""Which columns the cells of a table in a PDF take (ISO 32000-1, 14.8.5.7)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from keuring.pdf_structure import Element


def placed(rows: Iterable[Element]) -> Iterator[tuple[Element, range]]:
    """The cells of those rows with their columns, from 0; a cell stands in its first row alone."""
    reaching: dict[int, int] = {}
    for row in rows:
        taken, reaching = reaching, {at: left - 1 for at, left in reaching.items() if left > 1}
        at = 0
        for cell in row.children("TH", "TD"):
            while at in taken:
                at += 1
            columns = range(at, at + _count(cell, "/ColSpan"))
            yield cell, columns
            if below := _count(cell, "/RowSpan") - 1:
                reaching.update(dict.fromkeys(columns, below))
            at = columns.stop


def _count(cell: Element, name: str) -> int:
    return int(cell.attribute(name) or 1)
