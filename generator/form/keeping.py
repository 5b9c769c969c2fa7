"""How a file that is sent is kept in a dossier: by a name that every disk takes, and once."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TypeAlias

from generator.dossier.file_names import name_fault
from generator.dossier.shelf import Disk
from generator.problems import InputError

LONGEST_NAME = 60

Put: TypeAlias = Callable[[Path, bytes], object]
"""Writes a new file."""

_NOT_IN_A_NAME = re.compile(r"[^\w&+,'-]+")


def names_for(sent: str, ending: str, nameless: str) -> Sequence[str]:
    """The names that a file may get, the best one first; each of them every disk takes.

    ``sent`` is what its sender calls it, ``ending`` has a point, and ``nameless`` is what it is
    called when little is left of that.
    """
    stem = _NOT_IN_A_NAME.sub("-", Path(sent).stem).strip(" '-")[:LONGEST_NAME].rstrip("-")
    known = stem if stem and not name_fault(f"{stem}{ending}") else nameless
    return [f"{known}{ending}", *(f"{known}-{number}{ending}" for number in range(2, 10_000))]


def holds(path: Path, data: bytes) -> bool:
    """Whether a file that is there is that one; not when it cannot be read."""
    with suppress(InputError):  # told when documents are made
        return Disk().read_beside(path) == data
    return False
