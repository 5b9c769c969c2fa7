"""Which dossiers stand beside another, and which of them may be compared with it.

Only the standard library is used and no YAML is read, since this also tells what a document
is made from (``fingerprint``).
"""

from __future__ import annotations

import re
from os.path import isdir  # unlike that of Path, it never raises
from pathlib import Path

from generator.places import beside, dossier_name

GOALS = "doelen.yaml"
"""The file that two dossiers must both have to be compared."""

CHOICE = "voortgang.yaml"
"""The file in which another dossier may be named."""

_DATED = re.compile(r"\d{4}\D")


def neighbours(folder: Path) -> dict[str, Path]:
    """The other dossiers beside a dossier, by name."""
    around, own = beside(folder), dossier_name(folder)
    if not isdir(around):
        return {}
    found = (path for path in sorted(around.glob("[!.]*")) if isdir(path))
    return {path.name: path for path in found if path.name != own}


def latest_before(folder: Path) -> Path | None:
    """The last dossier before this one that has goals too.

    The names tell the order, as they begin with a year (2025-09-br); others do not take part.
    """
    own = dossier_name(folder)
    earlier = [
        path
        for name, path in neighbours(folder).items()
        if _DATED.match(own) and _DATED.match(name) and name < own and (path / GOALS).is_file()
    ]
    return earlier[-1] if earlier and (folder / GOALS).is_file() else None


def compared_with(folder: Path) -> list[Path]:
    """The dossiers on which the documents of this one may depend: at least that one."""
    try:
        choice = (folder / CHOICE).read_text("utf-8", errors="replace")
    except OSError:
        choice = ""
    named = [path for name, path in neighbours(folder).items() if name in choice]
    latest = latest_before(folder)
    return sorted({*named, *([latest] if latest else [])})
