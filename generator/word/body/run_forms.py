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
COMPLEX = "<w:cs/>"
"""Of letters that are joined or stacked, from left to right (17.3.2.7)."""
RAISED = '<w:vertAlign w:val="superscript"/>'


def font(family: str, hint: str = "") -> str:
    """Letters of that font, whatever the script; ``hint`` is how Word takes a sign that may belong
    to several (17.18.45)."""
    name = attribute(family)
    hinted = f' w:hint="{hint}"' if hint else ""
    return f"<w:rFonts{hinted} w:ascii={name} w:hAnsi={name} w:eastAsia={name} w:cs={name}/>"


def language(tag: str, script: str | None = None) -> str:
    """The language of a run, nothing for that of the document (17.3.2.20).

    Word asks for it by ``script``: ``val`` for Latin and other letters, ``eastAsia``, ``bidi`` for
    those that are written from right to left or joined; without one it is that of the language.
    """
    if not tag:
        return ""
    script = script or _usual_script(tag)
    return f"<w:lang w:{script}={attribute(tag)}/>"


def _usual_script(tag: str) -> str:
    return "bidi" if is_right_to_left(tag) else "eastAsia" if is_east_asian(tag) else "val"


def colour(digits: str) -> str:
    """Letters in that colour."""
    return f'<w:color w:val="{digits}"/>'


def size(points: float) -> str:
    """Letters of that size."""
    return f'<w:sz w:val="{half_points(points)}"/><w:szCs w:val="{half_points(points)}"/>'
