"""Days of the Islamic calendar by Umm al-Qura. Each begins on the evening before its date.

Who goes by the new moon that was seen may be a day later.
"""

from __future__ import annotations

from datetime import date
from typing import Annotated, ClassVar

from generator.dagen.regel import GeenDagError, Regel
from generator.dagen.velden import dag_van_maand

MAANDEN = (
    *("moeharram", "safar", "rabi al-awwal", "rabi al-thani", "djoemada al-oela"),
    *("djoemada al-achira", "radjab", "sjaban", "ramadan", "sjawwal", "dhoe al-qada"),
    "dhoe al-hidja",
)


class Islamitisch(Regel):
    """A day of an Islamic month. As the year has 354 or 355 days, it may fall twice in ours."""

    wacht_op_de_maan: ClassVar[bool] = True
    islamitisch: Annotated[tuple[int, int], dag_van_maand(MAANDEN)]

    def volgens_regel(self, jaar: int) -> tuple[date, ...]:
        """Those days of the Islamic years in that year that fall in it."""
        from hijridate import Gregorian, Hijri

        dag, maand = self.islamitisch
        try:
            eerste, laatste = (
                Gregorian(jaar, *grens).to_hijri().year for grens in ((1, 1), (12, 31))
            )
            jaren = range(eerste, laatste + 1)
            gevonden = [Hijri(een, maand, dag).to_gregorian().datetuple() for een in jaren]
        except OverflowError:
            melding = "de islamitische kalender Umm al-Qura is er alleen van 1925 tot en met 2076"
            raise GeenDagError(melding) from None
        return tuple(date(*een) for een in gevonden if een[0] == jaar)
