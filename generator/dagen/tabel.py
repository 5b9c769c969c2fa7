"""Days that no simple rule gives as people keep them here: years with their day."""

from __future__ import annotations

from datetime import date

from generator.dagen.regel import GeenDagError, Regel
from generator.dagen.velden import Rijen


class Tabel(Regel):
    """The days of some years; of no other year one is guessed."""

    tabel: Rijen

    def volgens_regel(self, jaar: int) -> tuple[date, ...]:
        """The day in the row of that year."""
        if jaar not in self.tabel:
            raise GeenDagError(f"de dag is voor {jaar} niet bekend")
        return (self.tabel[jaar],)
