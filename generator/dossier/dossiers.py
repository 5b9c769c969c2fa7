"""Reads the dossiers that somebody chose; what is wrong in one does not hide the others."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from generator.dossier.dossier import Dossier, read_dossier
from generator.dossier.memory import Memory
from generator.dossier.selection import NO_DOCUMENT
from generator.dossier.wanted import Wanted
from generator.places import TEMPLATES
from generator.problems import InputError, Place, Problem, in_order


def read_dossiers(
    chosen: Mapping[Path, Wanted], templates: Path = TEMPLATES
) -> tuple[list[Dossier], tuple[Problem, ...]]:
    """The dossiers that could be read, and all problems of those and of the others."""
    dossiers: list[Dossier] = []
    problems: list[Problem] = []
    reader = Memory()  # they share a file, and one is compared with another
    for folder, wanted in chosen.items():
        try:
            dossier = read_dossier(folder, reader, templates)
        except InputError as error:
            problems.extend(error.problems)
            continue
        problems.extend(dossier.warnings)
        documents = {file.name for file in dossier.documents}
        dossiers.append(dossier.only(wanted.among(documents)))
        problems.extend(_no_document(folder, name) for name in wanted.among(documents) - documents)
    return dossiers, in_order(problems)


def _no_document(folder: Path, name: str) -> Problem:
    """A file that was named and from which nothing is made."""
    return Problem(Place(str(folder / f"{name}.yaml")), NO_DOCUMENT)
