"""Which points of a draft somebody ticked off: they looked at those.

Ticks stand in a hidden file beside the log of the dossier, since they say nothing of its documents:
what is to be looked at stays in the files until somebody takes it out there. A line is a tick that
was set or taken away; the last one about a point counts. A file that became long is written anew,
with what still counts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from enum import Enum
from hashlib import sha256
from pathlib import Path

from generator.disk.appending import append
from generator.disk.input_file import read_input
from generator.disk.lock import locked, replacing
from generator.disk.refusals import changing
from generator.disk.replacing import successor, take_place
from generator.form import log
from generator.places import LOGS, beside, dossier_name, shown_path
from generator.problems import InputError


class Tick(Enum):
    """What somebody did with a tick."""

    SET = "ja"
    TAKEN_AWAY = "nee"


POINT = re.compile(r"[0-9a-f]{16}")
"""By what a point is known: what it says, so that of one that says something else nobody said that
they looked at it."""

_LINE = re.compile(rf"({POINT.pattern}) ({'|'.join(one.value for one in Tick)})")

LONG = 200_000
"""A file of more bytes is written anew."""

MOST_KEPT = 5_000
"""So many points that are ticked off stay when it is, the last ones: half of what makes it long."""


def point_of(*words: str) -> str:
    """By what a point with those words is known."""
    return sha256("\n".join(words).encode()).hexdigest()[:16]


def ticked(folder: Path) -> frozenset[str]:
    """The points of the dossier in that folder that are ticked off, as far as that can be read."""
    return frozenset(_set(_file(folder)))


def note(folder: Path, point: str, tick: Tick) -> None:
    """Keep what somebody did with the tick of a point.

    Raises ``MachineError`` when the disk refuses.
    """
    file = _file(folder)
    log.make_folder(file.parent)
    if not file.exists():
        with locked(file, changing):
            log.share(file)
    with replacing(file):
        if _size(file) > LONG:
            _write_anew(file)
        # The line end comes first: so a line that a killed run did not finish spoils no other one.
        append(file, f"\n{point} {tick.value}".encode(), changing)


def _write_anew(file: Path) -> None:
    """Only what counts, in the place of all lines, in one step."""
    kept = _set(file)[-MOST_KEPT:]
    text = "".join(f"\n{point} {Tick.SET.value}" for point in kept)
    with successor(file, text.encode()) as draft:
        take_place(draft, file)


def _set(file: Path) -> Sequence[str]:
    """The points that are ticked off, the one whose tick was set last at the end."""
    last = dict[str, Tick]()
    for point, tick in _lines(file):
        last.pop(point, None)
        last[point] = tick
    return [point for point, tick in last.items() if tick is Tick.SET]


def _lines(file: Path) -> Iterator[tuple[str, Tick]]:
    text = ""
    with suppress(InputError, OSError):
        if file.exists():
            text = read_input(file, shown_path(file)).decode("ascii", "replace")
    for line in text.split("\n"):
        if found := _LINE.fullmatch(line):
            yield found[1], Tick(found[2])


def _size(file: Path) -> int:
    with changing(file):
        return file.stat().st_size


def _file(folder: Path) -> Path:
    return beside(folder) / LOGS / f"{dossier_name(folder)}.nagekeken"
