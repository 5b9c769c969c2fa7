"""The files of a dossier that can go along as annexes, for who fills it in: those that are there,
and one that is put there.

It is kept as it was sent, so a signature in it stays whole.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TypeAlias

from generator.dossier.file_names import ANNEX_ENDINGS, ENDING, alike
from generator.dossier.shelf import Disk
from generator.form.sent_names import possible_names
from generator.model.fields.file_name import BESTANDSNAAM
from generator.problems import InputError, Place, Problem

NAMELESS = "bijlage"
NO_ANNEX = "een bijlage is een pdf of een Word-bestand (.docx); sla het bestand eerst zo op"

Put: TypeAlias = Callable[[Path, bytes], object]


def annexes_of(folder: Path) -> Sequence[str]:
    """The names of the files in that dossier that a field may name.

    Raises ``InputError`` when it cannot be looked into.
    """
    return [path.name for path in Disk().files(folder) if _may_be_named(path.name)]


def judged_ending(data: bytes, name: str) -> str:
    """The ending under which a file that somebody sends can go along.

    Raises ``InputError``, with the words of who reads a dossier, for one that cannot.
    """
    from generator.dossier.annex_faults import fault_of  # of who fills in, few send one

    ending = Path(name).suffix.lower()
    if fault := NO_ANNEX if ending not in ANNEX_ENDINGS else fault_of(data, ending):
        raise InputError([Problem(Place(name), fault)])
    return ending


def put_annex(folder: Path, name: str, ending: str, data: bytes, put: Put) -> str:
    """Keep a file with that name, or one like it; gives the name that it got.

    ``put`` writes it. One that is there already is not put there once more. Raises ``InputError``,
    and what ``put`` raises.
    """
    files = Disk().files(folder)
    for path in files:
        if path.suffix == ending and _may_be_named(path.name) and _holds(path, data):
            return path.name
    taken = {alike(path.name) for path in files}
    documents = {alike(path.stem) for path in files if path.suffix == ENDING}
    names = possible_names(name, ending, NAMELESS)
    free = next(
        one for one in names if alike(one) not in taken and alike(Path(one).stem) not in documents
    )
    put(folder / free, data)
    return free


def _may_be_named(name: str) -> bool:
    try:
        return BESTANDSNAAM.read(name) == name
    except ValueError:
        return False


def _holds(path: Path, data: bytes) -> bool:
    with suppress(InputError):  # told when documents are made
        return Disk().read_beside(path) == data
    return False
