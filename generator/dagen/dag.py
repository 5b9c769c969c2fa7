"""A special day, and where it falls in a year."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from typing import Literal, Self

from pydantic import Field, model_validator

from generator.dagen.regels import EenRegel
from generator.dagen.velden import Ja, Rijen, Velden


class Zeker(Enum):
    """How certain a date is, in the words of kalender.yaml."""

    VAST = "vast"
    BEREKEND = "berekend"
    VAST_TE_STELLEN = "vast_te_stellen"


class Dag(Velden):
    """A special day that the program knows. What each field means stands above dagen.yaml."""

    id: str
    naam: str
    ook_wel: tuple[str, ...] = ()
    groep: str
    toon: Literal["vieren", "herdenken", "bewustwording"]
    regel: EenRegel | None = None
    verwacht: EenRegel | None = None
    bekend: Rijen = Field(default_factory=dict)
    ook_goed: Rijen = Field(default_factory=dict)
    spreiding: int = 0
    vooravond: Ja = False
    dagen: int = 1
    basis: Ja = False
    vrij: Ja = False
    bron: str
    wat: str

    @model_validator(mode="after")
    def _een_van_beide(self) -> Self:
        if (self.regel is None) == (self.verwacht is None):
            raise ValueError(f"{self.id} has a rule or an expected one")
        if self.bekend and not self.verwacht:
            raise ValueError(f"{self.id} is not announced")
        return self

    @property
    def wacht_op_de_maan(self) -> bool:
        """Whether the day is only certain when the new moon was seen."""
        return bool(self.regel and self.regel.wacht_op_de_maan)

    def in_jaar(self, jaar: int) -> tuple[DagInJaar, ...]:
        """When it falls in that year; ramadan begins twice in 2030.

        Raises ``GeenDagError`` when no day can be given.
        """
        return tuple(self._in_jaar(jaar))

    def _in_jaar(self, jaar: int) -> Iterator[DagInJaar]:
        ook = (self.ook_goed[jaar],) if jaar in self.ook_goed else ()
        if jaar in self.bekend:
            yield DagInJaar(self, self.bekend[jaar], Zeker.VAST, ook)
        elif self.verwacht:
            for datum in self.verwacht.dagen(jaar):
                yield DagInJaar(self, datum, Zeker.VAST_TE_STELLEN, ook)
        elif self.regel:
            zeker = Zeker.VAST if self.regel.staat_vast else Zeker.BEREKEND
            for datum in self.regel.dagen(jaar):
                yield DagInJaar(self, datum, zeker, ook)


@dataclass(frozen=True)
class DagInJaar:
    """Where a day falls in a year."""

    dag: Dag
    datum: date
    """The first day of it; expected if it is still to be announced."""
    zeker: Zeker
    ook: tuple[date, ...] = ()
    """Other days on which it is kept as well."""

    @property
    def einddatum(self) -> date:
        """The last day of it."""
        return self._laatste(self.datum)

    @property
    def is_verwacht(self) -> bool:
        """Whether it is still to be announced."""
        return self.zeker is Zeker.VAST_TE_STELLEN

    @property
    def is_bekendgemaakt(self) -> bool:
        """Whether its organiser announced it for this year."""
        return self.dag.verwacht is not None and self.zeker is Zeker.VAST

    def kan_zijn(self, eerste: date, laatste: date) -> bool:
        """Whether what takes place from the first to the last of those days can be this day."""
        speling = timedelta(0 if self.is_bekendgemaakt else self.dag.spreiding)
        avond = timedelta(self.dag.vooravond)
        return any(
            begin - avond - speling <= laatste and eerste <= self._laatste(begin) + speling
            for begin in (self.datum, *self.ook)
        )

    def _laatste(self, begin: date) -> date:
        return begin + timedelta(self.dag.dagen - 1)
