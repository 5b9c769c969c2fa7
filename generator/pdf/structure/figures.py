"""What a picture shows, in words (ISO 14289-1, 7.3)."""

from __future__ import annotations

import logging
import re

from generator.pdf.boxes import HtmlElement

_SPACES = re.compile(r"[ \t\n\f\r]+")
_TITLE = "{http://www.w3.org/2000/svg}title"

_LOG = logging.getLogger("weasyprint")
"""Where WeasyPrint complains; ``pdf/watching`` makes a problem of whatever it says."""


def description_of(picture: HtmlElement) -> str:
    """The words for it: the title of an SVG, the ``alt`` of others. That it has none is logged."""
    words = words_of_picture(picture)
    if not words:
        _LOG.error("een plaatje heeft geen beschrijving (title in svg, alt bij andere)")
    return words


def words_of_picture(picture: HtmlElement) -> str:
    """The same, and nothing when it has none."""
    title = picture.find(_TITLE)
    words = title.text if title is not None else picture.get("alt")
    return in_one_line(words or "")


def in_one_line(text: str) -> str:
    """Text without the spaces that HTML does not show; spaces that hold words together stay."""
    return _SPACES.sub(" ", text).strip(" ")
