"""Whether two files show the same picture, of which a program wrote one anew.

Word makes large pictures smaller when it saves a file, other programs compress them once more. What
one sees stays the same, what stands in the file does not.
"""

from __future__ import annotations

from io import BytesIO

from PIL import Image as Pillow
from PIL import ImageChops

from generator.content.picture import Image
from generator.pictures.reading import PictureError, image_of

_SIDE = 64
"""Both are compared as so many planes wide and high: a word that was changed is in one of those."""

_SEEN = 16
"""So much a plane differs, of 255, when something else is drawn in it."""

_STRETCHED = 0.02
"""Of this share of its height the width of a picture is another one."""


def look_alike(one: bytes, other: bytes) -> bool:
    """Whether nobody sees a difference between the pictures in those files; also False when one of
    them cannot be read."""
    try:
        mine, yours = image_of(one), image_of(other)
    except PictureError:
        return False
    ratio = (mine.width / mine.height) / (yours.width / yours.height)
    if abs(ratio - 1) > _STRETCHED:
        return False
    return max(ImageChops.difference(_planes(mine), _planes(yours)).tobytes()) <= _SEEN


def _planes(image: Image) -> Pillow.Image:
    with Pillow.open(BytesIO(image.data)) as opened:
        size = (_SIDE, _SIDE)
        return opened.convert("RGB").resize(size, Pillow.Resampling.BOX)
