"""The choice in which language a document is."""

from __future__ import annotations

from generator.model.keuze import Keuze
from generator.talen import Taal, taal_van


class Taalkeuze(Keuze):
    """A language; the value is its code."""

    NL = "nl", "In het Nederlands."
    EN = "en", "In het Engels."

    @property
    def taal(self) -> Taal:
        """The language with its phrases."""
        return taal_van(self.value)
