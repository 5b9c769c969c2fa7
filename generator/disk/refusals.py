"""What the computer refuses, in Dutch."""

from __future__ import annotations

import errno
from collections.abc import Iterator
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


@contextmanager
def writing(target: Path, elsewhere: str = OTHER_OUTPUT) -> Iterator[None]:
    """Has an error of the system say in Dutch what is wrong. Raises ``MachineError``.

    ``elsewhere`` is how another folder is chosen.
    """
    try:
        yield
    except OSError as error:
        reason = OF_WRITING.get(error.errno or 0) or reason_of(error)
        reason = reason.replace("{elsewhere}", elsewhere)
        raise MachineError(f"{target} kan niet worden geschreven: {reason}") from None


def archiving(target: Path) -> AbstractContextManager[None]:
    """The same for a file of an archive, whose folder has an option of its own."""
    return writing(target, "kies een andere map met --archief")
