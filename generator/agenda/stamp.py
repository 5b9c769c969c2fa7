"""What was last made: of each year the day of its edition, and what the calendar then said.

It stands in the record of the output, so that a calendar that was changed without a new day of its
edition is noticed.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from hashlib import sha256

from generator.agenda.edition import Edition
from generator.model.facts.kalender import Kalender


@dataclass(frozen=True)
class Stamp:
    """By year the day of the edition, and the hash of its calendar."""

    by_year: Mapping[int, tuple[date, str]] = field(default_factory=dict)

    def __str__(self) -> str:
        return json.dumps(
            {str(year): [str(day), hash] for year, (day, hash) in self.by_year.items()}
        )

    def is_another(self, edition: Edition) -> bool:
        """Whether the same day was made with another calendar."""
        day, contents = self.by_year.get(edition.year, (None, ""))
        return day == edition.day and contents != _hash(edition.calendar)

    def renewed(self, editions: Iterable[Edition]) -> Stamp:
        """After those were made. What was made first on a day counts, as that was perhaps handed
        out."""
        by_year = {
            one.year: self.by_year[one.year]
            if self.is_another(one)
            else (one.day, _hash(one.calendar))
            for one in editions
        }
        return Stamp(by_year)


def read_stamp(text: str) -> Stamp:
    """The stamp that was written as that text; an empty one if it is none."""
    try:
        return Stamp(
            {
                int(year): (date.fromisoformat(day), str(contents))
                for year, (day, contents) in json.loads(text).items()
            }
        )
    except (ValueError, TypeError, AttributeError):
        return Stamp()


def _hash(calendar: Kalender) -> str:
    """Of what was filled in, however it is written."""
    said = calendar.model_dump_json(exclude_unset=True, exclude={"bijgewerkt"})
    return sha256(said.encode()).hexdigest()
