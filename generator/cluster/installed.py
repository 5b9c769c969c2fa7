"""The program and the templates as they stand on this machine."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from generator.build.fingerprint import file_hash, files_below, program_files
from generator.places import ROOT

Moment = tuple[int, int]
"""When a file was changed, and its size."""


@dataclass(frozen=True)
class Installed:
    """Hashes of what stood there when it was read, and of each file when it was changed."""

    program: str
    templates: str
    moments: Mapping[Path, Moment | None]

    def is_unchanged(self) -> bool:
        """Whether all still stands there as it was read."""
        return all(_moment(path) == moment for path, moment in self.moments.items())


def read_installed(templates: Path) -> Installed:
    """The program, and the templates with house styles and fonts in that folder, as they are."""
    program = list(program_files())
    others = files_below(templates)
    moments = {path: _moment(path) for path in (*program, *others)}
    return Installed(_digest(program, ROOT), _digest(others, templates), moments)


def _moment(path: Path) -> Moment | None:
    """That of a file; None when it is not there."""
    try:
        state = path.stat()
    except OSError:
        return None
    return state.st_mtime_ns, state.st_size


def _digest(files: Iterable[Path], base: Path) -> str:
    whole = sha256()
    for path in files:
        whole.update(f"{path.relative_to(base).as_posix()}:{file_hash(path)};".encode())
    return whole.hexdigest()
