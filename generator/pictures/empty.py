"""What is drawn in the place of a picture that may not be seen: a plane that tells nothing."""

from __future__ import annotations

from io import BytesIO

from PIL import Image as Pillow

from generator.content.picture import Image

_SIZE = (320, 160)
_DPI = 96
_GREY, _EDGE = 235, 120


def empty() -> Image:
    """Grey with an edge, always of the same size."""
    pixels = Pillow.new("L", _SIZE, _EDGE)
    pixels.paste(_GREY, (2, 2, _SIZE[0] - 2, _SIZE[1] - 2))
    file = BytesIO()
    pixels.save(file, "PNG", dpi=(_DPI, _DPI))
    return Image(file.getvalue(), "png", *_SIZE, _DPI)
