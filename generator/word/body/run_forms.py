"""The forms of letters in a style, as XML (ECMA-376 17.3.2)."""

from __future__ import annotations

from generator.content.languages import is_east_asian, is_right_to_left
from generator.content.units import half_points
from generator.word.body.xml import attribute

BOLD = "<w:b/><w:bCs/>"
ITALIC = "<w:i/><w:iCs/>"
UNDERLINE = '<w:u w:val="single"/>'
NO_WORD = "<w:noProof/>"
"""Of what is no word, so that Word neither checks its spelling nor divides it (17.3.2.21)."""
RIGHT_TO_LEFT = "<w:rtl/>"
"""Of words that are written so (17.3.2.30)."""
RAISED = '<w:vertAlign w:val="superscript"/>'


def font(family: str) -> str:
    """Letters of that font, whatever the script."""
    name = attribute(family)
    return f"<w:rFonts w:ascii={name} w:hAnsi={name} w:eastAsia={name} w:cs={name}/>"


def language(tag: str) -> str:
    """The language of a run, nothing for that of the document (17.3.2.20).

    Word asks for it by script: that of Latin and other letters, of the Far East, or of the
    scripts that are written from right to left.
    """
    if not tag:
        return ""
    script = "bidi" if is_right_to_left(tag) else "eastAsia" if is_east_asian(tag) else "val"
    return f"<w:lang w:{script}={attribute(tag)}/>"


def colour(digits: str) -> str:
    """Letters in that colour."""
    return f'<w:color w:val="{digits}"/>'


def size(points: float) -> str:
    """Letters of that size."""
    return f'<w:sz w:val="{half_points(points)}"/><w:szCs w:val="{half_points(points)}"/>'
