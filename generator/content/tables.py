"""Tables of facts in groups: a column knows what stands in its cells."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Generic, TypeVar

from generator.content.tree import Align, Band, Block, Column, Row, Table, Text, plain

T = TypeVar("T")
Blokken = tuple[Block, ...]


def kolom(kop: str, breedte: float, uitlijning: Align = Align.LEFT) -> Column:
    """A column with a plain heading."""
    return Column((Text(kop),), breedte, uitlijning)


@dataclass(frozen=True)
class Kolom(Generic[T]):
    """A column, and what stands in it for one fact on a day."""

    kolom: Column
    cel: Callable[[T, date | None], Blokken]


@dataclass(frozen=True)
class Groep(Generic[T]):
    """Facts that stand under one title."""

    titel: str
    leden: tuple[T, ...]


def los(cel: Callable[[T], Blokken]) -> Callable[[T, date | None], Blokken]:
    """A cell that does not depend on the day."""
    return lambda feit, op: cel(feit)


def tekst(lees: Callable[[T], str]) -> Callable[[T, date | None], Blokken]:
    """A cell with one plain text."""
    return lambda feit, op: plain(lees(feit))


@dataclass(frozen=True)
class Indeling(Generic[T]):
    """How a table of groups is laid out; ``leeg`` stands in a group without facts."""

    kolommen: tuple[Kolom[T], ...]
    samenvatting: str
    leeg: str

    def tabel(self, groepen: Sequence[Groep[T]], op: date | None) -> Table:
        """The table, with a band above each group."""
        rijen: list[Row | Band] = []
        for groep in groepen:
            rijen.append(Band((Text(groep.titel),)))
            rijen.extend(self._rij(feit, op) for feit in groep.leden)
            if not groep.leden:
                rijen.append(Row((plain(self.leeg), *((),) * (len(self.kolommen) - 1))))
        return Table(tuple(k.kolom for k in self.kolommen), tuple(rijen), self.samenvatting)

    def _rij(self, feit: T, op: date | None) -> Row:
        return Row(tuple(kolom.cel(feit, op) for kolom in self.kolommen))
