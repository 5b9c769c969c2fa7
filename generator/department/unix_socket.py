"""A socket in the file system, which only who may write there can open."""

from __future__ import annotations

import os
import socket
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from generator.problems import MachineError

OTHERS = 0o117
"""What others than the owner and the group may not, nor anybody needs: then it is 0660."""


@contextmanager
def listening(path: Path) -> Iterator[socket.socket]:
    """A socket at that path, gone afterwards; one of a run that was killed is cleared.

    Raises ``MachineError``. The rights of new files are those of the whole process: no other
    thread may make any meanwhile.
    """
    _clear(path)
    with socket.socket(socket.AF_UNIX) as taken:
        before = os.umask(OTHERS)
        try:
            taken.bind(str(path))
        except OSError as error:
            raise MachineError(f"er kan niet worden geluisterd op {path}: {_why(error)}") from None
        finally:
            os.umask(before)
        try:
            taken.listen()
            yield taken
        finally:
            path.unlink(missing_ok=True)


def _clear(path: Path) -> None:
    """Take away a socket at which nobody listens any more."""
    try:
        mode = path.lstat().st_mode
    except OSError:
        return
    if not stat.S_ISSOCK(mode):
        raise MachineError(f"op {path} staat al iets anders; kies een andere plek met --socket")
    if _is_answered(path):
        raise MachineError(f"op {path} luistert al een programma; stop dat eerst")
    with suppress(OSError):  # told when it is in the way
        path.unlink()


def _is_answered(path: Path) -> bool:
    with socket.socket(socket.AF_UNIX) as other:
        try:
            other.connect(str(path))
        except ConnectionRefusedError:
            return False
        except OSError:
            return True
        return True


def _why(error: OSError) -> str:
    if isinstance(error, FileNotFoundError):
        return "de map bestaat niet"
    if isinstance(error, PermissionError):
        return "u mag in die map niet schrijven"
    return error.strerror or str(error)  # a path that is too long has no number
