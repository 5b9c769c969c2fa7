"""Files of an archive: whole and on the disk before they count, and then for reading only."""

from __future__ import annotations

import os
import shutil
import stat
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from generator.disk.atomic import TEMPORARY, sync_folder
from generator.disk.refusals import archiving

_WRITE = stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH
"""What nobody may do with what is in an archive. Who may read it is for the umask."""


def draft_of(target: Path) -> Path:
    """Where something stands until it is whole; a draft is never part of the archive."""
    return target.with_name(f"{TEMPORARY}{target.name}")


def is_writable(path: Path) -> bool:
    """Whether anybody may write to it by its rights; a link has none, and what is gone neither."""
    try:
        mode = path.lstat().st_mode
    except OSError:
        return False
    return not stat.S_ISLNK(mode) and bool(mode & _WRITE)


def write_file(target: Path, data: bytes) -> None:
    """Put a file in its place in one step, for reading only."""
    draft = draft_of(target)
    remove(draft)
    try:
        with archiving(target):
            _write(draft, data)
            draft.replace(target)
            sync_folder(target.parent)
    finally:
        remove(draft)


def write_draft(target: Path, data: bytes) -> None:
    """The draft of a file, whole and on the disk, in a folder that is made where it lacks."""
    with archiving(target):
        target.parent.mkdir(exist_ok=True)
        _write(draft_of(target), data)
        for around in (target.parent, target.parent.parent):
            sync_folder(around)


def write_folder(folder: Path, files: Mapping[str, bytes]) -> None:
    """A folder with those files, by path, on the disk and for reading only."""
    with archiving(folder.with_name(folder.name.removeprefix(TEMPORARY))):
        for path, data in files.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            _write(folder / path, data)
        for name, _, _ in os.walk(folder, topdown=False):
            os.chmod(name, stat.S_IMODE(os.stat(name).st_mode) & ~_WRITE)
            sync_folder(Path(name))
        for around in (folder.parent, folder.parent.parent):
            sync_folder(around)


def _write(path: Path, data: bytes) -> None:
    with path.open("xb") as file:
        file.write(data)
        file.flush()
        os.fchmod(file.fileno(), stat.S_IMODE(os.fstat(file.fileno()).st_mode) & ~_WRITE)
        os.fsync(file.fileno())


def put_in_place(draft: Path, target: Path) -> None:
    """Give a draft its place in one step; a folder never takes that of another."""
    with archiving(target):
        draft.rename(target)
        sync_folder(target.parent)


def remove(draft: Path) -> None:
    """Take away a draft, which may be for reading only."""
    with suppress(OSError):  # somebody else's
        if draft.is_dir() and not draft.is_symlink():
            for name, _, _ in os.walk(draft):
                os.chmod(name, stat.S_IRWXU)
            shutil.rmtree(draft)
        else:
            draft.unlink()
