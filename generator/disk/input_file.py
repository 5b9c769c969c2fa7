"""The only way in which a file of input is opened: a plain file, and never too much of it.

Only the standard library is used, since finding out whether anything changed must be quick.
"""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import BinaryIO

from generator.problems import InputError, Place, Problem

MAX_BYTES = 10_000_000
"""A year of reports is under a megabyte; ten is a mistake or an attack."""

LOCKED = "dit bestand is met een wachtwoord beveiligd; haal de beveiliging er eerst af"


def too_large(most: int) -> str:
    """That a file has more than so many bytes."""
    return f"dit bestand is te groot (meer dan {most // 1_000_000} MB)"


def read_input(path: Path, name: str, most: int = MAX_BYTES) -> bytes:
    """The contents of the file at ``path``, called ``name`` in messages.

    Raises ``InputError`` if there is no such file, or if it is no plain file, may not be read
    or has more than ``most`` bytes; of such a file nothing is read.
    """
    try:
        with open(path, "rb", opener=_at_once) as file:
            wrong = _refused(file, most)
            contents = b"" if wrong else file.read(most + 1)
    except (FileNotFoundError, NotADirectoryError):
        wrong = "dit bestand bestaat niet"
    except IsADirectoryError:
        wrong = "dit is een map, geen bestand"
    except PermissionError:
        wrong = "u mag dit bestand niet lezen; vraag de beheerder van de map om toegang"
    except (OSError, ValueError):  # ValueError: a name that no file can have
        wrong = "dit bestand kan niet worden gelezen"
    if not wrong and len(contents) > most:  # it grew meanwhile
        wrong = too_large(most)
    if wrong:
        raise InputError([Problem(Place(name), wrong)])
    return contents


def _at_once(path: str, flags: int) -> int:
    """Opens a file without waiting for who would write to it, as a pipe does."""
    return os.open(path, flags | os.O_NONBLOCK)


def _refused(file: BinaryIO, most: int) -> str:
    """Why an open file is not read; empty when it is. A pipe or a device may never end."""
    about = os.fstat(file.fileno())
    if not stat.S_ISREG(about.st_mode):
        return "dit is geen gewoon bestand"
    return too_large(most) if about.st_size > most else ""
