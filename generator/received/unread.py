"""What in a Word file is no text and is not read, in words for staff."""

from __future__ import annotations

from collections.abc import Mapping

from lxml.etree import _Element

from generator.received.wml import name_of

PICTURE = "een plaatje"
FORMULA = "een formule"
HIDDEN = "verborgen tekst"
SYMBOL = "een teken uit een symboollettertype"
INSERTED_FILE = "een ingevoegd bestand"
OPEN_FIELD = "een veld dat niet is afgesloten"
_DRAWING = "een tekening"

_BY_NAME: Mapping[str, str] = {
    "pic": PICTURE,
    "imagedata": PICTURE,
    "chart": "een grafiek",
    "relIds": "een schema (SmartArt)",
    "OLEObject": "een ingevoegd object",
    "contentPart": "een handgeschreven teken",
}
"""What a drawing holds, by the name of the element that shows it."""


def kind_of_drawing(drawing: _Element) -> str:
    """What a drawing is."""
    names = (name_of(element) for element in drawing.iter())
    return next((_BY_NAME[name] for name in names if name in _BY_NAME), _DRAWING)
