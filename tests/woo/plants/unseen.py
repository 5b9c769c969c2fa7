"""Words that no program of this kind sees: the guide tells staff so."""

from __future__ import annotations

import codecs
from io import BytesIO

from PIL import Image, ImageDraw

from tests.woo.plants.packages import PACKAGE_PLANTS
from tests.woo.plants.plant import Plant


def _picture(words: str) -> bytes:
    image, target = Image.new("1", (400, 40)), BytesIO()
    ImageDraw.Draw(image).text((5, 5), words, fill=1)
    image.save(target, "PNG")
    return target.getvalue()


def _said(change: str) -> Plant:
    return lambda words: change.format(words[0], words[1:4], words[-3:], words[::-1]).encode()


UNSEEN: dict[str, Plant] = {
    "a picture of it": _picture,
    "letters in a font of signs": lambda words: "".join(
        f'<w:sym w:font="Wingdings" w:char="F0{ord(one):02X}"/>' for one in words
    ).encode(),
    "initials": _said("Van {0}. Z."),
    "a part of a name": _said("Van {1}."),
    "backwards": _said("Van {3}."),
    "a secret code": lambda words: codecs.encode(words, "rot13").encode(),
    "who is meant without a name": _said("De enige in schaal 16."),
    "words between its words": lambda words: PACKAGE_PLANTS["text"](
        words.replace("ij", "i toen j")
    ),
}
"""From the words to a file in which somebody may still find them."""
