"""What the computer refuses, in Dutch."""

from __future__ import annotations

import errno
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

from generator.problems import MachineError

_FULL = "de schijf is vol"
_NO_NETWORK = "de netwerkschijf antwoordt niet; probeer het later opnieuw"
_IN_USE = "een ander programma gebruikt het; sluit het daar"
_TOO_MANY = "er staan te veel bestanden open; sluit andere programma's"

REASONS = {
    errno.EACCES: "u mag hier niet bij; vraag de beheerder van de map om toegang",
    errno.EPERM: "u mag hier niet bij; vraag de beheerder van de map om toegang",
    errno.ENOENT: "dit bestaat niet",
    errno.EISDIR: "dit is een map",
    errno.ENOTDIR: "dit is geen map",
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.EFBIG: "het bestand wordt groter dan hier mag",
    errno.ENAMETOOLONG: "de naam is te lang",
    errno.ELOOP: "dit verwijst naar een ander bestand; haal de verwijzing weg",
    errno.EIO: "de schijf geeft een fout; meld dit bij de ICT-helpdesk",
    errno.ENOMEM: "er is te weinig geheugen",
    errno.EMFILE: _TOO_MANY,
    errno.ENFILE: _TOO_MANY,
    errno.EAGAIN: "er lopen te veel programma's; sluit er een paar",
    errno.EBUSY: _IN_USE,
    errno.ETXTBSY: _IN_USE,
    errno.ESTALE: _NO_NETWORK,
    errno.ETIMEDOUT: _NO_NETWORK,
    errno.EHOSTDOWN: _NO_NETWORK,
}
"""Why something cannot be done with a file, by the number of the error."""

_NO_ACCESS = "u mag hier niet schrijven; {elsewhere}"
_IN_THE_WAY = "er staat al iets anders met die naam; {elsewhere}"

OF_WRITING = {
    errno.EACCES: _NO_ACCESS,
    errno.EPERM: _NO_ACCESS,
    errno.EROFS: _NO_ACCESS,
    errno.EEXIST: _IN_THE_WAY,
    errno.EISDIR: _IN_THE_WAY,
    errno.ENOTDIR: _IN_THE_WAY,
    errno.ENOENT: "deze map bestaat niet en kan niet worden gemaakt",
}
"""Why a file cannot be written, where there is more to say of it."""

_ASK_FOR_ACCESS = "u mag dit bestand niet veranderen; vraag de beheerder van de map om toegang"
_ANOTHER_KIND = "er staat al iets anders met die naam"

OF_CHANGING = {
    errno.EACCES: _ASK_FOR_ACCESS,
    errno.EPERM: _ASK_FOR_ACCESS,
    errno.EROFS: _ASK_FOR_ACCESS,
    errno.EEXIST: _ANOTHER_KIND,
    errno.EISDIR: "dit is een map, geen bestand",
    errno.ENOTDIR: _ANOTHER_KIND,
    errno.ENOENT: "dit bestaat niet meer",
}
"""Why a file of input cannot be changed: that it stands there is not for an option to say."""

Refusal = Callable[[Path], AbstractContextManager[None]]
"""Has errors about a file said in Dutch, by what the file is for."""

OTHER_OUTPUT = "kies een andere map met --uit"


def reason_of(error: OSError) -> str:
    """Why the system refused; what we have no words for by the name that a helpdesk knows."""
    number = error.errno or 0
    name = errno.errorcode.get(number, type(error).__name__)
    return REASONS.get(number, f"de computer weigert het ({name})")


def told(error: OSError) -> str:
    """What is said of an error of the system that nobody foresaw, with the file if it names one."""
    name = error.filename
    file = f"{name}: " if isinstance(name, str) else ""
    return f"{file}{reason_of(error)}"


def writing(target: Path, elsewhere: str = OTHER_OUTPUT) -> AbstractContextManager[None]:
    """Has an error of the system say in Dutch what is wrong. Raises ``MachineError``.

    ``elsewhere`` is how another folder is chosen.
    """
    reasons = {number: why.replace("{elsewhere}", elsewhere) for number, why in OF_WRITING.items()}
    return _told(target, reasons)


def archiving(target: Path) -> AbstractContextManager[None]:
    """The same for a file of an archive, whose folder has an option of its own."""
    return writing(target, "kies een andere map met --archief")


def changing(target: Path) -> AbstractContextManager[None]:
    """The same for a file of input, and what is kept about it."""
    return _told(target, OF_CHANGING)


@contextmanager
def _told(target: Path, reasons: Mapping[int, str]) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        reason = reasons.get(error.errno or 0) or reason_of(error)
        raise MachineError(f"{target} kan niet worden geschreven: {reason}") from None
