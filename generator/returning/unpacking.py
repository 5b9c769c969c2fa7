"""Gets the YAML back out of a made document, so that an archived one can be made again."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from pathlib import Path

from generator.build.formats import DOCX, PDF
from generator.disk.atomic import write_together
from generator.returning.from_pdf import travelled_in_pdf
from generator.returning.from_word import travelled_in_word
from generator.returning.travelled import Travelled, checked, fault

READERS: Mapping[str, Callable[[Path], Travelled]] = {
    f".{PDF.ending}": travelled_in_pdf,
    f".{DOCX.ending}": travelled_in_word,
}
"""What reads a document, by the ending of its name."""


def travelled_in(document: Path) -> Travelled:
    """What travels in that document. Raises ``InputError`` when nothing does, or nothing safe."""
    reader = READERS.get(document.suffix.lower())
    if reader is None:
        raise fault(document, f"kies een bestand met een van deze uitgangen: {', '.join(READERS)}")
    return checked(document, reader(document))


def unpack(document: Path, target: Path) -> list[Path]:
    """Put the YAML that travels in ``document`` in the folder ``target``; gives the files.

    Raises ``InputError`` when there is none, or when one of the files is there already;
    ``MachineError`` when they cannot be written. Nothing is written then.
    """
    files = {target / path: data for path, data in travelled_in(document).files.items()}
    for path in files:
        if os.path.lexists(path):
            raise fault(path, "dit bestand is er al; pak uit in een andere map")
    write_together(files)
    return sorted(files)
