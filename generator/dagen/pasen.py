"""Days that are so many days before or after Easter."""

from __future__ import annotations

from datetime import date, timedelta

from generator.dagen.regel import Regel


class Pasen(Regel):
    """Counted from Easter of the western churches."""

    pasen: int

    def volgens_regel(self, jaar: int) -> tuple[date, ...]:
        """So many days after that Sunday."""
        from dateutil.easter import EASTER_WESTERN, easter

        return (easter(jaar, EASTER_WESTERN) + timedelta(self.pasen),)


class Orthodox(Regel):
    """Counted from Easter of the orthodox churches."""

    orthodox: int

    def volgens_regel(self, jaar: int) -> tuple[date, ...]:
        """So many days after that Sunday."""
        from dateutil.easter import EASTER_ORTHODOX, easter

        return (easter(jaar, EASTER_ORTHODOX) + timedelta(self.orthodox),)
