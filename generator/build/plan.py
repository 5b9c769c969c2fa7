"""What must be made and what is there already, found without reading a dossier.

Only the standard library is used: when nothing changed, nothing heavy is loaded.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import starmap
from pathlib import Path

from generator.build.fingerprint import fingerprints
from generator.build.formats import Format
from generator.build.record import read_record
from generator.dossier.wanted import All, Wanted, names
from generator.places import dossier_name
from generator.problems import Place, Problem, Severity

LEFT_ALONE = "dit bestand is na het maken bewerkt; de invoer is niet veranderd, dus het blijft zo"

Fingerprints = dict[Path, dict[str, str]]
"""Of each folder the fingerprints of its documents, by name."""


@dataclass
class Plan:
    """The dossiers of which something must be made, each with the documents.

    ``current`` counts the documents that are there already; ``warnings`` came up when they
    were made.
    """

    fingerprints: Fingerprints
    todo: dict[Path, Wanted] = field(default_factory=dict)
    current: int = 0
    warnings: list[Problem] = field(default_factory=list)

    @property
    def documents(self) -> int:
        """How many documents must be made, as far as their names tell."""
        return sum(
            len(wanted.among(self.fingerprints[folder])) for folder, wanted in self.todo.items()
        )


def plan_all(chosen: Mapping[Path, Wanted], templates: Path) -> Plan:
    """A plan that makes everything again."""
    return Plan(fingerprints(chosen, templates), dict(chosen))


def plan_changed(
    chosen: Mapping[Path, Wanted], templates: Path, output: Path, formats: tuple[Format, ...]
) -> Plan:
    """A plan that makes what is not there, or was made from something else."""
    plan = Plan(fingerprints(chosen, templates))
    for folder, wanted in chosen.items():
        made, place = plan.fingerprints[folder], output / dossier_name(folder)
        record = read_record(place)
        sought = wanted.among(made)
        stale = set()
        for name in sought:
            targets = {place / f"{name}.{form.ending}": form for form in formats}
            edited = {t: form for t, form in targets.items() if not record.is_ours(t)}
            as_made = name in made and all(
                record.is_made_from(target, made[name]) for target in targets
            )
            if as_made and all(starmap(_may_stay, edited.items())):
                plan.warnings.extend(map(_left_alone, edited))
            else:
                stale.add(name)
        plan.current += len(sought) - len(stale)
        if stale:
            plan.todo[folder] = names(*stale)
        elif not sought:  # the reading tells why there is no document
            plan.todo[folder] = All()
        else:
            plan.warnings.extend(record.warnings)
    return plan


def _may_stay(edited: Path, form: Format) -> bool:
    """Whether an edited file is somebody's work: of a format for that, with something in it."""
    return form.editable and edited.stat().st_size > 0


def _left_alone(edited: Path) -> Problem:
    return Problem(Place(str(edited)), LEFT_ALONE, Severity.WARNING)
