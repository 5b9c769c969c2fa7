"""What was made, kept beside the output: so that only what changed is made again, and so that
a file that somebody edited is known from one that we wrote."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path

from generator.fingerprint import file_hash
from generator.output import write_whole

NAME = ".rapport.json"


@dataclass(frozen=True)
class Entry:
    """How one document was last made.

    ``fingerprint`` is that of what it was made from, empty while it is being made.
    ``files`` holds, by the name of a file, the hashes of contents that are ours; two while
    a file is being replaced.
    """

    fingerprint: str
    files: dict[str, list[str]]


@dataclass(frozen=True)
class Record:
    """What is known of a folder of output. ``warnings`` are those of the dossier, as shown."""

    entries: dict[str, Entry] = field(default_factory=dict)
    warnings: list[str] = field(default_factory=list)

    def is_current(self, folder: Path, name: str, fingerprint: str, formats: Iterable[str]) -> bool:
        """Whether the document is there in those formats, made from exactly this."""
        entry = self.entries.get(name)
        return (
            entry is not None
            and entry.fingerprint == fingerprint
            and all(
                f"{name}.{ending}" in entry.files and (folder / f"{name}.{ending}").is_file()
                for ending in formats
            )
        )

    def is_ours(self, target: Path) -> bool:
        """Whether a file holds what we wrote, or is not there at all."""
        entry = self.entries.get(target.stem)
        known = entry.files.get(target.name, []) if entry else []
        return not target.exists() or file_hash(target) in known

    def starting(self, name: str, files: dict[str, str]) -> Record:
        """As it must stand on disk before the files of a document are replaced.

        Both the old and the new contents are ours: killed half way, nothing looks edited.
        """
        before = self.entries[name].files if name in self.entries else {}
        both = {
            file: [*dict.fromkeys([*before.get(file, []), new])] for file, new in files.items()
        }
        return self._with(name, Entry("", {**before, **both}))

    def done(self, name: str, fingerprint: str, files: dict[str, str]) -> Record:
        """As it stands when a document was made."""
        before = self.entries[name].files if name in self.entries else {}
        after = {file: [new] for file, new in files.items()}
        return self._with(name, Entry(fingerprint, {**before, **after}))

    def _with(self, name: str, entry: Entry) -> Record:
        return replace(self, entries={**self.entries, name: entry})


def read_record(folder: Path) -> Record:
    """The record of a folder; an empty one when there is none that can be read."""
    try:
        data = json.loads((folder / NAME).read_bytes())
        entries = {
            str(name): Entry(
                str(entry["fingerprint"]),
                {str(file): [str(one) for one in known] for file, known in entry["files"].items()},
            )
            for name, entry in data["entries"].items()
        }
        return Record(entries, [str(line) for line in data["warnings"]])
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return Record()


def write_record(folder: Path, record: Record) -> None:
    """Keep the record. Raises ``MachineError`` when that cannot be."""
    write_whole(folder / NAME, json.dumps(asdict(record), indent=1).encode())
