"""The log of an archive: one line for each version and each timestamp, only ever appended to.

A line is JSON. It holds the seal of its bag, the hash of the line before it, and its own hash:
no line can be changed, taken out or put between without a trace. Only the last ones can be cut
off together with their bags; who notes the last hash elsewhere (``rapport verifieer`` prints
it) sees that too. A timestamp is of the hash of a line, and so of all lines up to it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import takewhile
from pathlib import Path

from generator.archive.lines import LINE_STARTS, Line, LogLine, StampLine, line_of
from generator.disk import chain
from generator.disk.chain import START, Chain, is_torn
from generator.problems import Place, Problem

NAME = "logboek.jsonl"

LONGEST_TAIL = 1_000_000
"""No line has more bytes."""


@dataclass(frozen=True)
class Log(Chain[Line]):
    """The lines of a log, and what is wrong with it."""

    faults: tuple[Problem, ...]

    @cached_property
    def entries(self) -> tuple[LogLine, ...]:
        """The lines of versions."""
        return tuple(line for line in self.lines if isinstance(line, LogLine))

    @cached_property
    def stamps(self) -> tuple[StampLine, ...]:
        """The lines of timestamps."""
        return tuple(line for line in self.lines if isinstance(line, StampLine))

    @cached_property
    def hashes(self) -> frozenset[str]:
        """The hashes of all lines, and of there being none."""
        return frozenset({START, *(line.hash for line in self.lines if line)})

    @property
    def unstamped(self) -> int:
        """How many versions came in after the last timestamp."""
        since = takewhile(lambda line: not isinstance(line, StampLine), reversed(self.lines))
        return sum(isinstance(line, LogLine) for line in since)

    @property
    def breaks_off(self) -> bool:
        """Whether what stands behind the last line is the beginning of one, as when its run
        was killed."""
        return len(self.tail) <= LONGEST_TAIL and is_torn(self.tail, LINE_STARTS)

    def versions_of(self, dossier: str) -> list[LogLine]:
        """The versions of a dossier, in order."""
        return [entry for entry in self.entries if entry.dossier == dossier]


def parse(raw: bytes, path: Path) -> Log:
    """The log with those contents, which stands at ``path``."""
    read = chain.parse(raw, line_of)
    faults = [*read.broken(path)]
    if None not in read.lines:
        faults += _uncounted(read.lines, path)
    return Log(read.lines, read.tail, tuple(faults))


def _uncounted(read: Iterable[Line | None], path: Path) -> Iterator[Problem]:
    """Versions of a dossier that do not follow each other."""
    latest: dict[str, int] = {}
    for number, entry in enumerate(read, start=1):
        if not isinstance(entry, LogLine):
            continue
        expected = latest.get(entry.dossier, 0) + 1
        if entry.versie != expected:
            message = f"hier hoort versie {expected}, maar er staat {entry.versie}"
            yield Problem(Place(str(path), number), message)
        latest[entry.dossier] = entry.versie
