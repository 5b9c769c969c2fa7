"""A file of input gets other contents: whole or not at all, and who may read it stays the same."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from generator.disk.atomic import TEMPORARY
from generator.disk.refusals import changing


@contextmanager
def successor(target: Path, data: bytes) -> Iterator[Path]:
    """The new contents of a file, on the disk beside it, for ``take_place``; gone afterwards.

    Only who has the lock of the file (``lock.replacing``) may ask for it: then what stands there
    already was left by a killed run. Raises ``MachineError`` when it cannot be written.
    """
    draft = target.with_name(f"{TEMPORARY}{target.name}")
    try:
        with changing(target):
            draft.unlink(missing_ok=True)
            _write(draft, data, target.stat())
        yield draft
    finally:
        with suppress(OSError):  # the folder went away
            draft.unlink(missing_ok=True)


def take_place(draft: Path, target: Path) -> None:
    """Put the new contents in the place of the file, in one step. Raises ``MachineError``."""
    with changing(target):
        draft.replace(target)


def _write(draft: Path, data: bytes, like: os.stat_result) -> None:
    """Write the file; its group, and what anybody may do with it, are as with the other one."""
    with open(draft, "xb", opener=_only_ours) as file:
        file.write(data)
        file.flush()
        with suppress(OSError):  # we are not in that group
            os.fchown(file.fileno(), -1, like.st_gid)
        os.fchmod(file.fileno(), stat.S_IMODE(like.st_mode))
        os.fsync(file.fileno())


def _only_ours(path: str, flags: int) -> int:
    """Opens a new file that nobody else can read yet."""
    return os.open(path, flags, stat.S_IRUSR | stat.S_IWUSR)
