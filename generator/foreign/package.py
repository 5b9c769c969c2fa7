"""The parts of a Word file that comes from anybody: bounded, and read without what it points to."""

from __future__ import annotations

from generator.foreign.zips import ForeignZip

NOT_WORD = "dit bestand is geen Word-bestand (.docx), of het is beschadigd"
OLD_WORD = (
    "dit is een Word-bestand van de oude soort (.doc); open het in Word en sla het op als"
    " 'Word-document (*.docx)'"
)
BOMB = "dit bestand wordt uitgepakt veel te groot; zo groot is geen Word-bestand van een rapport"


class PackageError(ValueError):
    """A package is not as it must be; the text says in Dutch what is missing."""


class ForeignPackage(ForeignZip):
    """A Word file; it raises what ``refusal`` makes of one that cannot be read."""

    not_it, old, bomb = NOT_WORD, OLD_WORD, BOMB

    def refusal(self, reason: str) -> Exception:
        """The error that tells why this file is not taken; who knows where it stands tells more."""
        return PackageError(reason)
