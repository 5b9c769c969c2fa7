"""What in a Word file is no text and is not read, in words for staff."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from lxml.etree import _Element

from generator.word.package.wml import is_on, name_of

PICTURE = "een plaatje"
CHART = "een grafiek"
FORMULA = "een formule"
HIDDEN = "verborgen tekst"
SYMBOL = "een teken uit een symboollettertype"
INSERTED_FILE = "een ingevoegd bestand"
OPEN_FIELD = "een veld dat niet is afgesloten"
_DRAWING = "een tekening"

_MARKS: Mapping[str, str] = {
    "u": "dat woorden zijn onderstreept",
    "strike": "dat woorden zijn doorgehaald",
    "dstrike": "dat woorden zijn doorgehaald",
    "highlight": "dat woorden met een kleur zijn gemarkeerd",
}
"""Forms by which somebody says something about words, by their names (17.3.2)."""

_BY_NAME: Mapping[str, str] = {
    "pic": PICTURE,
    "imagedata": PICTURE,
    "chart": CHART,
    "relIds": "een schema (SmartArt)",
    "OLEObject": "een ingevoegd object",
    "contentPart": "een handgeschreven teken",
}
"""What a drawing holds, by the name of the element that shows it."""


def kind_of_drawing(drawing: _Element) -> str:
    """What a drawing is."""
    names = (name_of(element) for element in drawing.iter())
    return next((_BY_NAME[name] for name in names if name in _BY_NAME), _DRAWING)


def marks_on(properties: _Element | None) -> Iterator[str]:
    """What somebody says about words by their form: struck through, highlighted."""
    return (said for name, said in _MARKS.items() if is_on(properties, name))
