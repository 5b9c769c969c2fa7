"""A line of the log: what it says of a version or a timestamp, and the line before it."""

from __future__ import annotations

import json
import re
from dataclasses import asdict, dataclass, fields
from datetime import date
from hashlib import sha256
from typing import Any

_CHECKSUM = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True)
class Chained:
    """A line of the log by its Dutch fields, the last of which is the hash of the line before."""

    @property
    def contents(self) -> bytes:
        """What the line says, without its own hash."""
        return _json(asdict(self))

    @property
    def hash(self) -> str:
        """The hash of this line, by which the next one knows it."""
        return sha256(self.contents).hexdigest()

    @property
    def line(self) -> bytes:
        """The line as it stands in the log."""
        return _json({**asdict(self), "hash": self.hash}) + b"\n"


@dataclass(frozen=True)
class LoggedDocument:
    """A document in a version, by what one may look for."""

    naam: str
    soort: str
    kenmerk: str
    titel: str


@dataclass(frozen=True)
class LogLine(Chained):
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


@dataclass(frozen=True)
class StampLine(Chained):
    """A line of the log: that the line before it, ``vorige``, was given a timestamp.

    ``stempel`` is the checksum of the file that holds it.
    """

    stempel: str
    vorige: str


Line = LogLine | StampLine

LINE_STARTS = (b'{"dossier": "', b'{"stempel": "')
"""How each of them begins in the log."""


def read_line(text: bytes) -> Line | None:
    """A line of the log; None if it is not exactly what we write."""
    try:
        data = json.loads(text)
        data.pop("hash")
        line = _stamp(data) if "stempel" in data else _entry(data)
        right = line is not None and line.line == text + b"\n"
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None
    return line if right else None


def _entry(data: dict[str, Any]) -> LogLine | None:
    documents = tuple(LoggedDocument(**one) for one in data.pop("documenten"))
    entry = LogLine(**data, documenten=documents)
    texts = [getattr(entry, field.name) for field in fields(entry) if field.type == "str"]
    texts += [text for document in documents for text in asdict(document).values()]
    whole = type(entry.versie) is int and entry.versie > 0
    return entry if whole and all(isinstance(text, str) for text in texts) and entry.day else None


def _stamp(data: dict[str, Any]) -> StampLine | None:
    stamp = StampLine(**data)
    sound = all(map(_CHECKSUM.fullmatch, (stamp.stempel, stamp.vorige)))
    return stamp if sound else None


def _json(data: dict[str, object]) -> bytes:
    return json.dumps(data, ensure_ascii=False).encode()
