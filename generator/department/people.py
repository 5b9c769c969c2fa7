"""The people of the file with rights, as it is now."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from threading import Lock

from starlette.requests import Request

from generator.department.settings import Rechten, key_of
from generator.form.rights import Rights
from generator.model.reading import read_file
from generator.problems import InputError, Problem

NOTHING = Rights()
"""Those of who is not in the file."""

Tell = Callable[[Iterable[Problem]], object]


class People:
    """Looked up by the name under which they signed in.

    The file is read anew when it changed. While it is wrong nobody may do anything: who lost a
    right would else keep it.
    """

    def __init__(self, path: Path, tell: Tell) -> None:
        """Raises ``InputError`` when the file is wrong. Later that is told with ``tell``."""
        self._path = path
        self._tell = tell
        self._lock = Lock()
        self._stamp = _stamp(path)
        self._rights: Mapping[str, Rights] | None = _read(path)

    @property
    def are_known(self) -> bool:
        """Whether the file can be read now."""
        return self._current() is not None

    def rights(self, name: str) -> Rights | None:
        """What that person may do; None for who is not in the file."""
        return (self._current() or {}).get(key_of(name))

    def rights_of(self, request: Request) -> Rights:
        """What the person may do whom the guard let through."""
        return self.rights(request.user) or NOTHING

    def _current(self) -> Mapping[str, Rights] | None:
        with self._lock:
            stamp = _stamp(self._path)
            if stamp != self._stamp:
                self._stamp = stamp
                try:
                    self._rights = _read(self._path)
                except InputError as error:
                    self._rights = None
                    self._tell(error.problems)
            return self._rights


def _read(path: Path) -> Mapping[str, Rights]:
    _, rechten = read_file(path, Rechten)
    assert isinstance(rechten, Rechten)  # as was asked
    return rechten.per_persoon()


def _stamp(path: Path) -> tuple[int, ...]:
    """What changes with a file; the same for as long as it is not there."""
    try:
        about = os.stat(path)
    except OSError:
        return ()
    return about.st_mtime_ns, about.st_ctime_ns, about.st_size, about.st_ino, about.st_dev
