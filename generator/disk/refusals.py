"""What the computer refuses, in Dutch."""

from __future__ import annotations

import errno
from collections.abc import Callable, Iterator, Mapping
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


_ASK_FOR_ACCESS = "u mag dit bestand niet veranderen; vraag de beheerder van de map om toegang"

CHANGING_REASONS = {
    **REASONS,
    errno.EACCES: _ASK_FOR_ACCESS,
    errno.EPERM: _ASK_FOR_ACCESS,
    errno.EROFS: _ASK_FOR_ACCESS,
    errno.EEXIST: "er staat al iets anders met die naam",
    errno.EISDIR: "dit is een map, geen bestand",
    errno.ENOTDIR: "er staat al iets anders met die naam",
    errno.ENOENT: "dit bestaat niet meer",
}
"""Why a file of input cannot be changed: that it stands there is not for an option to say."""

Refusal = Callable[[Path], AbstractContextManager[None]]
"""Has errors about a file said in Dutch, by what the file is for."""


def writing(target: Path, option: str = "--uit") -> AbstractContextManager[None]:
    """Has an error of the system say in Dutch what is wrong. Raises ``MachineError``.

    ``option`` is the one with which another folder is chosen.
    """
    reasons = {number: why.replace("{option}", option) for number, why in REASONS.items()}
    return _told(target, reasons)


def archiving(target: Path) -> AbstractContextManager[None]:
    """The same for a file of an archive, whose folder has an option of its own."""
    return writing(target, "--archief")


def changing(target: Path) -> AbstractContextManager[None]:
    """The same for a file of input, and what is kept about it."""
    return _told(target, CHANGING_REASONS)


@contextmanager
def _told(target: Path, reasons: Mapping[int, str]) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        reason = reasons.get(error.errno or 0, f"de computer weigert het ({error.strerror})")
        raise MachineError(f"{target} kan niet worden geschreven: {reason}") from None
