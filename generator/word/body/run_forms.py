"""The forms of letters in a style, as XML (ECMA-376 17.3.2)."""

from __future__ import annotations

from generator.content.units import half_points
from generator.word.body.xml import attribute

BOLD = "<w:b/><w:bCs/>"
ITALIC = "<w:i/><w:iCs/>"
UNDERLINE = '<w:u w:val="single"/>'
RAISED = '<w:vertAlign w:val="superscript"/>'


def font(family: str) -> str:
    """Letters of that font, whatever the script."""
    name = attribute(family)
    return f"<w:rFonts w:ascii={name} w:hAnsi={name} w:eastAsia={name} w:cs={name}/>"


def colour(digits: str) -> str:
    """Letters in that colour."""
    return f'<w:color w:val="{digits}"/>'


def size(points: float) -> str:
    """Letters of that size."""
    return f'<w:sz w:val="{half_points(points)}"/><w:szCs w:val="{half_points(points)}"/>'
