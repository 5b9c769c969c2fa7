"""The choice in which language a document is."""

from __future__ import annotations

from generator.model.base import Keuze
from generator.talen import Taal, taal_van


class Taalkeuze(Keuze):
    """A language; the value is its code."""

    NL = "nl", "Nederlands."
    EN = "en", "Engels: alle vaste woorden, datums en getallen. Uw eigen teksten schrijft u zelf."

    @property
    def taal(self) -> Taal:
        """The language with its phrases."""
        return taal_van(self.value)
