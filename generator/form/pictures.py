"""The pictures of a dossier for who fills it in: those that are there, and one that is put there.

What is kept is what documents show of a picture (``pictures/reading.py``), so what else a photo
tells stays on the machine that it came from.
"""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

from generator.content.picture import Image
from generator.dossier.file_names import alike
from generator.dossier.shelf import Disk
from generator.form.keeping import Put, holds, names_for
from generator.places import PICTURES
from generator.problems import InputError, Place, Problem

SMALL = 240
"""So many pixels the longest side of a picture has where one chooses it."""

NAMELESS = "afbeelding"


def pictures_of(folder: Path) -> Sequence[str]:
    """The files in the folder of pictures of a dossier, as it names them.

    Raises ``InputError`` when it cannot be looked into.
    """
    return [f"{PICTURES}/{path.name}" for path in Disk().shown(folder, PICTURES)]


def small_picture(folder: Path, name: str) -> bytes:
    """A picture of a dossier as a small PNG.

    Raises ``InputError`` when there is no such file, or nothing can be seen in it.
    """
    from PIL import Image as Pillow  # of who fills in, few look at pictures

    if f"{PICTURES}/{name}" not in pictures_of(folder):
        raise _fault(name, "deze afbeelding is er niet meer")
    image = read_picture(Disk().read_beside(folder / PICTURES / name), name)
    with Pillow.open(BytesIO(image.data)) as opened:
        opened.thumbnail((SMALL, SMALL))
        file = BytesIO()
        opened.save(file, "PNG")
    return file.getvalue()


def read_picture(data: bytes, name: str) -> Image:
    """What documents show of a file of that name. Raises ``InputError``."""
    from generator.pictures.of_file import picture_in
    from generator.pictures.reading import PictureError

    try:
        return picture_in(data, name)
    except PictureError as error:
        raise _fault(name, str(error)) from None


def read_sent(data: bytes, name: str) -> Image:
    """The same for a file that somebody sends, which may be a drawing (SVG) too: that is drawn."""
    from generator.pictures.drawings import drawn, is_drawing
    from generator.pictures.reading import PictureError, image_of

    try:
        return drawn(data) if is_drawing(data) else image_of(data)
    except PictureError as error:
        raise _fault(name, str(error)) from None


def put_picture(folder: Path, name: str, image: Image, put: Put) -> str:
    """Keep a picture with that name, or one like it; gives its path in the dossier.

    ``put`` writes it. One that is there already is not put there once more. Raises ``InputError``,
    and what ``put`` raises.
    """
    there = {alike(path.name): path for path in Disk().shown(folder, PICTURES)}
    for path in there.values():
        if path.suffix.lower() in (f".{image.ending}", ".jpeg") and holds(path, image.data):
            return f"{PICTURES}/{path.name}"
    names = names_for(name, f".{image.ending}", NAMELESS)
    free = next(one for one in names if alike(one) not in there)
    put(folder / PICTURES / free, image.data)
    return f"{PICTURES}/{free}"


def _fault(name: str, reason: str) -> InputError:
    return InputError([Problem(Place(name), reason)])
