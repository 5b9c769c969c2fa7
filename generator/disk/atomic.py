"""Files of output: written whole, one run at a time, and never over somebody's work."""

from __future__ import annotations

import errno
import fcntl
import os
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from datetime import datetime
from itertools import count
from pathlib import Path
from tempfile import NamedTemporaryFile

from generator.problems import MachineError

LOCK = ".rapport.slot"
TEMPORARY = ".rapport-"
"""How the names of files begin that are not whole yet."""

_NO_ACCESS = "u mag hier niet schrijven; kies een andere map met {option}"
_IN_THE_WAY = "er staat al iets anders met die naam; kies een andere map met {option}"

REASONS = {
    errno.EACCES: _NO_ACCESS,
    errno.EPERM: _NO_ACCESS,
    errno.EROFS: _NO_ACCESS,
    errno.EEXIST: _IN_THE_WAY,
    errno.EISDIR: _IN_THE_WAY,
    errno.ENOTDIR: _IN_THE_WAY,
    errno.ENOSPC: "de schijf is vol",
    errno.EDQUOT: "de schijf is vol",
    errno.ENAMETOOLONG: "de naam is te lang",
    errno.ENOENT: "deze map bestaat niet en kan niet worden gemaakt",
}
"""Why a file cannot be written, by the number of the error; the rest is as the system says."""


@contextmanager
def writing(target: Path, option: str = "--uit") -> Iterator[None]:
    """Has an error of the system say in Dutch what is wrong. Raises ``MachineError``.

    ``option`` is the one with which another folder is chosen.
    """
    try:
        yield
    except OSError as error:
        reason = REASONS.get(error.errno or 0, f"de computer weigert het ({error.strerror})")
        reason = reason.replace("{option}", option)
        raise MachineError(f"{target} kan niet worden geschreven: {reason}") from None


def write_whole(target: Path, data: bytes) -> None:
    """Put the file in its place in one step. Raises ``MachineError`` when that cannot be."""
    write_together({target: data})


def write_together(files: Mapping[Path, bytes]) -> None:
    """Put files in their places, each in one step, once all of them are on the disk.

    Raises ``MachineError`` when that cannot be.
    """
    drafts: dict[Path, Path] = {}
    try:
        for target, data in files.items():
            with writing(target):
                drafts[target] = _draft(target, data)
        for target, draft in drafts.items():
            with writing(target):
                draft.replace(target)
    finally:
        for draft in drafts.values():
            draft.unlink(missing_ok=True)


def _draft(target: Path, data: bytes) -> Path:
    """The contents of a file, whole and on the disk, beside its place."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with NamedTemporaryFile(dir=target.parent, prefix=TEMPORARY, delete=False) as file:
        draft = Path(file.name)
        try:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
            draft.chmod(0o644)
        except BaseException:
            draft.unlink(missing_ok=True)
            raise
    return draft


@contextmanager
def one_at_a_time(folder: Path) -> Iterator[None]:
    """Keeps other runs out of a folder of output; they wait. Clears what a killed run left."""
    with writing(folder):
        folder.mkdir(parents=True, exist_ok=True)
        lock = (folder / LOCK).open("w")
    with lock:
        with suppress(OSError):  # a file system without locks
            fcntl.flock(lock, fcntl.LOCK_EX)
        for left in folder.glob(f"{TEMPORARY}*"):
            with suppress(OSError):  # somebody else's
                left.unlink()
        yield


def keep_aside(target: Path) -> Path:
    """Keep a file that somebody edited under a name with the date of the edit; gives that name.

    The file stays in its place as well, until it is replaced: at no moment is it gone.
    """
    with writing(target):
        contents = target.read_bytes()
        edited = datetime.fromtimestamp(target.stat().st_mtime)
    for number in count(1):
        again = "" if number == 1 else f" {number}"
        name = f"{target.stem} (bewerkt {edited:%Y-%m-%d %H.%M}{again}){target.suffix}"
        kept = target.with_name(name)
        with writing(kept), suppress(FileExistsError):
            if not kept.exists() or kept.read_bytes() != contents:
                _second_name(target, kept)
            return kept
    raise AssertionError("count() has no end")


def _second_name(target: Path, kept: Path) -> None:
    """The same contents under a second name. Raises ``FileExistsError`` if it is taken."""
    try:
        os.link(target, kept)
    except FileExistsError:
        raise
    except OSError:  # a file system without links
        if kept.exists():
            raise FileExistsError(kept) from None
        write_whole(kept, target.read_bytes())
        shutil.copystat(target, kept)
