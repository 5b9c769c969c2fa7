"""Files of an archive: whole and on the disk before they count, and then for reading only."""

from __future__ import annotations

import errno
import fcntl
import os
import shutil
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path

from generator.disk import atomic
from generator.disk.atomic import TEMPORARY

READ_FILE, READ_FOLDER, WRITE_FOLDER = 0o444, 0o555, 0o755


def writing(target: Path) -> AbstractContextManager[None]:
    """Has an error of the system say in Dutch what is wrong. Raises ``MachineError``."""
    return atomic.writing(target, "--archief")


def draft_of(target: Path) -> Path:
    """Where something stands until it is whole; a draft is never part of the archive."""
    return target.with_name(f"{TEMPORARY}{target.name}")


def write_file(target: Path, data: bytes) -> None:
    """Put a file in its place in one step, for reading only."""
    draft = draft_of(target)
    remove(draft)
    try:
        with writing(target):
            _write(draft, data)
            draft.replace(target)
            _sync(target.parent)
    finally:
        remove(draft)


def write_folder(folder: Path, files: Mapping[str, bytes]) -> None:
    """A folder with those files, by path, on the disk and for reading only."""
    with writing(folder.with_name(folder.name.removeprefix(TEMPORARY))):
        for path, data in files.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            _write(folder / path, data)
        for name, _, _ in os.walk(folder, topdown=False):
            os.chmod(name, READ_FOLDER)
            _sync(Path(name))
        for around in (folder.parent, folder.parent.parent):
            _sync(around)


def _write(path: Path, data: bytes) -> None:
    with path.open("xb") as file:
        file.write(data)
        file.flush()
        os.fchmod(file.fileno(), READ_FILE)
        os.fsync(file.fileno())


def put_in_place(draft: Path, target: Path) -> None:
    """Give a draft of a folder its place in one step; it never takes that of another."""
    with writing(target):
        draft.rename(target)
        _sync(target.parent)


def remove(draft: Path) -> None:
    """Take away a draft, which may be for reading only."""
    with suppress(OSError):  # somebody else's
        if draft.is_dir() and not draft.is_symlink():
            for name, _, _ in os.walk(draft):
                os.chmod(name, WRITE_FOLDER)
            shutil.rmtree(draft)
        else:
            draft.unlink()


def append(path: Path, line: bytes) -> None:
    """Add a line to a file, whole or not at all. The lock of that file is ours."""
    with writing(path), path.open("r+b", buffering=0) as file:
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
    with writing(path), path.open("r+b") as file:
        file.truncate(length)
        os.fsync(file.fileno())


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Keeps other runs from changing what that file stands for; makes it when it is not there.

    Others that want to change it wait, and so do those that check it (``shared``).
    """
    with writing(path):
        file = path.open("ab")
    with file:
        with writing(path):
            _sync(path.parent)
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


def _sync(folder: Path) -> None:
    """Have the names in a folder on the disk."""
    number = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(number)
    finally:
        os.close(number)
