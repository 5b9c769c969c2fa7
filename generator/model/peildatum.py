"""The day on which facts are looked at: what is over by then, and what is late."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from generator.origin import Origin


@dataclass(frozen=True)
class Peildatum:
    """A day that stands in a document, and where; judgements that look at it say so."""

    dag: date
    herkomst: Origin
