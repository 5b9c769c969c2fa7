"""New files and folders: made out of sight, then given their names, over nothing that is there.

What got one of those names meanwhile stays: the names are given in a way that takes none that is
in use, and without going through a link.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from generator.disk.atomic import TEMPORARY

_IN_USE = (errno.EEXIST, errno.ENOTEMPTY, errno.ENOTDIR, errno.EISDIR)
"""What a system says of a name that a file or a folder cannot get."""


@contextmanager
def new_in(folder: Path) -> Iterator[Path]:
    """An empty folder; each thing that is made in it gets its name in ``folder`` at the end.

    All of them or none. Raises ``FileExistsError`` for the name that something else has, and what
    else ``OSError`` tells. Then also the folders go that were made to hold ``folder``.
    """
    made = _made(folder)
    try:
        with TemporaryDirectory(prefix=TEMPORARY, dir=folder) as room:
            yield Path(room)
            _give_names(Path(room), folder)
    except BaseException:
        for one in made:
            with suppress(OSError):  # it holds something by now
                one.rmdir()
        raise


def _made(folder: Path) -> list[Path]:
    """Make the folder; gives what had to be made, the innermost first."""
    absent = [one for one in (folder, *folder.parents) if not one.exists()]
    folder.mkdir(parents=True, exist_ok=True)
    return absent


def _give_names(room: Path, folder: Path) -> None:
    given: list[Path] = []
    try:
        for draft in sorted(room.iterdir()):
            target = folder / draft.name
            _give_name(draft, target)
            given.append(target)
    except BaseException:
        for target in given:
            _take_back(target, room / target.name)
        raise


def _take_back(target: Path, draft: Path) -> None:
    """A file may still have the name that it had as a draft: then a renaming does nothing."""
    if draft.exists():
        target.unlink()
    else:
        target.rename(draft)


def _give_name(draft: Path, target: Path) -> None:
    """A folder takes the place of an empty one at most, in which nothing is lost."""
    try:
        if draft.is_dir():
            draft.rename(target)
        else:
            _link(draft, target)
    except OSError as error:
        if error.errno in _IN_USE:
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(target)) from None
        raise


def _link(draft: Path, target: Path) -> None:
    """A second name, which no file can lose its own to; the first goes with the room."""
    try:
        os.link(draft, target)
    except FileExistsError:
        raise
    except OSError:  # a file system without links: the name is taken first, then the contents
        os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o666))
        draft.replace(target)
