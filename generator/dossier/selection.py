"""Which dossiers and documents somebody means with the paths on the command line."""

from __future__ import annotations

from collections.abc import Sequence
from os.path import isdir, isfile  # unlike those of Path, no name makes them raise
from pathlib import Path

from generator.dossier.file_names import NOT_INSIDE, alike, name_problem
from generator.dossier.organisation_files import organisations_in, wrong_organisations
from generator.dossier.wanted import All, Wanted, names
from generator.places import INPUTS, beside, dossier_name, is_organisation, meant
from generator.problems import InputError, Place, Problem, nearest

NO_DOCUMENT = "van dit bestand wordt geen document gemaakt; noem een document of een map"

NO_DOSSIER = "dit is geen dossier; geef een map in inputs/, zoals inputs/2025-09-br"


def choose(paths: Sequence[str]) -> tuple[dict[Path, Wanted], list[Problem]]:
    """The folders that are meant, each with the documents that are wanted of it.

    Raises ``InputError`` when there is no dossier at all.
    """
    chosen, problems = _folders(paths)
    problems.extend(wrong_organisations(chosen))
    return _one_of_each_name(chosen, problems), problems


def _one_of_each_name(chosen: dict[Path, Wanted], problems: list[Problem]) -> dict[Path, Wanted]:
    """Without folders that were named twice, whose output would be in one folder, or whose name
    cannot be."""
    names: dict[str, Path] = {}
    for folder in list(chosen):
        if problem := name_problem(folder, dossier_name(folder)):
            problems.append(problem)
            del chosen[folder]
            continue
        first = names.setdefault(alike(dossier_name(folder)), folder)
        if first == folder:
            continue
        if first.resolve() == folder.resolve():
            chosen[first] = chosen[first].with_also(chosen[folder])
        else:
            problems.append(Problem(Place(str(folder)), _in_one_place(folder, first)))
        del chosen[folder]
    return chosen


def _in_one_place(folder: Path, first: Path) -> str:
    """That two dossiers would be made in the same folder."""
    if dossier_name(folder) == dossier_name(first):
        return f"er is nog een dossier dat {dossier_name(folder)} heet; maak ze na elkaar"
    return f"alleen hoofdletters verschillen van '{first}'; geef een van de twee een andere naam"


def _folders(paths: Sequence[str]) -> tuple[dict[Path, Wanted], list[Problem]]:
    """The folders, each with what is wanted of it, and the paths that name nothing."""
    if not paths:
        return dict.fromkeys(_dossiers_in(INPUTS), All()), []
    found: dict[Path, Wanted] = {}
    problems: list[Problem] = []
    for path in map(meant, paths):
        if problem := _wrong_folder(path):
            problems.append(problem)
        elif isdir(path):
            folders = _dossiers_in(path) if organisations_in(path) else [path]
            found.update(dict.fromkeys(folders, All()))
        elif problem := _wrong_file(path):
            problems.append(problem)
        else:
            wanted = names(path.stem)
            found[path.parent] = found.get(path.parent, wanted).with_also(wanted)
    return found, problems


def _dossiers_in(inputs: Path) -> list[Path]:
    """Every folder in the inputs. Raises ``InputError`` when there is none."""
    folders = sorted(path for path in inputs.glob("[!.]*") if path.is_dir())
    if not folders:
        message = "hier staan geen dossiers; een dossier is een map met YAML-bestanden"
        raise InputError([Problem(Place(str(inputs)), message)])
    return folders


def _wrong_folder(path: Path) -> Problem | None:
    """Why a folder is no dossier, nor the folder of all dossiers."""
    if not isdir(path):
        return None
    organisations = organisations_in(path)
    files = [file for file in path.glob("*.yaml") if not is_organisation(file.name)]
    if organisations:
        return Problem(Place(str(organisations[0])), NOT_INSIDE) if files else None
    if not files and not organisations_in(beside(path)):
        return Problem(Place(str(path)), NO_DOSSIER)
    return None


def _wrong_file(path: Path) -> Problem | None:
    """Why nothing can be made of what was named, as far as its name tells."""
    if not isfile(path):
        within = {path.name: str(path) for path in INPUTS.glob("[!.]*")}
        near = within.get(path.name) or nearest(str(path), within.values())
        return Problem(Place(str(path)), "dit bestand of deze map bestaat niet", meant=near)
    if path.suffix != ".yaml" or is_organisation(path.name):
        return Problem(Place(str(path)), NO_DOCUMENT)
    return None
