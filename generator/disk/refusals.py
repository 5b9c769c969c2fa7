"""What the computer refuses, in Dutch."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

from generator.problems import MachineError

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
    errno.ELOOP: "dit verwijst naar een ander bestand; haal de verwijzing weg",
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


def archiving(target: Path) -> AbstractContextManager[None]:
    """The same for a file of an archive, whose folder has an option of its own."""
    return writing(target, "--archief")
