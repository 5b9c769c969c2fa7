"""A file of a dossier is written anew: under its lock, told in the log, and over nobody's work."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from generator.disk.input_file import read_input
from generator.disk.lock import replacing
from generator.disk.replacing import successor, take_place
from generator.form.deed import Deed
from generator.form.log import log_of, telling
from generator.form.logline import Told
from generator.places import input_name, shown_path
from generator.problems import InputError, Place, Problem
from generator.source import Data

TRIES = 20
"""So often is a change made anew when another program was just ahead of it."""

BUSY = "een ander programma verandert dit bestand steeds; sluit het daar en probeer het opnieuw"


@dataclass(frozen=True)
class Rewritten:
    """What a file held, and what it holds then (the same when nothing had to be done).

    ``data`` is what it says then, line ends at the end of a text aside.
    """

    before: bytes
    after: bytes
    data: Data
    deed: Deed


def hash_of(content: bytes) -> str:
    """By which a version of a file is known."""
    return sha256(content).hexdigest()


def rewrite(file: Path, who: str, turn: Callable[[bytes], Rewritten]) -> Rewritten:
    """Write what ``turn`` makes of what the file holds; it is asked again if that changes.

    A link stays: what it leads to is written. Raises what ``turn`` raises, ``InputError`` when the
    file cannot be read, ``MachineError`` when it cannot be written or the log cannot tell it.
    """
    name = shown_path(file)
    for _ in range(TRIES):
        read_input(file, name)  # says more of what is no file than its lock
        real = file.resolve()
        with replacing(real):
            done = turn(read_input(real, name))
            if done.after == done.before or _put(file, real, who, done):
                return done
    raise InputError([Problem(Place(name), BUSY)])


class _OvertakenError(Exception):
    """Another program, which knows no lock, wrote the file just now."""


def _put(file: Path, real: Path, who: str, done: Rewritten) -> bool:
    """Whether the file now holds it; if not, somebody else wrote it meanwhile."""
    told = Told(input_name(file), who, done.deed, hash_of(done.before), hash_of(done.after))
    try:
        with successor(real, done.after) as draft, telling(log_of(file), told):
            if read_input(real, shown_path(file)) != done.before:
                raise _OvertakenError
            take_place(draft, real)
    except _OvertakenError:
        return False
    return True
