"""The folder in which what is made comes: never where the input or the archive is kept."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from generator import places
from generator.problems import UsageError

AMONG_INPUT = (
    "na --uit hoort een andere map: in {} staan de dossiers zelf, en wat wordt gemaakt, zou tussen"
    " hun bestanden komen"
)
IN_ARCHIVE = (
    "na --uit hoort een andere map: {} is het archief, en dat verandert alleen met archiveer"
)


def output_folder(word: str | None, dossiers: Iterable[Path]) -> Path:
    """Where what is made of those dossiers comes, each in a folder of its name.

    Raises ``UsageError`` when that is the folder of such a dossier, or in the archive.
    """
    output = Path(word or places.OUTPUT)
    found, archive = output.resolve(), places.ARCHIVE.resolve()
    if found in {around.resolve() for around in set(map(places.beside, dossiers))}:
        raise UsageError(AMONG_INPUT.format(output))
    if archive in (found, *found.parents):
        raise UsageError(IN_ARCHIVE.format(output))
    return output
