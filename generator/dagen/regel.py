"""What all rules for a date have in common: they give the days of a year."""

from __future__ import annotations

from datetime import date, timedelta
from typing import ClassVar

from pydantic import Field

from generator.dagen.velden import Velden, Weekdag


class GeenDagError(ValueError):
    """No day can be given for that year; says why, in Dutch."""


class Regel(Velden):
    """How the dates of a day follow from the year."""

    staat_vast: ClassVar[bool] = False
    """Whether the date is certain long before, as it follows from our own calendar."""
    wacht_op_de_maan: ClassVar[bool] = False
    """Whether the day is only certain when the new moon was seen."""

    schuift: dict[Weekdag, int] = Field(default_factory=dict)
    """By how many days it moves when it would fall on such a day of the week."""

    def dagen(self, jaar: int) -> tuple[date, ...]:
        """Its days in that year, in their order; a year of another length can hold two.

        Raises ``GeenDagError`` when none can be given.
        """
        return tuple(
            dag + timedelta(self.schuift.get(dag.weekday(), 0)) for dag in self.volgens_regel(jaar)
        )

    def volgens_regel(self, jaar: int) -> tuple[date, ...]:
        """The same, before a day moves."""
        raise NotImplementedError
