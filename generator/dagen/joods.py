"""Days of the Jewish calendar. Each begins on the evening before the date that is given."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from generator.dagen.regel import Regel
from generator.dagen.velden import dag_van_maand

MAANDEN = (
    *("nisan", "ijar", "siwan", "tammoez", "av", "eloel", "tisjri", "chesjwan", "kislew"),
    *("tewet", "sjevat", "adar"),
)
"""The months, counted from nisan. A leap year has adar twice, and feasts are in the second."""

ADAR = len(MAANDEN)
ACHTER = 3760
"""The Jewish year that goes on in January has this many years more than ours."""


class Joods(Regel):
    """A day of a Jewish month."""

    joods: Annotated[tuple[int, int], dag_van_maand(MAANDEN)]

    def volgens_regel(self, jaar: int) -> tuple[date, ...]:
        """Those days of the two Jewish years in that year that fall in it."""
        gevonden = (self._in_joods_jaar(een) for een in (jaar + ACHTER, jaar + ACHTER + 1))
        return tuple(dag for dag in gevonden if dag.year == jaar)

    def _in_joods_jaar(self, jaar: int) -> date:
        from pyluach.dates import HebrewDate
        from pyluach.hebrewcal import Year

        dag, maand = self.joods
        tweede = maand == ADAR and Year(jaar).leap
        gevonden: date = HebrewDate(jaar, maand + tweede, dag).to_pydate()
        return gevonden
