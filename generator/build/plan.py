"""What must be made of a dossier and what is there already, found without reading its YAML.

Only the standard library is used: when nothing changed, nothing heavy is loaded.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import starmap
from pathlib import Path
from typing import TypeAlias

from generator.build.formats import Format
from generator.build.record import Record, read_record
from generator.dossier.wanted import Wanted, names
from generator.problems import Place, Problem, Severity

LEFT_ALONE = "dit bestand is na het maken bewerkt; de invoer is niet veranderd, dus het blijft zo"


@dataclass(frozen=True)
class Plan:
    """Of one dossier the documents that must be made; None when everything is there.

    ``current`` counts the documents that are there already; ``warnings`` came up when they
    were made.
    """

    todo: Wanted | None
    current: int = 0
    warnings: tuple[Problem, ...] = ()


Planner: TypeAlias = Callable[
    [Mapping[str, str], Wanted, Path, tuple[Format, ...]],
    Plan,
]
"""From the fingerprints of the documents of a dossier, by name, what is wanted of it, the folder
of its output and the formats to a plan."""


def plan_all(
    fingerprints: Mapping[str, str], wanted: Wanted, place: Path, formats: tuple[Format, ...]
) -> Plan:
    """A plan that makes everything again."""
    return Plan(wanted)


def plan_changed(
    fingerprints: Mapping[str, str], wanted: Wanted, place: Path, formats: tuple[Format, ...]
) -> Plan:
    """A plan that makes what is not there, or was made from something else."""
    sought = wanted.among(fingerprints)
    if not sought:  # the reading tells why there is no document
        return Plan(wanted)
    record = read_record(place)
    stale, warnings = set(), list[Problem]()
    for name in sought:
        targets = {place / f"{name}.{form.ending}": form for form in formats}
        edited = {target: form for target, form in targets.items() if not record.is_ours(target)}
        made = name in fingerprints and _is_made(targets, record, fingerprints[name])
        beside = (place / one for one in record.beside(name, fingerprints.get(name, "")))
        whole = made and all(path.is_file() for path in beside)
        if whole and all(starmap(_may_stay, edited.items())):
            warnings.extend(record.told_of(targets))
            warnings.extend(map(_left_alone, edited))
        else:
            stale.add(name)
    if not stale:
        warnings.extend(record.warnings)
    return Plan(names(*stale) if stale else None, len(sought) - len(stale), tuple(warnings))


def _is_made(targets: Mapping[Path, Format], record: Record, fingerprint: str) -> bool:
    return all(record.is_made_from(target, fingerprint) for target in targets)


def _may_stay(edited: Path, form: Format) -> bool:
    """Whether an edited file is somebody's work: of a format for that, with something in it."""
    return form.editable and edited.stat().st_size > 0


def _left_alone(edited: Path) -> Problem:
    return Problem(Place(str(edited)), LEFT_ALONE, Severity.WARNING)
