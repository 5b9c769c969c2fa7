"""Days of the calendar of Julius Caesar, by which some churches go."""

from __future__ import annotations

from datetime import date, timedelta

from generator.dagen.regel import Regel
from generator.dagen.velden import DagEnMaand


class Juliaans(Regel):
    """A day and month of that calendar: 25-12 is 7 January from 1901 to 2100."""

    juliaans: DagEnMaand

    def volgens_regel(self, jaar: int) -> tuple[date, ...]:
        """Those days of last year and this one that fall in this year."""
        dag, maand = self.juliaans
        gevonden = (date(een, maand, dag) + _verschil(een, maand) for een in (jaar - 1, jaar))
        return tuple(dag for dag in gevonden if dag.year == jaar)


def _verschil(jaar: int, maand: int) -> timedelta:
    """How far that calendar is behind: a day more after each February of 29 days that ours leaves
    out, in a year such as 1900 or 2100."""
    laatste = jaar if maand > 2 else jaar - 1
    return timedelta(laatste // 100 - laatste // 400 - 2)
