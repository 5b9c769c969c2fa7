"""A line of the log: what it says of a version or a timestamp, and the line before it."""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass, fields
from datetime import date
from typing import Any

from generator.disk.chain import Chained

_CHECKSUM = re.compile(r"[0-9a-f]{64}")


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
class PublicOf:
    """Of which version another is the public one, and for which request."""

    van: int
    matter: str


@dataclass(frozen=True)
class PublicLine(LogLine):
    """A line of a public version: of which version of the dossier it is, for which request."""

    van: int
    matter: str


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


def line_of(data: dict[str, Any]) -> Line:
    """What the fields of a line say. Raises ``ValueError`` or ``TypeError`` for others."""
    return _stamp(data) if "stempel" in data else _entry(data)


def _entry(data: dict[str, Any]) -> LogLine:
    documents = tuple(LoggedDocument(**one) for one in data.pop("documenten"))
    kind = PublicLine if "matter" in data else LogLine
    entry = kind(**data, documenten=documents)
    texts = [getattr(entry, field.name) for field in fields(entry) if field.type == "str"]
    texts += [text for document in documents for text in asdict(document).values()]
    numbers = [getattr(entry, field.name) for field in fields(entry) if field.type == "int"]
    whole = all(type(number) is int and number > 0 for number in numbers)
    if not (whole and all(isinstance(text, str) for text in texts) and entry.day):
        raise ValueError
    return entry


def _stamp(data: dict[str, Any]) -> StampLine:
    stamp = StampLine(**data)
    if not all(map(_CHECKSUM.fullmatch, (stamp.stempel, stamp.vorige))):
        raise ValueError
    return stamp
