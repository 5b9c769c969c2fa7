"""Which dossiers and documents somebody means with the paths on the command line."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from os.path import isdir, isfile  # unlike those of Path, no name makes them raise
from pathlib import Path

from generator.dossier import Dossier, read_dossier
from generator.places import INPUTS, ORGANISATIE
from generator.problems import InputError, Place, Problem, in_order

NO_DOCUMENT = "van dit bestand wordt geen document gemaakt; noem een document of een map"


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
        if dossier.name in {other.name for other in dossiers}:
            message = f"er is nog een dossier dat {dossier.name} heet; maak ze na elkaar"
            problems.append(Problem(Place(str(folder)), message))
            continue
        dossiers.append(dossier.only(names) if names else dossier)
        problems.extend(_not_documents(folder, names, dossier))
    return dossiers, in_order(problems)


def _folders(paths: Sequence[str], problems: list[Problem]) -> dict[Path, set[str]]:
    """The folders, and of each the documents that were named; none named means all."""
    if not paths:
        return {folder: set() for folder in _dossiers_in(INPUTS)}
    found: dict[Path, set[str]] = {}
    for path in map(Path, paths):
        if isdir(path):
            dossiers = _dossiers_in(path) if isfile(path / ORGANISATIE) else [path]
            found.update({folder: set() for folder in dossiers})
        elif problem := _wrong_file(path):
            problems.append(problem)
        elif path.parent not in found or found[path.parent]:  # else all of it is named already
            found.setdefault(path.parent, set()).add(path.stem)
    return found


def _dossiers_in(inputs: Path) -> list[Path]:
    """Every folder in the inputs. Raises ``InputError`` when there is none."""
    folders = sorted(path for path in inputs.glob("[!.]*") if path.is_dir())
    if not folders:
        message = "hier staan geen dossiers; een dossier is een map met YAML-bestanden"
        raise InputError([Problem(Place(str(inputs)), message)])
    return folders


def _wrong_file(path: Path) -> Problem | None:
    """Why nothing can be made of what was named, as far as its name tells."""
    if not isfile(path):
        return Problem(Place(str(path)), "dit bestand of deze map bestaat niet")
    if path.suffix != ".yaml" or path.name == ORGANISATIE:
        return Problem(Place(str(path)), NO_DOCUMENT)
    return None


def _not_documents(folder: Path, names: Iterable[str], dossier: Dossier) -> list[Problem]:
    """Files that were named and from which nothing is made."""
    documents = {file.name for file in dossier.documents}
    return [
        Problem(Place(str(folder / f"{name}.yaml")), NO_DOCUMENT)
        for name in sorted(set(names) - documents)
    ]
