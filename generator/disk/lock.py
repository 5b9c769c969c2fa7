"""One run at a time: locks on files, which others wait for."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from generator.disk.atomic import clear_drafts, sync_folder
from generator.disk.refusals import Refusal, archiving, changing, writing

LOCK = ".rapport.slot"

_PLAIN = os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC
"""Not through a link, and without waiting for the other end of a pipe."""


@contextmanager
def one_at_a_time(folder: Path) -> Iterator[None]:
    """Keeps other runs out of a folder of output; they wait. Clears what a killed run left."""
    with writing(folder):
        folder.mkdir(parents=True, exist_ok=True)
    with writing(folder / LOCK):
        number = _opened(folder / LOCK)
    with _held(number, fcntl.LOCK_EX):
        clear_drafts(folder)
        yield


@contextmanager
def locked(path: Path, refusal: Refusal = archiving) -> Iterator[None]:
    """Keeps other runs from changing what that file stands for; makes it when it is not there.

    Others that want to change it wait, and so do those that check it (``shared``).
    """
    with refusal(path):
        number = _opened(path)
    with _held(number, fcntl.LOCK_EX):
        with refusal(path):
            sync_folder(path.parent)
        yield


@contextmanager
def replacing(path: Path) -> Iterator[None]:
    """Keeps other runs from putting another file in the place of that one; they wait.

    Who waited has a lock on the file that stood there before, and takes that of the new one.
    Raises ``MachineError`` when it is not there, or not for us to change.
    """
    while True:
        with changing(path):
            number = os.open(path, os.O_RDWR | _PLAIN)
        with _held(number, fcntl.LOCK_EX):
            if _is_at(path, number):
                yield
                return


def _is_at(path: Path, number: int) -> bool:
    """Whether the opened file is the one that stands there now."""
    with changing(path):
        return os.path.samestat(os.fstat(number), os.stat(path))


@contextmanager
def shared(path: Path) -> Iterator[None]:
    """Keeps that file, and what it stands for, from being changed meanwhile."""
    try:
        number = os.open(path, os.O_RDONLY | _PLAIN)
    except OSError:  # none there, or not for us: then nobody waits
        yield
        return
    with _held(number, fcntl.LOCK_SH):
        yield


def _opened(path: Path) -> int:
    """The number of that file, made when it is not there, and never one that a link leads to.

    A colleague may only read a lock that somebody else made: that is enough for a lock on most
    file systems, while NFS wants to write.
    """
    try:
        return os.open(path, os.O_RDWR | os.O_CREAT | _PLAIN, 0o666)
    except PermissionError as refused:
        with suppress(OSError):
            return os.open(path, os.O_RDONLY | _PLAIN)
        raise refused


@contextmanager
def _held(number: int, kind: int) -> Iterator[None]:
    try:
        with suppress(OSError):  # a file system without locks
            fcntl.flock(number, kind)
        yield
    finally:
        os.close(number)
