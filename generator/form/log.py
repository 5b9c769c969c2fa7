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
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from generator.disk import chain
from generator.disk.appending import append, cut, last_line
from generator.disk.atomic import write_whole
from generator.disk.chain import Chain
from generator.disk.input_file import read_input
from generator.disk.lock import locked
from generator.disk.refusals import changing
from generator.form.deed import Deed, Soort
from generator.origin import from_words, in_words
from generator.places import ORGANISATIE, beside, dossier_name, shown_path
from generator.source import Data

FOLDER = ".logboek"
ENDING = ".jsonl"

MOST_BYTES = 500_000_000
"""A longer log is not read any more; it is still written."""

_LEFT_ALONE = b"*\n"
"""For git: nothing in this folder."""

_LINE_START = b'{"op": "'


@dataclass(frozen=True)
class LogLine:
    """A change: when, by whom, in which file at which place, from what to what.

    ``plek`` is the path in words (``secties › 4 › tekst``), ``voor`` and ``na`` are the hashes of
    the file before and after, ``vorige`` is that of the line before.
    """

    op: str
    wie: str
    bestand: str
    soort: str
    plek: str
    van: Data
    naar: Data
    voor: str
    na: str
    vorige: str

    @property
    def moment(self) -> datetime:
        """When it was."""
        return datetime.fromisoformat(self.op)

    @property
    def deed(self) -> Deed:
        """What was done."""
        return Deed(Soort(self.soort), from_words(self.plek), self.van, self.naar)

    @property
    def hash(self) -> str:
        """The hash of this line, by which the next one knows it."""
        return chain.hash_of(asdict(self))

    @property
    def line(self) -> bytes:
        """The line as it stands in the log."""
        return chain.line_of(asdict(self))


@dataclass(frozen=True)
class Told:
    """What the log is to tell of a change: by whom, what, and the hashes of the file around it."""

    file: str
    who: str
    deed: Deed
    before: str
    after: str

    def line(self, previous: str) -> LogLine:
        """Its line in the log, now, behind the one with that hash."""
        deed = self.deed
        return LogLine(
            op=datetime.now().astimezone().isoformat(timespec="seconds"),
            wie=self.who,
            bestand=self.file,
            soort=deed.soort.value,
            plek=in_words(deed.loc),
            van=deed.van,
            naar=deed.naar,
            voor=self.before,
            na=self.after,
            vorige=previous,
        )


def log_of(file: Path) -> Path:
    """Where the log is that has the changes of that file."""
    if file.name == ORGANISATIE:
        return file.parent / FOLDER / f"{ORGANISATIE}{ENDING}"
    return beside(file.parent) / FOLDER / f"{dossier_name(file.parent)}{ENDING}"


def read(path: Path) -> Chain[LogLine]:
    """The log at that path, which may not be there yet. Raises ``InputError``."""
    raw = read_input(path, shown_path(path), MOST_BYTES) if path.exists() else b""
    return chain.parse(raw, _line)


def is_torn(tail: bytes) -> bool:
    """Whether what stands behind the last line is one that a killed run did not finish."""
    return chain.is_torn(tail, _LINE_START)


@contextmanager
def telling(path: Path, told: Told) -> Iterator[None]:
    """Meanwhile the file is changed, and the log at that path tells it.

    Raises ``MachineError`` when it cannot be told; then the file is not to be changed.
    """
    _make_folder(path.parent)
    with locked(path, changing):
        previous = _mended(path)
        length = path.stat().st_size
        if not length:
            path.chmod(_mode(path.parent) & ~_SEARCH)
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
        cut(path, path.stat().st_size - len(tail), changing)
    elif tail:
        append(path, b"\n", changing)
        last = tail
    return chain.parse(last + b"\n", _line).last if last else chain.START


_SEARCH = stat.S_IXUSR | stat.S_IXGRP | stat.S_IXOTH | stat.S_ISGID | stat.S_ISVTX
"""What a folder may have and a file does not need."""


def _make_folder(folder: Path) -> None:
    """Who may write in the folder of dossiers, may in that of their logs."""
    with changing(folder):
        if not folder.is_dir():
            folder.mkdir()
            folder.chmod(_mode(beside(folder)))
    if not (folder / ".gitignore").exists():
        write_whole(folder / ".gitignore", _LEFT_ALONE)


def _mode(folder: Path) -> int:
    return stat.S_IMODE(folder.stat().st_mode)


def _line(data: dict[str, Any]) -> LogLine:
    """What the fields of a line say. Raises ``ValueError`` or ``TypeError`` for others."""
    line = LogLine(**data)
    texts = (line.op, line.wie, line.bestand, line.soort, line.plek, line.voor, line.na)
    if not all(isinstance(text, str) for text in (*texts, line.vorige)):
        raise TypeError
    if line.moment.tzinfo is None:
        raise ValueError
    for deed in (line.deed, line.deed.reverse()):
        deed.change()
    return line
