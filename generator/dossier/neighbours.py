"""Which dossiers stand beside another, and which of them may be compared with it.

Only the standard library is used and no YAML is read, since this also tells what a document
is made from (``fingerprint``).
"""

from __future__ import annotations

import re
from os.path import isdir  # unlike that of Path, it never raises
from pathlib import Path

from generator.disk.input_file import read_input
from generator.places import beside, dossier_name
from generator.problems import InputError

GOALS = "doelen.yaml"
"""The file that two dossiers must both have to be compared."""

CHOICE = "voortgang.yaml"
"""The file in which another dossier may be named."""

_DATED = re.compile(r"\d{4}\D")
_NUMBER = re.compile(r"(\d+)")


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
    if not is_dated(folder) or not (folder / GOALS).is_file():
        return None
    own = _in_time(folder)
    earlier = [path for path in with_goals(folder) if is_dated(path) and _in_time(path) < own]
    return max(earlier, key=_in_time, default=None)


def with_goals(folder: Path) -> list[Path]:
    """The other dossiers beside a dossier that have goals."""
    return [path for path in neighbours(folder).values() if (path / GOALS).is_file()]


def is_dated(folder: Path) -> bool:
    """Whether the name of a dossier begins with a year."""
    return _DATED.match(dossier_name(folder)) is not None


def _in_time(folder: Path) -> list[str | int]:
    """By what dossiers are put in order: words and numbers in turn, so that 9 comes before 10."""
    parts = _NUMBER.split(dossier_name(folder))
    return [int(part) if part.isdecimal() else part for part in parts]


def compared_with(folder: Path) -> list[Path]:
    """The dossiers on which the documents of this one may depend: at least that one."""
    try:
        choice = read_input(folder / CHOICE, CHOICE).decode("utf-8", errors="replace")
    except InputError:  # told when the dossier is read
        choice = ""
    named = [path for name, path in neighbours(folder).items() if name in choice]
    latest = latest_before(folder)
    return sorted({*named, *([latest] if latest else [])})
