"""Lines that are chained: JSON that holds the hash of the line before it, and its own.

No line can be changed, taken out or put between without a trace. Only the last ones can be cut
off; who notes the last hash elsewhere sees that too.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict, dataclass
from functools import cached_property
from hashlib import sha256
from pathlib import Path
from typing import Any, Generic, Protocol, TypeVar

from generator.problems import Place, Problem

START = "0" * 64
"""What the first line has for the hash of the line before it."""

BROKEN = "deze regel van het logboek is veranderd of beschadigd"
UNCHAINED = "deze regel volgt niet op de vorige; er is een regel weg, bij gezet of verplaatst"


class Link(Protocol):
    """What a line of a chain says."""

    @property
    def vorige(self) -> str:
        """The hash of the line before it."""

    @property
    def hash(self) -> str:
        """Its own hash."""

    @property
    def line(self) -> bytes:
        """The line as it stands in the file."""


@dataclass(frozen=True)
class Chained:
    """A line by its fields, one of which (``vorige``) is the hash of the line before."""

    @property
    def contents(self) -> bytes:
        """What the line says, without its own hash."""
        return _json(asdict(self))

    @cached_property
    def hash(self) -> str:
        """The hash of this line, by which the next one knows it."""
        return sha256(self.contents).hexdigest()

    @property
    def line(self) -> bytes:
        """The line as it stands in the file."""
        return _json({**asdict(self), "hash": self.hash}) + b"\n"


L = TypeVar("L", bound=Link)


@dataclass(frozen=True)
class Chain(Generic[L]):
    """The lines of a chain, ``None`` for one that is not what we write.

    ``tail`` is one that was not written to its end: a run was killed.
    """

    lines: tuple[L | None, ...]
    tail: bytes

    @property
    def entries(self) -> tuple[L, ...]:
        """The lines that can be read."""
        return tuple(filter(None, self.lines))

    @property
    def last(self) -> str:
        """By what the next line knows the one before it."""
        return self.lines[-1].hash if self.lines and self.lines[-1] else START

    def broken(self, path: Path) -> Iterator[Problem]:
        """The lines that are broken or do not follow the one before; it stands at ``path``."""
        previous: str | None = START
        for number, line in enumerate(self.lines, start=1):
            place = Place(str(path), number)
            if line is None:
                yield Problem(place, BROKEN)
            elif previous not in (None, line.vorige):
                yield Problem(place, UNCHAINED)
            previous = line.hash if line else None


def is_torn(tail: bytes, starts: Iterable[bytes]) -> bool:
    """Whether what stands behind the last line is the beginning of one, as when its run was
    killed: every line begins in one of those ways."""
    return any(tail.startswith(start[: len(tail)]) for start in starts)


def parse(raw: bytes, entry: Callable[[dict[str, Any]], L]) -> Chain[L]:
    """The chain with those contents.

    ``entry`` makes of the fields of a line what it says, and raises ``ValueError`` or
    ``TypeError`` when they are not what they are meant to be.
    """
    *lines, tail = raw.split(b"\n")
    return Chain(tuple(_read(line, entry) for line in lines), tail)


_WRONG = (ValueError, TypeError, KeyError, AttributeError, RecursionError)


def _read(text: bytes, entry: Callable[[dict[str, Any]], L]) -> L | None:
    """What a line says; None if it is not exactly what we write."""
    try:
        data = json.loads(text)
        data.pop("hash")
        line = entry(data)
        return line if line.line == text + b"\n" else None
    except _WRONG:
        return None


def _json(data: dict[str, object]) -> bytes:
    return json.dumps(data, ensure_ascii=False).encode()
