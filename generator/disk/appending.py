"""A file that only grows at its end, a line at a time. Its lock is ours."""

from __future__ import annotations

import errno
import os
from contextlib import suppress
from pathlib import Path

from generator.disk.refusals import Refusal, archiving

BLOCK = 65_536
"""So many bytes are read at once from the end."""

LINES_AT_THE_END = 2
"""The end of the last line, and of the one before it."""


def append(path: Path, line: bytes, refusal: Refusal = archiving) -> None:
    """Add a line to a file, whole or not at all."""
    with refusal(path), path.open("r+b", buffering=0) as file:
        before = file.seek(0, os.SEEK_END)
        try:
            if file.write(line) != len(line):
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
            os.fsync(file.fileno())
        except OSError:
            with suppress(OSError):
                file.truncate(before)
            raise


def cut(path: Path, length: int, refusal: Refusal = archiving) -> None:
    """Take off what stands behind that length."""
    with refusal(path), path.open("r+b") as file:
        file.truncate(length)
        os.fsync(file.fileno())


def last_line(path: Path, refusal: Refusal = archiving) -> tuple[bytes, bytes]:
    """The last line of a file, and what stands behind it; the rest of the file is not read."""
    with refusal(path), path.open("rb") as file:
        start = file.seek(0, os.SEEK_END)
        read = b""
        while start and read.count(b"\n") < LINES_AT_THE_END:
            step = min(start, BLOCK)
            start = file.seek(start - step)
            read = file.read(step) + read
    *lines, tail = read.split(b"\n")
    return (lines[-1] if lines else b""), tail
