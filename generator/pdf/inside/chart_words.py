"""The words of a chart, drawn as words.

WeasyPrint lays out each letter of a text in an SVG by itself, since each may be given a place of
its own. That takes most of the time of a chart, loses the kerning of the font (ISO/IEC 14496-22,
``kern`` and ``GPOS``), and puts as many pieces in the PDF as there are letters.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeAlias

from generator.pdf.inside.loading import weasyprint

Svg: TypeAlias = Any
Node: TypeAlias = Any
"""An element of a picture, as WeasyPrint holds it."""

_OF_LETTERS = ("dx", "dy", "rotate", "letter-spacing", "textLength")
_PLACES = ("x", "y")

_draw_letters = weasyprint.svg.text


class WholeWords(str):
    """A text that who goes through its letters gets whole."""

    __slots__ = ()

    def __iter__(self) -> Iterator[str]:
        """The text, once."""
        yield str(self)


def draw_words(svg: Svg, node: Node, font_size: float) -> None:
    """Draw a text element whole, unless something is said of its letters."""
    if not node.text or _says_of_letters(node):
        _draw_letters(svg, node, font_size)
        return
    element, text = node._etree_node, node.text
    element.text = WholeWords(text)
    _draw_letters(svg, node, font_size)
    element.text = text


def _says_of_letters(node: Node) -> bool:
    several = any(len(node.get(name, "").replace(",", " ").split()) > 1 for name in _PLACES)
    return several or any(name in node.attrib for name in _OF_LETTERS)
