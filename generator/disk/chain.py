"""Lines that are chained: JSON that holds the hash of the line before it, and its own.

No line can be changed, taken out or put between without a trace. Only the last ones can be cut
off; who notes the last hash elsewhere sees that too.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Generic, Protocol, TypeVar

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


L = TypeVar("L", bound=Link)


@dataclass(frozen=True)
class Chain(Generic[L]):
    """The lines of a chain, ``None`` for one that is not what we write.

    ``tail`` is one that was not written to its end: a run was killed.
    """

    links: tuple[L | None, ...]
    tail: bytes

    @property
    def entries(self) -> tuple[L, ...]:
        """The lines that can be read."""
        return tuple(filter(None, self.links))

    @property
    def last(self) -> str:
        """By what the next line knows the one before it."""
        return self.links[-1].hash if self.links and self.links[-1] else START

    def faults(self, path: Path) -> Iterator[Problem]:
        """What is wrong with the chain, which stands at ``path``."""
        previous: str | None = START
        for number, link in enumerate(self.links, start=1):
            place = Place(str(path), number)
            if link is None:
                yield Problem(place, BROKEN)
            elif previous not in (None, link.vorige):
                yield Problem(place, UNCHAINED)
            previous = link.hash if link else None


def is_torn(tail: bytes, start: bytes) -> bool:
    """Whether what stands behind the last line is the beginning of one, as when its run was
    killed: every line begins with ``start``."""
    return tail.startswith(start[: len(tail)])


def parse(raw: bytes, entry: Callable[[dict[str, object]], L]) -> Chain[L]:
    """The chain with those contents.

    ``entry`` makes of the fields of a line what it says, and raises one of ``_WRONG`` when they
    are not what they are meant to be.
    """
    *lines, tail = raw.split(b"\n")
    return Chain(tuple(_link(line, entry) for line in lines), tail)


_WRONG = (ValueError, TypeError, KeyError, AttributeError, RecursionError)


def _link(line: bytes, entry: Callable[[dict[str, object]], L]) -> L | None:
    """What a line says; None if it is not exactly what we write."""
    try:
        data = json.loads(line)
        data.pop("hash")
        link = entry(data)
        return link if link.line == line + b"\n" else None
    except _WRONG:
        return None


def hash_of(data: Mapping[str, object]) -> str:
    """The hash of a line with those fields, by which the next one knows it."""
    return sha256(_json(data)).hexdigest()


def line_of(data: Mapping[str, object]) -> bytes:
    """The line with those fields as it stands in the file."""
    return _json({**data, "hash": hash_of(data)}) + b"\n"


def _json(data: Mapping[str, object]) -> bytes:
    return json.dumps(data, ensure_ascii=False).encode()
