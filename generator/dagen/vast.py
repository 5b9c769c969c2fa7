"""Days of our own calendar that have the same place in each year, or in each month."""

from __future__ import annotations

from datetime import date, timedelta
from typing import ClassVar, Literal

from generator.dagen.regel import GeenDagError, Regel
from generator.dagen.velden import DagEnMaand, Maand, Weekdag
from generator.dutch import MONTHS

WEEK = timedelta(weeks=1)


class Vast(Regel):
    """The same day and month each year."""

    staat_vast: ClassVar[bool] = True
    vast: DagEnMaand

    def volgens_regel(self, jaar: int) -> tuple[date, ...]:
        """That day, if the year has it."""
        dag, maand = self.vast
        try:
            return (date(jaar, maand, dag),)
        except ValueError:
            raise GeenDagError(f"{jaar} heeft geen {dag} {MONTHS[maand - 1]}") from None


class LaatsteDag(Regel):
    """The last day of a month."""

    staat_vast: ClassVar[bool] = True
    laatste_dag: Maand

    def volgens_regel(self, jaar: int) -> tuple[date, ...]:
        """The day before the first of the next month."""
        return (_na_de_maand(jaar, self.laatste_dag) - timedelta(1),)


class WeekdagVanMaand(Regel):
    """The first, second, … or last of a day of the week in a month."""

    staat_vast: ClassVar[bool] = True
    weekdag: Weekdag
    welke: Literal["1", "2", "3", "4", "laatste"]
    maand: Maand

    def volgens_regel(self, jaar: int) -> tuple[date, ...]:
        """Counted from the begin of the month, or back from its end."""
        if self.welke == "laatste":
            return (_eerste(self.weekdag, _na_de_maand(jaar, self.maand)) - WEEK,)
        return (_eerste(self.weekdag, date(jaar, self.maand, 1)) + WEEK * (int(self.welke) - 1),)


class WeekdagVanaf(Regel):
    """The first of a day of the week on or after a day."""

    staat_vast: ClassVar[bool] = True
    weekdag: Weekdag
    vanaf: DagEnMaand

    def volgens_regel(self, jaar: int) -> tuple[date, ...]:
        """That day or one of the six after it."""
        dag, maand = self.vanaf
        return (_eerste(self.weekdag, date(jaar, maand, dag)),)


def _na_de_maand(jaar: int, maand: int) -> date:
    return date(jaar + maand // 12, maand % 12 + 1, 1)


def _eerste(weekdag: int, vanaf: date) -> date:
    return vanaf + timedelta((weekdag - vanaf.weekday()) % 7)
