"""Reads the dossiers that somebody chose; what is wrong in one does not hide the others."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set
from pathlib import Path

from generator.dossier.dossier import Dossier, read_dossier
from generator.dossier.memory import Memory
from generator.dossier.selection import NO_DOCUMENT
from generator.problems import InputError, Place, Problem, in_order


def read_dossiers(
    chosen: Mapping[Path, Set[str]],
) -> tuple[list[Dossier], tuple[Problem, ...]]:
    """The dossiers that could be read, and all problems of those and of the others."""
    dossiers: list[Dossier] = []
    problems: list[Problem] = []
    reader = Memory()  # they share a file, and one is compared with another
    for folder, names in chosen.items():
        try:
            dossier = read_dossier(folder, reader)
        except InputError as error:
            problems.extend(error.problems)
            continue
        problems.extend(dossier.warnings)
        dossiers.append(dossier.only(names) if names else dossier)
        problems.extend(_not_documents(folder, names, dossier))
    return dossiers, in_order(problems)


def _not_documents(folder: Path, names: Iterable[str], dossier: Dossier) -> list[Problem]:
    """Files that were named and from which nothing is made."""
    documents = {file.name for file in dossier.documents}
    return [
        Problem(Place(str(folder / f"{name}.yaml")), NO_DOCUMENT)
        for name in sorted(set(names) - documents)
    ]
