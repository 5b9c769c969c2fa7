"""The public versions that were made while the program runs, each in a folder of its own.

They stand in a room that goes when the program ends: what is kept is what somebody downloads.
"""

from __future__ import annotations

import shutil
from datetime import datetime
from itertools import count
from pathlib import Path
from tempfile import mkdtemp
from weakref import finalize

from generator.form.zipping import zipped

NAME = "openbare-versie.zip"
"""Without the name of the dossier: that may tell what it is about."""


class Publications:
    """Gives each public version a folder, and what is in the last one."""

    def __init__(self) -> None:
        self._room = Path(mkdtemp(prefix="rapport-openbaar-"))
        finalize(self, shutil.rmtree, self._room, ignore_errors=True)
        self._numbers = count(1)

    def new_folder(self, dossier: str) -> Path:
        """A folder that is not there yet, for a new public version of that dossier."""
        for old in self._made(dossier)[:-1]:
            shutil.rmtree(old, ignore_errors=True)
        folder = self._folder(dossier)
        folder.mkdir(exist_ok=True)
        return folder / f"{next(self._numbers):06}"

    def made(self, dossier: str) -> datetime | None:
        """When the last public version of that dossier was made; None when there is none."""
        made = self._made(dossier)
        return datetime.fromtimestamp(made[-1].stat().st_mtime) if made else None

    def zipped(self, dossier: str) -> bytes | None:
        """The last public version of that dossier as one file; None when there is none."""
        made = self._made(dossier)
        return _zipped(made[-1]) if made else None

    def _folder(self, dossier: str) -> Path:
        return self._room / dossier

    def _made(self, dossier: str) -> list[Path]:
        """Those that are whole: a folder has a name of digits once it is."""
        return sorted(one for one in self._folder(dossier).glob("[0-9]*") if one.is_dir())


def _zipped(folder: Path) -> bytes:
    """The files of a folder."""
    files = [file for file in folder.rglob("*") if file.is_file()]
    return zipped({file.relative_to(folder).as_posix(): file.read_bytes() for file in files})
