"""The log of a dossier: one line for each change that was made in the form.

It stands in a hidden folder beside the dossiers (``inputs/.logboek/2025-09-br.jsonl``). Not in
the dossier: who copies or sends that would send along what was taken out of it, and the next one
would begin with the changes of this one. Not in the output, which everybody may throw away. The
folder tells git to leave it alone, so it is no news in ``git status`` and ``git clean`` keeps it.

A line is chained as those of an archive are. It is in the log before the file is changed, so no
change is without its line; if the change then fails, its line goes again.
"""

from __future__ import annotations

import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from generator.disk import chain
from generator.disk.appending import append, cut, last_line
from generator.disk.atomic import write_whole
from generator.disk.chain import Chain
from generator.disk.input_file import read_input
from generator.disk.lock import locked
from generator.disk.refusals import changing
from generator.form.logline import LINE_STARTS, LogLine, Told, line_from
from generator.places import LOGS, beside, dossier_name, is_organisation, shown_path
from generator.problems import MachineError

ENDING = ".jsonl"

MOST_BYTES = 500_000_000
"""A longer log is not read any more; it is still written."""

_LEFT_ALONE = b"*\n"
"""For git: nothing in this folder."""


def log_of(file: Path) -> Path:
    """Where the log is that has the changes of that file."""
    if is_organisation(file.name):
        return file.parent / LOGS / f"{file.name}{ENDING}"
    return beside(file.parent) / LOGS / f"{dossier_name(file.parent)}{ENDING}"


def read(path: Path) -> Chain[LogLine]:
    """The log at that path, which may not be there yet. Raises ``InputError``."""
    with suppress(PermissionError):  # reading it says so
        if not path.exists():
            return chain.parse(b"", line_from)
    return chain.parse(read_input(path, shown_path(path), MOST_BYTES), line_from)


def is_torn(tail: bytes) -> bool:
    """Whether what stands behind the last line is one that a killed run did not finish."""
    return chain.is_torn(tail, LINE_STARTS)


@contextmanager
def telling(path: Path, told: Told) -> Iterator[None]:
    """Meanwhile the file is changed, and the log at that path tells it.

    Raises ``MachineError`` when it cannot be told; then the file is not to be changed.
    """
    make_folder(path.parent)
    with locked(path, changing):
        previous = _mended(path)
        length = _length(path)
        if not length:
            share(path)
        append(path, told.line(previous).line, changing)
        try:
            yield
        except Exception:  # not Ctrl-C, which may come when the file has been changed already
            cut(path, length, changing)
            raise


def _mended(path: Path) -> str:
    """Takes away a line that a killed run did not finish; gives the hash of the last one.

    What somebody else wrote there becomes a line, so that it is told that it is broken.
    """
    last, tail = last_line(path, changing)
    if tail and is_torn(tail):
        cut(path, _length(path) - len(tail), changing)
    elif tail:
        append(path, b"\n", changing)
        last = tail
    return chain.parse(last + b"\n", line_from).last if last else chain.START


_SEARCH = stat.S_IXUSR | stat.S_IXGRP | stat.S_IXOTH | stat.S_ISGID | stat.S_ISVTX
"""What a folder may have and a file does not need."""


def make_folder(folder: Path) -> None:
    """Who may write in the folder of dossiers, may in that of their logs."""
    with changing(folder):
        if not folder.is_dir():
            folder.mkdir()
            folder.chmod(_mode(beside(folder)))
    with suppress(MachineError):  # then git shows it
        if not (folder / ".gitignore").exists():
            write_whole(folder / ".gitignore", _LEFT_ALONE)


def share(path: Path) -> None:
    """Who may write in the folder of a new log, may in the log; so in what else is new there."""
    with suppress(OSError):  # somebody else made it
        path.chmod(_mode(path.parent) & ~_SEARCH)


def _length(path: Path) -> int:
    with changing(path):
        return path.stat().st_size


def _mode(folder: Path) -> int:
    return stat.S_IMODE(folder.stat().st_mode)
