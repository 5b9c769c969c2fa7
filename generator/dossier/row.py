"""The dossiers that stand beside each other in one folder, put in order once for all of them.

The names tell the order, as they begin with a year (2025-09-br); others do not take part. One
dossier follows on another only if they are of the same organisation.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from generator.dossier.file_names import kind_of
from generator.dossier.organisations import SETTINGS
from generator.problems import InputError

GOALS = "doelen.yaml"
"""The file that two dossiers must both have to be compared."""

_DATED = re.compile(r"\d{4}\D")
_NUMBER = re.compile(r"(\d+)")

Moment = list[str | int]
"""By what dossiers are put in order: words and numbers in turn, so that 9 comes before 10."""


@dataclass(frozen=True)
class Row:
    """Those dossiers by name, what tells whether there is a file at a path, which files there are
    in a folder, and of which organisation a folder is."""

    folders: Mapping[str, Path]
    has_file: Callable[[Path], bool]
    files: Callable[[Path], list[Path]]
    organisation: Callable[[Path], str]
    _kinds: dict[str, frozenset[str]] = field(default_factory=dict)
    _organisations: dict[str, str] = field(default_factory=dict)

    @cached_property
    def with_goals(self) -> dict[str, Path]:
        """Those that have goals, by name."""
        return {name: path for name, path in self.folders.items() if self.has_file(path / GOALS)}

    @cached_property
    def _in_time(self) -> list[tuple[Moment, str]]:
        """The dated ones, the earliest first."""
        return sorted((_moment(name), name) for name in self.folders if is_dated(name))

    @cached_property
    def _with_goals_in_time(self) -> list[tuple[Moment, str]]:
        return [one for one in self._in_time if one[1] in self.with_goals]

    def latest_before(self, name: str) -> Path | None:
        """The last dossier with goals before one of that name."""
        if not is_dated(name):
            return None
        earlier = self._before(self._with_goals_in_time, name)
        return next((self.with_goals[one] for one in earlier), None)

    def latest_like(self, name: str, kinds: frozenset[str]) -> Path | None:
        """The last dossier before one of that name that has a file of one of those kinds."""
        return next(self.earlier_like(name, kinds), None)

    def earlier_like(self, name: str, kinds: frozenset[str]) -> Iterator[Path]:
        """The dossiers before one of that name with a file of one of those kinds, the last
        first."""
        if is_dated(name):
            earlier = self._before(self._in_time, name)
            yield from (self.folders[one] for one in earlier if kinds & self.kinds(one))

    def of_same_organisation(self, name: str, other: str) -> bool:
        """Whether two dossiers belong to one organisation."""
        return self._organisation_of(name) == self._organisation_of(other)

    def _before(self, dated: list[tuple[Moment, str]], name: str) -> Iterator[str]:
        """Those before one of that name that are of its organisation, the last first."""
        end = bisect_left(dated, (_moment(name), ""))
        for _, one in reversed(dated[:end]):
            if self.of_same_organisation(name, one):
                yield one

    def _organisation_of(self, name: str) -> str:
        if name not in self._organisations:
            folder = self.folders.get(name)
            self._organisations[name] = self.organisation(folder) if folder else ""
        return self._organisations[name]

    def kinds(self, name: str) -> frozenset[str]:
        """The kinds of the files of a dossier, as their names tell; its settings are in any."""
        if name not in self._kinds:
            files = (path for path in self._files_of(name) if path.name != SETTINGS)
            self._kinds[name] = frozenset(map(kind_of, files)) - {""}
        return self._kinds[name]

    def _files_of(self, name: str) -> list[Path]:
        try:
            return self.files(self.folders[name])
        except InputError:  # told when the dossier is read
            return []


def is_dated(name: str) -> bool:
    """Whether the name of a dossier begins with a year."""
    return _DATED.match(name) is not None


def _moment(name: str) -> Moment:
    parts = _NUMBER.split(name)
    return [int(part) if part.isdecimal() else part for part in parts]
