"""What was made, kept beside the output.

By it only what changed is made again, and a file that somebody edited is known from one that
we wrote.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from generator.build.fingerprint import file_hash
from generator.disk.atomic import write_whole
from generator.disk.input_file import read_input
from generator.problems import InputError, Problem

NAME = ".rapport.json"


@dataclass(frozen=True)
class MadeFile:
    """How one file was last made.

    ``fingerprint`` is that of what it was made from, empty while it is being replaced.
    ``hashes`` are those of contents that are ours: more than one while it is being replaced,
    and one more for each run that was killed at that. ``warnings`` came up when it was made.
    """

    fingerprint: str
    hashes: list[str]
    warnings: tuple[Problem, ...] = ()


@dataclass(frozen=True)
class Record:
    """What is known of a folder of output. ``warnings`` are those of the dossier."""

    entries: dict[str, MadeFile] = field(default_factory=dict)
    warnings: tuple[Problem, ...] = ()

    def is_made_from(self, target: Path, fingerprint: str) -> bool:
        """Whether the file is there and was last made from exactly this."""
        entry = self.entries.get(target.name)
        return entry is not None and entry.fingerprint == fingerprint and target.is_file()

    def beside(self, document: str, fingerprint: str) -> Iterator[str]:
        """The names of the files that were put beside that document, which has that fingerprint."""
        for name, entry in self.entries.items():
            if entry.fingerprint == fingerprint and Path(name).stem != document:
                yield name

    def told_of(self, targets: Iterable[Path]) -> tuple[Problem, ...]:
        """The warnings that came up when those files were made, each once."""
        entries = (self.entries.get(target.name) for target in targets)
        return tuple(dict.fromkeys(one for entry in entries if entry for one in entry.warnings))

    def is_ours(self, target: Path, new: str | None = None) -> bool:
        """Whether a file holds what we wrote or are about to write, or is not there at all."""
        entry = self.entries.get(target.name)
        ours = [new, *(entry.hashes if entry else [])]
        return not target.exists() or file_hash(target) in ours

    def without(self, names: Iterable[str]) -> Record:
        """As it stands when those files are gone."""
        left = {name: self.entries[name] for name in self.entries.keys() - set(names)}
        return replace(self, entries=dict(sorted(left.items())))

    def starting(self, hashes: Mapping[str, str]) -> Record:
        """As it must stand on disk before files get their new contents, given by their hashes.

        Both the old and the new contents are ours: killed half way, nothing looks edited.
        """
        nothing = MadeFile("", [])
        started = {
            name: MadeFile("", [*dict.fromkeys([*self.entries.get(name, nothing).hashes, new])])
            for name, new in hashes.items()
        }
        return replace(self, entries={**self.entries, **started})

    def done(
        self,
        hashes: Mapping[str, str],
        fingerprint: str,
        warnings: tuple[Problem, ...],
        own: tuple[Problem, ...] = (),
    ) -> Record:
        """As it stands when the files have their new contents; ``own`` are their warnings."""
        made = {name: MadeFile(fingerprint, [new], own) for name, new in hashes.items()}
        return Record({**self.entries, **made}, warnings)


def read_record(folder: Path) -> Record:
    """The record of a folder; an empty one when there is none that can be read."""
    try:
        data = json.loads(read_input(folder / NAME, NAME))
        entries = {
            str(name): _read(entry) for name, entry in data["entries"].items() if _is_name(name)
        }
        return Record(entries, tuple(map(Problem.from_data, data["warnings"])))
    except (InputError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return Record()


def _is_name(name: str) -> bool:
    """Whether a file of the folder can have that name; a path to elsewhere is none of ours."""
    return name.isprintable() and "/" not in name and name not in ("", ".", "..")


def write_record(folder: Path, record: Record) -> None:
    """Keep the record. Raises ``MachineError`` when that cannot be."""
    data = {
        "entries": {name: _written(entry) for name, entry in record.entries.items()},
        "warnings": [problem.as_data() for problem in record.warnings],
    }
    write_whole(folder / NAME, json.dumps(data, indent=1).encode())


def _read(entry: Mapping[str, Any]) -> MadeFile:
    warnings = tuple(map(Problem.from_data, entry.get("warnings", ())))
    return MadeFile(str(entry["fingerprint"]), [str(one) for one in entry["hashes"]], warnings)


def _written(entry: MadeFile) -> dict[str, Any]:
    told = {"warnings": [one.as_data() for one in entry.warnings]} if entry.warnings else {}
    return {"fingerprint": entry.fingerprint, "hashes": entry.hashes, **told}
