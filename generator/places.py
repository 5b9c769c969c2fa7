"""Where the parts of the house are."""

from __future__ import annotations

import re
from os.path import exists  # unlike that of Path, no name makes it raise
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TEMPLATES = ROOT / "templates"
INPUTS = Path("inputs")
OUTPUT = Path("output")
ARCHIVE = Path("archief")
"""Where the archive is when nobody says otherwise."""

SCHEMAS = Path("schemas")
ORGANISATIE = "organisatie.yaml"
"""The organisation of every dossier that chooses no other."""

LOGS = ".logboek"
"""The folder beside the dossiers with what was done to each."""

PICTURES = "plaatjes"
"""The folder of a dossier with the pictures that its texts show."""

FIGURES = "cijfers"
"""The folder of a dossier with the files of figures that its texts show as tables."""

ROOMS = (PICTURES, FIGURES)
"""The folders of a dossier with files that its texts show."""

FRAME = "opbouw.yaml"
"""The file that makes a folder of templates one of a kind of document."""


_ORGANISATIE = re.compile(r"organisatie(-[a-z0-9]+)*\.yaml")


def is_organisation(name: str) -> bool:
    """Whether a file of that name is about an organisation: organisatie-szw.yaml too."""
    return _ORGANISATIE.fullmatch(name) is not None


def organisation_name(file: str) -> str:
    """The name by which dossiers choose the organisation in a file of that name."""
    return file.removeprefix("organisatie-").removesuffix(".yaml") if file != ORGANISATIE else ""


def organisation_file(name: str) -> str:
    """What the file of that organisation is called; of no name, that of the usual one."""
    stem, point, ending = ORGANISATIE.partition(".")
    return f"{stem}-{name}{point}{ending}" if name else ORGANISATIE


def meant(word: str) -> Path:
    """The dossier or file of that path; in ``inputs/`` if it is only there, so a name is enough."""
    path = Path(word)
    return INPUTS / path if not exists(path) and exists(INPUTS / path) else path


def beside(folder: Path) -> Path:
    """The folder around ``folder``; of a name like ``.`` the last part does not tell it."""
    return folder / ".." if folder.name in ("", "..") else folder.parent


def dossier_name(folder: Path) -> str:
    """The name of the dossier in that folder: what stands beside it knows it by that.

    Of a link it is its own name, as ``vorige`` in voortgang.yaml has it.
    """
    return folder.name if folder.name not in ("", "..") else folder.resolve().name


def shown_path(path: Path) -> str:
    """The path as staff know it: from the folder they work in, or from that of the program."""
    for base in (Path.cwd(), ROOT):
        if path.is_relative_to(base):
            return str(path.relative_to(base))
    return str(path)


def input_name(path: Path) -> str:
    """The path of a file of input from the folder in which all dossiers stand."""
    return path.name if is_organisation(path.name) else f"{dossier_name(path.parent)}/{path.name}"
