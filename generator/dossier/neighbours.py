"""Which dossiers stand beside another, and which of them may be compared with it.

Only the standard library is used and no YAML is read, since this also tells what a document
is made from (``packed``).
"""

from __future__ import annotations

from pathlib import Path

from generator.dossier.row import GOALS, Row
from generator.dossier.shelf import Shelf
from generator.places import beside, dossier_name
from generator.problems import InputError

CHOICE = "voortgang.yaml"
"""The file in which another dossier may be named."""

_ESCAPE = "\\"
"""With this, YAML may write any sign otherwise: ``\\x2d`` is a hyphen."""


def row_of(folder: Path, shelf: Shelf) -> Row:
    """The dossiers among which a dossier stands."""
    return shelf.row(beside(folder))


def neighbours(folder: Path, shelf: Shelf) -> dict[str, Path]:
    """The other dossiers beside a dossier, by name."""
    own, folders = dossier_name(folder), row_of(folder, shelf).folders
    return {name: path for name, path in folders.items() if name != own}


def latest_before(folder: Path, shelf: Shelf) -> Path | None:
    """The last dossier before this one that has goals too."""
    if not shelf.has_file(folder / GOALS):
        return None
    return row_of(folder, shelf).latest_before(dossier_name(folder))


def came_from(folder: Path, shelf: Shelf) -> Path | None:
    """The dossier of which this one was probably made: the last before it that has goals too, or
    else that has files of the same kinds."""
    if latest := latest_before(folder, shelf):
        return latest
    row, name = row_of(folder, shelf), dossier_name(folder)
    return row.latest_like(name, row.kinds(name)) if name in row.folders else None


def compared_with(folder: Path, shelf: Shelf, choice: str) -> list[Path]:
    """The dossiers on which may depend what is told of this one or stands in its documents.

    ``choice`` is the text in which another may be named (``choice_of``).
    """
    earlier = came_from(folder, shelf)
    return sorted({*_named(folder, shelf, choice), *([earlier] if earlier else [])})


def _named(folder: Path, shelf: Shelf, choice: str) -> list[Path]:
    """The neighbours whose name may stand anywhere in the choice of a dossier."""
    if not names_one(choice):
        return []
    others, words = neighbours(folder, shelf), _words(choice)
    return [path for name, path in others.items() if _ESCAPE in choice or _words(name) in words]


def choice_text(contents: object) -> str:
    """The text of ``CHOICE``; empty when it is not there or could not be read."""
    return contents.decode("utf-8", errors="replace") if isinstance(contents, bytes) else ""


def choice_of(folder: Path, shelf: Shelf) -> str:
    """The text in which another dossier may be named."""
    try:
        return choice_text(shelf.read(folder / CHOICE))
    except InputError:  # told when the dossier is read
        return ""


def names_one(choice: str) -> bool:
    """Whether that text may name another dossier, as far as can be told without reading YAML."""
    return "vorige" in choice or _ESCAPE in choice


def _words(text: str) -> str:
    """A text as a name in it can be found: YAML lets it run on over lines, and doubles a quote."""
    return " ".join(text.split()).replace("''", "'")
