"""The day on which facts are looked at: what is over by then, and what is late or old."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from generator.origin import Origin

OUD_NA_MAANDEN = 12
"""After how many months a measurement is old, unless the organisation says otherwise."""


@dataclass(frozen=True)
class Peildatum:
    """A day that stands in a document, and where; judgements that look at it say so."""

    dag: date
    herkomst: Origin
    oud_na_maanden: int = OUD_NA_MAANDEN

    def is_oud(self, gemeten: date) -> bool:
        """Whether what was measured on that day is old by now."""
        maanden = (self.dag.year - gemeten.year) * 12 + self.dag.month - gemeten.month
        voorbij = self.dag.day > gemeten.day
        return (maanden, voorbij) > (self.oud_na_maanden, False)
