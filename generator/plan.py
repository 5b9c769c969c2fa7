"""What must be made and what is there already, found without reading a dossier.

Only the standard library is used: when nothing changed, nothing heavy is loaded.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from generator.fingerprint import fingerprints
from generator.problems import Problem
from generator.record import read_record


@dataclass
class Plan:
    """The dossiers of which something must be made, each with the documents, empty for all.

    ``fingerprints`` are those of all documents, by the names of dossier and document;
    ``current`` counts the documents that are there already, and ``warnings`` are those that
    came up when they were made.
    """

    todo: dict[Path, set[str]] = field(default_factory=dict)
    fingerprints: dict[tuple[str, str], str] = field(default_factory=dict)
    current: int = 0
    warnings: list[Problem] = field(default_factory=list)

    @property
    def documents(self) -> int:
        """How many documents must be made, as far as their names tell."""
        return sum(len(names) or self._in(folder) for folder, names in self.todo.items())

    def _in(self, folder: Path) -> int:
        return sum(dossier == folder.name for dossier, _ in self.fingerprints)


def plan_all(chosen: Mapping[Path, set[str]], templates: Path) -> Plan:
    """A plan that makes everything again."""
    plan = Plan(todo=dict(chosen))
    for folder in chosen:
        for name, fingerprint in fingerprints(folder, templates).items():
            plan.fingerprints[folder.name, name] = fingerprint
    return plan


def plan_changed(
    chosen: Mapping[Path, set[str]], templates: Path, output: Path, formats: tuple[str, ...]
) -> Plan:
    """A plan that makes what is not there, or was made from something else."""
    whole = plan_all(chosen, templates)
    plan = Plan(fingerprints=whole.fingerprints)
    for folder, names in chosen.items():
        made = {
            name: one
            for (dossier, name), one in whole.fingerprints.items()
            if dossier == folder.name
        }
        wanted = names or set(made)
        record = read_record(output / folder.name)
        stale = {
            name
            for name in wanted
            if not all(
                record.is_current(output / folder.name / f"{name}.{ending}", made.get(name, ""))
                for ending in formats
            )
        }
        plan.current += len(wanted) - len(stale)
        if stale or not wanted:
            plan.todo[folder] = stale
        else:
            plan.warnings.extend(record.warnings)
    return plan
