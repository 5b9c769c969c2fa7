"""The versions of a dossier in the archive, and what the last was made of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.archive.inventory import inventory
from generator.archive.kept import input_of
from generator.archive.lines import LogLine, PublicLine
from generator.archive.listing import Search, versions
from generator.disk.input_file import read_input
from generator.dossier.legal_names import legal
from generator.places import PICTURES


@dataclass(frozen=True)
class Archived:
    """A version in the archive, and its own YAML with that of the organisation, each file by its
    path in the archive from the folder of all YAML (``2025-09-br/nota.yaml``); its ``pictures``
    likewise."""

    entry: LogLine
    files: Mapping[str, bytes]
    pictures: Mapping[str, bytes]


def internal_versions(archive: Path, dossier: str) -> list[LogLine]:
    """Those of that dossier that are not public, the oldest first; none when there is no archive.

    Raises ``InputError`` when the archive cannot be read.
    """
    entries = versions(archive, Search()) if archive.exists() else []
    return [one for one in entries if one.dossier == dossier and not isinstance(one, PublicLine)]


def last_archived(archive: Path, dossier: str) -> Archived | None:
    """The last version of that dossier; None if it was never archived.

    Raises ``InputError`` when the archive cannot be read, or when anything in that version is not
    as it was when it came there.
    """
    entries = internal_versions(archive, dossier)
    if not entries:
        return None
    kept = input_of(inventory(archive), entry := entries[-1])
    read = {name: read_input(file, str(file)) for name, file in kept.items()}
    folder = legal(dossier)
    return Archived(entry, _in(read, folder, ""), _in(read, f"{folder}/{PICTURES}"))


def _in(files: Mapping[str, bytes], *folders: str) -> Mapping[str, bytes]:
    """Those that stand in one of those folders: not what it was compared with."""
    return {name: data for name, data in files.items() if name.rpartition("/")[0] in folders}
