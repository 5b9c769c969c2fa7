"""The files of a dossier that can go along as annexes, for who fills it in: those that are there,
and one that is put there.

It is kept as it was sent, so a signature in it stays whole.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from generator.dossier.file_names import ANNEX_ENDINGS, ENDING, alike
from generator.dossier.shelf import Disk
from generator.form.keeping import Put, holds, names_for
from generator.model.fields.file_name import BESTANDSNAAM
from generator.problems import InputError, Place, Problem

if TYPE_CHECKING:
    from generator.dossier.annex_faults import JudgedFile  # of who fills in, few send one

NAMELESS = "bijlage"
NO_ANNEX = "een bijlage is een pdf of een Word-bestand (.docx); sla het bestand eerst zo op"


def annexes_of(folder: Path) -> Sequence[str]:
    """The names of the files in that dossier that a field may name.

    Raises ``InputError`` when it cannot be looked into.
    """
    return [path.name for path in Disk().files(folder) if _may_be_named(path.name)]


def judged_annex(data: bytes, name: str) -> JudgedFile:
    """A file of that name that somebody sends, and that can go along.

    Raises ``InputError``, with the words of who reads a dossier, for one that cannot.
    """
    from generator.dossier.annex_faults import JudgedFile

    annex = JudgedFile(data, Path(name).suffix.lower())
    if fault := annex.fault if annex.ending in ANNEX_ENDINGS else NO_ANNEX:
        raise InputError([Problem(Place(name), fault)])
    return annex


def put_annex(folder: Path, name: str, annex: JudgedFile, put: Put) -> str:
    """Keep a file with that name, or one like it; gives the name that it got.

    ``put`` writes it. One that is there already is not put there once more. Raises ``InputError``,
    and what ``put`` raises.
    """
    files = Disk().files(folder)
    for path in files:
        if _is_annex(path, annex.ending) and holds(path, annex.data):
            return path.name
    taken = {alike(path.name) for path in files}
    documents = {alike(path.stem) for path in files if path.suffix == ENDING}
    names = names_for(name, annex.ending, NAMELESS)
    free = next(
        one for one in names if alike(one) not in taken and alike(Path(one).stem) not in documents
    )
    put(folder / free, annex.data)
    return free


def _is_annex(path: Path, ending: str) -> bool:
    return path.suffix == ending and _may_be_named(path.name)


def _may_be_named(name: str) -> bool:
    try:
        return BESTANDSNAAM.read(name) == name
    except ValueError:
        return False
