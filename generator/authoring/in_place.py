"""A file of input that a verb changed, put in the place of the one that it read."""

from __future__ import annotations

from pathlib import Path

from generator.authoring.mending.files import CHANGED
from generator.disk.input_file import read_input
from generator.disk.lock import replacing
from generator.disk.replacing import successor, take_place
from generator.problems import InputError, Place, Problem


def put_in_place(path: Path, before: bytes, after: bytes) -> None:
    """Write ``after`` where ``before`` was read, whole or not at all.

    Raises ``InputError`` when the file is not as it was read, ``MachineError`` when the disk
    refuses.
    """
    real = path.resolve()  # a link stays
    with replacing(real), successor(real, after) as draft:
        if read_input(real, str(path)) != before:
            raise InputError([Problem(Place(str(path)), CHANGED)])
        take_place(draft, real)
