"""Files on the disk that are mended: which ones are meant, and writing them in their place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from os.path import isfile  # unlike that of Path, no name makes it raise
from pathlib import Path

from generator.authoring.ids import Known, known_before
from generator.authoring.mending.mend import Mended
from generator.authoring.mending.mending import mended
from generator.disk.atomic import write_together
from generator.disk.input_file import read_input
from generator.dossier.file_names import ENDING, kind_of
from generator.dossier.organisation_files import organisations_in
from generator.dossier.selection import choose
from generator.model import soorten
from generator.model.kind import Feiten
from generator.places import INPUTS, is_organisation
from generator.problems import InputError, Place, Problem

CHANGED = "dit bestand is intussen veranderd; er is niets geschreven, geef de opdracht opnieuw"

NOT_KNOWN = (
    "het programma weet niet wat er in dit bestand hoort; een bestand heet bijvoorbeeld nota.yaml"
)


@dataclass(frozen=True)
class MendedFile:
    """A file, as it was read and after its mends."""

    path: Path
    raw: bytes
    after: Mended


def files_of(paths: Sequence[str]) -> tuple[list[Path], list[Problem]]:
    """The files that are meant by paths of dossiers and files; all of the inputs by none.

    Raises ``InputError`` when there is no dossier at all.
    """
    shared = [Path(path) for path in paths] if paths else organisations_in(INPUTS)
    chosen = [path for path in shared if _is_shared(path)]
    others = [path for path in paths if not _is_shared(Path(path))]
    if paths and not others:
        return chosen, []
    folders, problems = choose(others)
    for folder, wanted in folders.items():
        files = {
            path.stem: path for path in sorted(folder.glob(f"[!.]*{ENDING}")) if _is_known(path)
        }
        names = wanted.among(files)
        chosen += [path for name, path in files.items() if name in names]
        unknown = [Place(str(folder / f"{name}{ENDING}")) for name in sorted(names - files.keys())]
        problems += [Problem(place, NOT_KNOWN) for place in unknown]
    return chosen, problems


def _is_shared(path: Path) -> bool:
    return is_organisation(path.name) and isfile(path)


def _is_known(path: Path) -> bool:
    return kind_of(path) in soorten.in_dossier() and path.is_file()


def mended_file(path: Path) -> MendedFile:
    """The file after its mends; nothing is written. Raises ``InputError``."""
    raw = read_input(path, str(path))
    soort = soorten.bestanden()[kind_of(path)]
    return MendedFile(path, raw, mended(raw, str(path), soort, _known(path, soort)))


def _known(path: Path, soort: soorten.Bestand) -> Known:
    if not issubclass(soort, Feiten):
        return {}
    return known_before(path.parent, path.name, soort)


def write_mended(files: Sequence[MendedFile]) -> None:
    """Put the files in their place, all or none.

    Raises ``InputError`` when one is not as it was read, ``MachineError`` when it cannot be.
    """
    if changed := list(_changed(files)):
        raise InputError(changed)
    write_together({one.path: one.after.raw for one in files})


def _changed(files: Sequence[MendedFile]) -> Iterator[Problem]:
    for one in files:
        if read_input(one.path, str(one.path)) != one.raw:
            yield Problem(Place(str(one.path)), CHANGED)
