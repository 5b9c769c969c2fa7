"""The dossiers as the start page shows them: which documents each has, and when they were made."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from generator.preview.followed import Name


@dataclass(frozen=True)
class Row:
    """A dossier, and the names of its documents."""

    dossier: str
    documents: tuple[str, ...]


def rows_of(table: Mapping[Name, Path]) -> Iterator[Row]:
    """A row for each dossier, the last first."""
    for dossier, names in groupby(table, key=lambda name: name.dossier):
        yield Row(dossier, tuple(name.document for name in names))
