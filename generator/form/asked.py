"""What is asked of the files that are filled in, and what is answered when it was done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from generator.form.versions import Version
from generator.origin import Loc
from generator.source import Data
from generator.source.editing import Change

Ordered: TypeAlias = tuple[Change, Sequence[str]]
"""A change, and the names of the fields of its group in their order."""


@dataclass(frozen=True)
class InTurn:
    """Changes of a file that must still be that version, one after the other."""

    file: Path
    version: str
    changes: Sequence[Ordered]


@dataclass(frozen=True)
class Asked:
    """A change of a form: what its field held there, and the names of the fields around it."""

    change: Change
    was: Data = None
    order: Sequence[str] = ()


@dataclass(frozen=True)
class Saved:
    """The version of the file in which the change is, and where what was changed stands now.

    ``is_alone``: nobody else changed the file since the form was made.
    """

    version: Version
    loc: Loc
    is_alone: bool


@dataclass(frozen=True)
class Undone:
    """What was undone or done again: in which file and where, also in words."""

    file: Path
    loc: Loc
    words: str
