"""The YAML that the last version of a dossier in the archive was made of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.archive import bag
from generator.archive.contents import INPUT
from generator.archive.inventory import inventory, key_of
from generator.archive.lines import LogLine, PublicLine
from generator.archive.listing import Search, versions
from generator.archive.names import legal
from generator.disk.input_file import read_input
from generator.dossier.file_names import ENDING
from generator.problems import InputError


@dataclass(frozen=True)
class Archived:
    """A version in the archive, and its own YAML with that of the organisation, each file by its
    path in the archive from the folder of all YAML (``2025-09-br/nota.yaml``)."""

    entry: LogLine
    files: Mapping[str, bytes]


def last_archived(archive: Path, dossier: str) -> Archived | None:
    """The last version of that dossier; None if it was never archived.

    Raises ``InputError`` when the archive cannot be read, or when anything in that version is not
    as it was when it came there.
    """
    entries = versions(archive, Search()) if archive.exists() else []
    internal = [one for one in entries if not isinstance(one, PublicLine)]
    entry = next((one for one in reversed(internal) if one.dossier == dossier), None)
    if entry is None:
        return None
    place = inventory(archive).place(key_of(entry))
    if problems := [*bag.faults(place, entry.zegel)]:
        raise InputError(problems)
    return Archived(entry, {name: _read(place, name) for name in _own_names(place, dossier)})


def _own_names(place: Path, dossier: str) -> list[str]:
    """Not those of the dossiers that it was compared with."""
    folders = (f"{INPUT}/{legal(dossier)}", INPUT)
    paths = [path for path in bag.checksums(place) if path.endswith(ENDING)]
    own = [path for path in paths if path.rpartition("/")[0] in folders]
    return [path.removeprefix(f"{INPUT}/") for path in own]


def _read(place: Path, name: str) -> bytes:
    file = place / bag.DATA / INPUT / name
    return read_input(file, str(file))
