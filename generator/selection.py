"""Which dossiers and documents somebody means with the paths on the command line."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from generator.dossier import Dossier, read_dossier
from generator.places import INPUTS
from generator.problems import InputError, Place, Problem, in_order


def read_selection(paths: Sequence[str]) -> tuple[list[Dossier], tuple[Problem, ...]]:
    """The dossiers that could be read, and all problems of those and of the others."""
    dossiers: list[Dossier] = []
    problems: list[Problem] = []
    for folder, names in _folders(paths, problems).items():
        try:
            dossier = read_dossier(folder)
        except InputError as error:
            problems.extend(error.problems)
            continue
        problems.extend(dossier.warnings)
        dossiers.append(dossier.only(names) if names else dossier)
        problems.extend(_not_documents(folder, names, dossier))
    return dossiers, in_order(problems)


def _folders(paths: Sequence[str], problems: list[Problem]) -> dict[Path, set[str]]:
    """The folders, and of each the documents that were named; none named means all."""
    if not paths:
        return {folder: set() for folder in _all_dossiers()}
    found: dict[Path, set[str]] = {}
    whole = {Path(path) for path in paths if Path(path).is_dir()}
    for path in map(Path, paths):
        if path in whole:
            found[path] = set()
        elif not path.is_file():
            problems.append(Problem(Place(str(path)), "dit bestand of deze map bestaat niet"))
        elif path.parent not in whole:
            found.setdefault(path.parent, set()).add(path.stem)
    return found


def _all_dossiers() -> list[Path]:
    """Every folder in the inputs. Raises ``InputError`` when there is none."""
    folders = sorted(path for path in INPUTS.glob("[!.]*") if path.is_dir())
    if not folders:
        message = "hier staan geen dossiers; een dossier is een map met YAML-bestanden"
        raise InputError([Problem(Place(str(INPUTS)), message)])
    return folders


def _not_documents(folder: Path, names: Iterable[str], dossier: Dossier) -> list[Problem]:
    """Files that were named and from which nothing is made."""
    documents = {file.name for file in dossier.documents}
    return [
        Problem(Place(str(folder / f"{name}.yaml")), "van dit bestand wordt geen document gemaakt")
        for name in sorted(set(names) - documents)
    ]
