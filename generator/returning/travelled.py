"""What travels inside a made document: its YAML, and which document it is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.disk.input_file import MAX_BYTES
from generator.dossier.file_names import ENDING, name_fault
from generator.places import ROOMS, is_organisation
from generator.received.incoming import fault

MOST_FILES = 2_000
LARGEST_TOGETHER = 100_000_000
"""Of what travels: more files, or more bytes in all, no dossier has."""

TOO_MUCH = "in dit bestand reist veel meer mee dan een dossier kan hebben"
TWICE = "het meegereisde bestand '{}' staat er twee keer in"
ALTERED = "het meegereisde bestand '{}' is veranderd; daarop kan niet meer worden vertrouwd"

NO_SOURCE = (
    "in dit bestand reist geen dossier mee: 'bron_meegeven' stond uit toen het werd gemaakt, een"
    " ander programma haalde het weg, of het is niet met 'rapport maak' gemaakt"
)

_PATH = re.compile(r"[^/]+/[^/]+\.(yaml|pdf|docx)")
_SHOWN = re.compile(rf"[^/]+/({'|'.join(ROOMS)})/[^/]+")


@dataclass(frozen=True)
class Travelled:
    """The YAML files, and what texts show, by their path from the folder of all dossiers, and the
    document's name; of a PDF with the files of its annexes.

    The name is that of its dossier and its file (``2025-09-br/nota``); empty when the document
    does not tell it. So is the version of the program that it was made with.
    """

    files: Mapping[str, bytes]
    name: str
    version: str = ""


def gathered(document: Path, travelling: Iterable[tuple[str, bytes]]) -> dict[str, bytes]:
    """The files by their path, as far as a dossier can have them.

    Raises ``InputError`` for one that is there twice or that is larger than a file of input may
    be, and as soon as there are too many or they are too large together.
    """
    files: dict[str, bytes] = {}
    total = 0
    for path, data in travelling:
        total += len(data)
        if path in files:
            raise fault(document, TWICE.format(path))
        if len(data) > MAX_BYTES or len(files) >= MOST_FILES or total > LARGEST_TOGETHER:
            raise fault(document, TOO_MUCH)
        files[path] = data
    return files


def checked(document: Path, travelled: Travelled) -> Travelled:
    """The same, when there is something and every path is one that a dossier can have.

    Raises ``InputError`` otherwise: a document may come from anybody.
    """
    for path in travelled.files:
        if not _is_safe(path):
            raise fault(document, f"het meegereisde bestand '{path}' heeft een naam die niet kan")
    if not any(path.endswith(ENDING) for path in travelled.files):
        raise fault(document, NO_SOURCE)
    return travelled


def _is_safe(path: str) -> bool:
    """Whether that is the path of a file as dossiers have it, and so stays in its folder."""
    if is_organisation(path):
        return True
    folder, *names = path.split("/")
    if not (_PATH.fullmatch(path) or _SHOWN.fullmatch(path)) or is_organisation(folder):
        return False
    return not any(map(name_fault, (folder, *names)))
