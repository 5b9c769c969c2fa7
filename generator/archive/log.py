"""The log of an archive: one line for each version, only ever appended to.

A line is JSON. It holds the seal of its bag, the hash of the line before it, and its own hash:
no line can be changed, taken out or put between without a trace. Only the last ones can be cut
off together with their bags; who notes the last hash elsewhere (``rapport verifieer`` prints
it) sees that too.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, fields
from datetime import date
from pathlib import Path
from typing import Any

from generator.disk import chain
from generator.problems import Place, Problem

NAME = "logboek.jsonl"

LINE_START = b'{"dossier": "'
LONGEST_TAIL = 1_000_000
"""No line has more bytes."""


@dataclass(frozen=True)
class LoggedDocument:
    """A document in a version, by what one may look for."""

    naam: str
    soort: str
    kenmerk: str
    titel: str


@dataclass(frozen=True)
class LogLine:
    """A line of the log: which version came in, when, by whom and why. By their Dutch names.

    ``zegel`` is the seal of the bag, ``vorige`` the hash of the line before.
    """

    dossier: str
    versie: int
    op: str
    wie: str
    waarom: str
    documenten: tuple[LoggedDocument, ...]
    zegel: str
    vorige: str

    @property
    def day(self) -> date:
        """The date that was given."""
        return date.fromisoformat(self.op)

    @property
    def hash(self) -> str:
        """The hash of this line, by which the next one knows it."""
        return chain.hash_of(asdict(self))

    @property
    def line(self) -> bytes:
        """The line as it stands in the log."""
        return chain.line_of(asdict(self))


@dataclass(frozen=True)
class Log:
    """The entries of a log that can be read, what is wrong with it, and the hash of the last.

    ``lines`` counts its lines. ``tail`` is one that was not written to its end: a run was killed.
    """

    lines: int
    entries: tuple[LogLine, ...]
    faults: tuple[Problem, ...]
    tail: bytes
    last: str

    @property
    def breaks_off(self) -> bool:
        """Whether what stands behind the last line is the beginning of one, as when its run
        was killed."""
        return len(self.tail) <= LONGEST_TAIL and chain.is_torn(self.tail, LINE_START)

    def versions_of(self, dossier: str) -> list[LogLine]:
        """The versions of a dossier, in order."""
        return [entry for entry in self.entries if entry.dossier == dossier]


def parse(raw: bytes, path: Path) -> Log:
    """The log with those contents, which stands at ``path``."""
    read = chain.parse(raw, _entry)
    faults = [*read.faults(path)]
    if None not in read.links:
        faults += _uncounted(read.entries, path)
    return Log(len(read.links), read.entries, tuple(faults), read.tail, read.last)


def _uncounted(entries: Iterable[LogLine], path: Path) -> Iterator[Problem]:
    """Versions of a dossier that do not follow each other."""
    latest: dict[str, int] = {}
    for number, entry in enumerate(entries, start=1):
        expected = latest.get(entry.dossier, 0) + 1
        if entry.versie != expected:
            message = f"hier hoort versie {expected}, maar er staat {entry.versie}"
            yield Problem(Place(str(path), number), message)
        latest[entry.dossier] = entry.versie


def _entry(data: dict[str, Any]) -> LogLine:
    """What the fields of a line say. Raises ``ValueError`` or ``TypeError`` for others."""
    documents = tuple(LoggedDocument(**one) for one in data.pop("documenten"))
    entry = LogLine(**data, documenten=documents)
    if not _is_sound(entry):
        raise ValueError
    return entry


def _is_sound(entry: LogLine) -> bool:
    """Whether the values are what they are meant to be."""
    texts = [getattr(entry, field.name) for field in fields(entry) if field.type == "str"]
    texts += [text for document in entry.documenten for text in asdict(document).values()]
    whole = type(entry.versie) is int and entry.versie > 0
    return whole and all(isinstance(text, str) for text in texts) and bool(entry.day)
