"""The draft of a dossier: its files, what is not sure, and what the form says by itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.source import Data

CHECK = "CONTROLEER"
"""With this word begins a remark about what somebody must look at."""

SUGGESTION = "indicator?"
"""With this one begins what somebody may make of a text."""


@dataclass(frozen=True)
class Entry:
    """A field of a file; nothing, whether ``None`` or empty, when the document does not say it.

    ``remarks`` stand above it, each on a line: why it must be looked at, what is suggested.
    """

    name: str
    value: Data
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True)
class Item:
    """An item of a list of groups, and the remarks above it."""

    fields: dict[str, Data]
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True)
class Items:
    """A field that is a list of groups."""

    name: str
    items: tuple[Item, ...]
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True)
class DraftFile:
    """A file of that kind: its fields in order."""

    soort: str
    entries: Sequence[Entry | Items]


@dataclass(frozen=True)
class DraftDossier:
    """The files of a draft; ``fixed`` are words of the document that the form prints by itself."""

    files: tuple[DraftFile, ...]
    fixed: tuple[str, ...] = ()


def check(why: str) -> tuple[str, ...]:
    """The remark that a field must be looked at."""
    return (f"{CHECK}: {why}",)


def fields(**values: Data) -> dict[str, Data]:
    """The fields that have a value."""
    return {name: value for name, value in values.items() if value not in ("", None, [], {})}
