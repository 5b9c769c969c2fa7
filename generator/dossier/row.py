"""The dossiers that stand beside each other in one folder, put in order once for all of them.

The names tell the order, as they begin with a year (2025-09-br); others do not take part.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

GOALS = "doelen.yaml"
"""The file that two dossiers must both have to be compared."""

_DATED = re.compile(r"\d{4}\D")
_NUMBER = re.compile(r"(\d+)")

Moment = list[str | int]
"""By what dossiers are put in order: words and numbers in turn, so that 9 comes before 10."""


@dataclass(frozen=True)
class Row:
    """Those dossiers by name, and what tells whether there is a file at a path."""

    folders: Mapping[str, Path]
    has_file: Callable[[Path], bool]

    @cached_property
    def with_goals(self) -> dict[str, Path]:
        """Those that have goals, by name."""
        return {name: path for name, path in self.folders.items() if self.has_file(path / GOALS)}

    @cached_property
    def _in_time(self) -> list[tuple[Moment, str]]:
        """The dated ones with goals, the earliest first."""
        return sorted((_moment(name), name) for name in self.with_goals if is_dated(name))

    def latest_before(self, name: str) -> Path | None:
        """The last dossier with goals before one of that name."""
        if not is_dated(name):
            return None
        before = bisect_left(self._in_time, (_moment(name), ""))
        return self.with_goals[self._in_time[before - 1][1]] if before else None


def is_dated(name: str) -> bool:
    """Whether the name of a dossier begins with a year."""
    return _DATED.match(name) is not None


def _moment(name: str) -> Moment:
    parts = _NUMBER.split(name)
    return [int(part) if part.isdecimal() else part for part in parts]
