"""A Word file that came in: where it stands is told with what is wrong with it."""

from __future__ import annotations

from pathlib import Path

from generator.foreign.package import NOT_WORD, ForeignPackage
from generator.problems import InputError
from generator.received.incoming import contents_of, fault

LOCK_OF_WORD = "~$"
OPEN_IN_WORD = (
    "dit is het hulpbestand dat Word maakt zolang een document openstaat; kies het bestand zonder"
    " '~$' voor de naam"
)


class Package(ForeignPackage):
    """A Word file from anybody, of which the parts are read one by one."""

    def __init__(self, document: Path, made: bytes | None = None) -> None:
        """The file as it stands on the disk, or as it was ``made`` now.

        Raises ``InputError`` when it is no Word file, is locked, or is far too large.
        """
        self.document = document
        super().__init__(contents_of(document) if made is None else made)

    def refusal(self, reason: str) -> InputError:
        """That something is wrong with the file at that place."""
        is_lock = reason == NOT_WORD and self.document.name.startswith(LOCK_OF_WORD)
        return fault(self.document, OPEN_IN_WORD if is_lock else reason)
