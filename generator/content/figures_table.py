"""A table that stands in a file of the dossier, as a text names it."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class FiguresTable:
    """A table that stands in a file of the dossier: ``path``, of which ``description`` says what it
    holds; in a workbook on the ``sheet`` of that name, or on the only one. ``place`` is where it
    begins in its text: line and column from 0.

    A dossier has the ``Table`` itself in its place once it has been read.
    """

    path: str
    description: str
    sheet: str = ""
    place: tuple[int, int] = field(default=(0, 0), compare=False)
