"""One run at a time: locks on files, which others wait for."""

from __future__ import annotations

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from generator.disk.atomic import TEMPORARY, sync_folder
from generator.disk.refusals import archiving, writing

LOCK = ".rapport.slot"


@contextmanager
def one_at_a_time(folder: Path) -> Iterator[None]:
    """Keeps other runs out of a folder of output; they wait. Clears what a killed run left."""
    with writing(folder):
        folder.mkdir(parents=True, exist_ok=True)
        lock = (folder / LOCK).open("w")
    with lock:
        _lock(lock.fileno(), fcntl.LOCK_EX)
        for left in folder.glob(f"{TEMPORARY}*"):
            with suppress(OSError):  # somebody else's
                left.unlink()
        yield


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Keeps other runs from changing what that file stands for; makes it when it is not there.

    Others that want to change it wait, and so do those that check it (``shared``).
    """
    with archiving(path):
        file = path.open("ab")
    with file:
        with archiving(path):
            sync_folder(path.parent)
        _lock(file.fileno(), fcntl.LOCK_EX)
        yield


@contextmanager
def shared(path: Path) -> Iterator[None]:
    """Keeps that file, and what it stands for, from being changed meanwhile."""
    try:
        file = path.open("rb")
    except OSError:  # none there, or not for us: then nobody waits
        yield
        return
    with file:
        _lock(file.fileno(), fcntl.LOCK_SH)
        yield


def _lock(number: int, kind: int) -> None:
    with suppress(OSError):  # a file system without locks
        fcntl.flock(number, kind)
