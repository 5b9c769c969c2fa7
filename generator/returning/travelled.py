"""What travels inside a made document: its YAML, and which document it is."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.disk.input_file import read_input
from generator.dossier.file_names import FILE_NAME
from generator.places import ORGANISATIE
from generator.problems import InputError, Place, Problem

LARGEST = 200_000_000
"""The largest document that is opened, in bytes."""

LONGEST_NAME = 200
"""In bytes; a disk has no room for a much longer one."""

NO_SOURCE = (
    "in dit bestand reist geen dossier mee; dat kan alleen bij een bestand dat met 'rapport maak'"
    " is gemaakt terwijl 'bron_meegeven' aan stond"
)

_PATH = re.compile(r"[^/]+/[^/]+\.yaml")


@dataclass(frozen=True)
class Travelled:
    """The YAML files by their path from the folder of all dossiers, and the document's name.

    The name is that of its dossier and its file (``2025-09-br/nota``); empty when the document
    does not tell it.
    """

    files: Mapping[str, bytes]
    name: str


def checked(document: Path, travelled: Travelled) -> Travelled:
    """The same, when there is something and every path is one that a dossier can have.

    Raises ``InputError`` otherwise: a document may come from anybody.
    """
    if not travelled.files:
        raise fault(document, NO_SOURCE)
    for path in travelled.files:
        if not _is_safe(path):
            raise fault(document, f"het meegereisde bestand '{path}' heeft een naam die niet kan")
    return travelled


def _is_safe(path: str) -> bool:
    """Whether that is the path of a file as dossiers have it, and so stays in its folder."""
    if path == ORGANISATIE:
        return True
    if not _PATH.fullmatch(path) or path.startswith(f"{ORGANISATIE}/"):
        return False
    names = path.split("/")
    return all(FILE_NAME.fullmatch(name) and len(name.encode()) <= LONGEST_NAME for name in names)


def fault(document: Path, message: str) -> InputError:
    """That something is wrong with a document that came back."""
    return InputError([Problem(Place(str(document)), message)])


def contents_of(document: Path) -> bytes:
    """The bytes of a document. Raises ``InputError`` if it cannot be read or is too large."""
    return read_input(document, str(document), LARGEST)
