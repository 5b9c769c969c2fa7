"""What the name of a file of input tells. No file is read, and no model is loaded for it."""

from __future__ import annotations

import re
from pathlib import Path
from unicodedata import normalize

from generator.problems import Place, Problem

ENDING = ".yaml"

ANNEX_ENDINGS = (".pdf", ".docx")
"""Those of files that go along as annexes of documents."""

FOREIGN_ENDING = re.compile(r"\.(yml|json|yaml|ya?ml\.txt)$", re.IGNORECASE)
"""Endings that look like input but are not read; a file with one is pointed out."""

LONGEST_NAME = 200
"""In bytes; file systems take 255, and a file that is not whole yet has a longer name."""

_NAME = re.compile(r"[\w &()+,'-]+(\.[\w &()+,'-]+)*")
_DEVICE = re.compile(r"(con|prn|aux|nul|(com|lpt)[0-9¹²³])(\..*)?", re.IGNORECASE | re.DOTALL)

ODD = (
    "gebruik letters, cijfers, spaties en streepjes, geen twee punten na elkaar, en geen spatie"
    " aan het begin of het eind"
)
NOT_INSIDE = (
    "een organisatie hoort naast de mappen van de dossiers, niet erin; zet dit bestand een map"
    " hoger"
)
DEVICE = "Windows houdt namen als CON, AUX, NUL, COM1 en LPT1 voor zichzelf; kies een andere"
LONG = "hij is te lang"


def name_fault(name: str) -> str:
    """Why not every system and every archive takes that name for a file or a folder.

    Empty when they do. A document gets the name of its file, and its output that of its folder.
    """
    normal = normalize("NFC", name)
    if not _NAME.fullmatch(normal) or normal != normal.strip():
        return ODD
    if is_reserved(normal):
        return DEVICE
    return LONG if len(name.encode()) > LONGEST_NAME else ""


def name_problem(path: Path, name: str) -> Problem | None:
    """That a file or folder cannot have that name, if so."""
    fault = name_fault(name)
    return Problem(Place(str(path)), f"deze naam kan niet; {fault}") if fault else None


def is_reserved(name: str) -> bool:
    """Whether Windows keeps that name for a device, whatever stands behind its first point.

    (Microsoft, Naming Files, Paths, and Namespaces.)
    """
    return bool(_DEVICE.fullmatch(name))


def alike(name: str) -> str:
    """The same for names that are one name on a disk that tells no capitals apart."""
    return normalize("NFC", name).casefold()


def folder_around(file: Path) -> Path:
    """The folder of the dossier of that file: YAML and annexes stand in that, and what its texts
    show in a folder of it. Of an organisation it is the one around all dossiers."""
    is_shown = file.suffix not in (ENDING, *ANNEX_ENDINGS)
    return file.parent.parent if is_shown else file.parent


def kind_of(path: Path) -> str:
    """The kind of a file: ``nota-kalender.yaml`` is a nota. Empty when it is not read."""
    return path.stem.split("-", 1)[0] if path.suffix == ENDING else ""
