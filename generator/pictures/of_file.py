"""The file of a picture in a dossier → what documents show of it."""

from __future__ import annotations

from generator.content.picture import Image
from generator.pictures.reading import image_of

DRAWING = ".svg"


def picture_in(data: bytes, name: str) -> Image:
    """The picture in a file of that name. Raises ``PictureError``."""
    if name.lower().endswith(DRAWING):
        from generator.pictures.drawing_apart import drawn_apart  # few dossiers have a drawing

        return drawn_apart(data)
    return image_of(data)
