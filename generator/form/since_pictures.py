"""What is different in the pictures of a dossier since it was last archived."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from generator.archive.names import source_path
from generator.dossier.shelf import Disk
from generator.form.pictures import read_picture
from generator.places import PICTURES, dossier_name
from generator.problems import InputError

CAME = "Deze afbeelding is erbij gekomen."
WENT = "Deze afbeelding is er niet meer."
ANOTHER = "Onder deze naam staat nu een andere afbeelding."


def pictures_since(archived: Mapping[str, bytes], folder: Path) -> Iterator[tuple[str, str]]:
    """Each picture of which something is different, by its path in the dossier, and what.

    ``archived`` are those of then, as documents showed them, by their paths in the archive. Raises
    ``InputError`` when the folder cannot be looked into.
    """
    now = {
        source_path(f"{dossier_name(folder)}/{PICTURES}/{path.name}"): path
        for path in Disk().shown(folder, PICTURES)
    }
    for name in sorted({*archived, *now}):
        file = now.get(name)
        if file is None:
            yield name.partition("/")[2], WENT
        elif told := _told(file, archived.get(name)):
            yield f"{PICTURES}/{file.name}", told


def _told(file: Path, then: bytes | None) -> str:
    """What is different in a picture that is there; empty when it is the same."""
    if then is None:
        return CAME
    try:
        shown = read_picture(Disk().read_beside(file), file.name)
    except InputError as error:
        return " ".join(map(str, error.problems))
    return "" if shown.kept == then else ANOTHER
