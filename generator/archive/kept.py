"""The YAML that a version in the archive was made of, and the dossier that it was then."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from generator.archive import bag
from generator.archive.contents import INPUT
from generator.archive.inventory import Inventory, inventory, key_of, require, version_name
from generator.archive.lines import LogLine, PublicLine
from generator.disk.input_file import read_input
from generator.dossier.dossier import Dossier
from generator.dossier.dossier_files import decision_in
from generator.dossier.file_names import ENDING
from generator.dossier.legal_names import unspelled
from generator.dossier.memory import Memory
from generator.dossier.packed import Carried, Paths, packed
from generator.dossier.reading import read_dossier
from generator.markdown.pictures import ENDINGS as PICTURE_ENDINGS
from generator.places import dossier_name
from generator.problems import InputError, Place, Problem
from generator.sheets.reading import ENDINGS as FIGURES_ENDINGS
from generator.source import parse

NO_VERSION = (
    "versie {} van dit dossier staat niet in het archief; 'rapport archief' toont wat er is"
)
IS_PUBLIC = (
    "versie {} is zelf een openbare versie, van versie {}; zonder de bestanden waarvan zij gemaakt"
    " is, kan daar geen openbare versie van komen. Kies versie {}"
)
NO_FILES = (
    "bij versie {} staan in het archief geen bestanden van het dossier; daarvan kan het programma"
    " dus geen openbare versie maken"
)


@dataclass(frozen=True)
class Kept:
    """A version in the archive, and its dossier as it was then but with the decision of now."""

    entry: LogLine
    dossier: Dossier


def yaml_of(found: Inventory, entry: LogLine) -> dict[str, Path]:
    """The files of YAML that a version was made of; as ``input_of``."""
    return {path: file for path, file in input_of(found, entry).items() if path.endswith(ENDING)}


def input_of(found: Inventory, entry: LogLine) -> dict[str, Path]:
    """The files that a version was made of, by their path in its folder of those: YAML, and what
    texts show.

    Raises ``InputError`` when anything in the version is not as it was when it came there.
    """
    folder = found.place(key_of(entry))
    if problems := [*bag.faults(folder, entry.zegel)]:
        raise InputError(problems)
    inside = (path for path in bag.checksums(folder) if path.startswith(f"{INPUT}/"))
    return {
        path.removeprefix(f"{INPUT}/"): folder / bag.DATA / path
        for path in inside
        if path.endswith((ENDING, *PICTURE_ENDINGS, *FIGURES_ENDINGS))
    }


def kept(archive: Path, folder: Path, number: int) -> Kept:
    """That version of the dossier in ``folder``, with the decision that stands there now.

    Raises ``InputError`` when there is none of which documents can be made.
    """
    entry, paths = _version(archive, folder, number)
    decision = decision_in(folder)
    if decision.exists():
        paths[f"{entry.dossier}/{decision.name}"] = decision
    files = {name: read_input(path, str(path)) for name, path in paths.items()}
    return Kept(entry, _read(entry.dossier, files, Paths(paths, {entry.dossier: folder})))


def _version(archive: Path, folder: Path, number: int) -> tuple[LogLine, dict[str, Path]]:
    """Its line of the log, and its YAML by the names that it had."""
    require(archive)
    found, name = inventory(archive), dossier_name(folder)
    if problems := found.faults_about(name):
        raise InputError(problems)
    place, version = Place(str(folder)), version_name(number)
    entry = next((one for one in found.log.versions_of(name) if one.versie == number), None)
    if entry is None:
        raise InputError([Problem(place, NO_VERSION.format(version))])
    if isinstance(entry, PublicLine):
        of = version_name(entry.van)
        raise InputError([Problem(place, IS_PUBLIC.format(version, of, of))])
    paths = {unspelled(path): file for path, file in input_of(found, entry).items()}
    if not paths:
        raise InputError([Problem(place, NO_FILES.format(version))])
    return entry, paths


def _read(name: str, files: Mapping[str, bytes], paths: Paths) -> Dossier:
    """The dossier of that name in those files; what is told of it has the paths on the disk."""
    shelf = Carried(packed(name, files))
    try:
        dossier = read_dossier(shelf.folder, Memory(shelf))
    except InputError as error:
        raise InputError(map(paths.placed, error.problems)) from None
    woo = dossier.woo
    if woo:
        source, decision = woo
        woo = parse(source.raw, str(paths.files[decision.herkomst_van().file])), decision
    return replace(
        dossier,
        folder=paths.folders[name],
        problems=tuple(map(paths.placed, dossier.problems)),
        paths={path: paths.files[path] for path in dossier.sources},
        woo=woo,
    )
