"""A file that only grows at its end, a line at a time. Its lock is ours."""

from __future__ import annotations

import errno
import os
from contextlib import suppress
from pathlib import Path

from generator.disk.refusals import archiving


def append(path: Path, line: bytes) -> None:
    """Add a line to a file, whole or not at all."""
    with archiving(path), path.open("r+b", buffering=0) as file:
        before = file.seek(0, os.SEEK_END)
        try:
            if file.write(line) != len(line):
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
            os.fsync(file.fileno())
        except OSError:
            with suppress(OSError):
                file.truncate(before)
            raise


def cut(path: Path, length: int) -> None:
    """Take off what stands behind that length."""
    with archiving(path), path.open("r+b") as file:
        file.truncate(length)
        os.fsync(file.fileno())
