"""Makes frames of text boxes: paragraphs at a place of their own, read in their order.

A text box is a drawing in which text stands; a screen reader comes to it at another moment, or
never. LibreOffice makes one of each frame that it saves in a header or footer. A frame is a
property of its paragraphs (ECMA-376 17.3.1.11).
"""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from generator.content.units import EMUS_PER_POINT, TWIPS_PER_POINT
from generator.word.body.xml import COMPATIBILITY, WORD_DRAWING
from generator.word.own.elements import Element, Finding, Story, remove
from generator.word.package.wml import PARAGRAPH, w

BOX = w("txbxContent")
NOT_A_FRAME = (
    "de tekst in dit tekstvak kan niet mee; zet hem in een gewone alinea, in een tabel of in een"
    " kader"
)

_EMUS_PER_TWIP = EMUS_PER_POINT // TWIPS_PER_POINT
_ANCHORS = {"page": "page", "margin": "margin", "column": "text", "paragraph": "text"}
"""From what a drawing is measured (20.4.3.4, 20.4.3.5), and what a frame calls that."""


def framed(story: Story) -> Iterator[Finding]:
    """Put the paragraphs of each text box before the paragraph that holds it, as a frame.

    Tells of a box of which that cannot be done.
    """
    for box in list(story.root.iter(BOX)):
        paragraph = next(box.iterancestors(PARAGRAPH), None)
        anchor = next(box.iterancestors(f"{{{WORD_DRAWING}}}anchor"), None)
        place = None if anchor is None else _place(anchor)
        if paragraph is None or anchor is None or place is None or box.find(w("tbl")) is not None:
            around = paragraph if paragraph is not None else box
            yield Finding(NOT_A_FRAME, story.where(around))
            continue
        for one in list(box):
            _set_frame(one, place)
            paragraph.addprevious(one)
        remove(_drawing(anchor))


def _place(anchor: Element) -> dict[str, str] | None:
    """The attributes of the frame for a drawing; None for one that is placed otherwise."""
    size = anchor.find(f"{{{WORD_DRAWING}}}extent")
    across, down = (anchor.find(f"{{{WORD_DRAWING}}}position{side}") for side in "HV")
    if size is None or across is None or down is None:
        return None
    horizontal, vertical = _side(across, "x"), _side(down, "y")
    if horizontal is None or vertical is None:
        return None
    return {"w": _twips(size.get("cx")), "wrap": "around", **vertical, **horizontal}


def _side(position: Element, axis: str) -> dict[str, str] | None:
    """How a frame says where it stands on one axis."""
    known = _ANCHORS.get(position.get("relativeFrom", ""))
    offset, align = (position.find(f"{{{WORD_DRAWING}}}{name}") for name in ("posOffset", "align"))
    if known is None:
        return None
    anchored = {f"{'h' if axis == 'x' else 'v'}Anchor": known}
    if align is not None:
        return {**anchored, f"{axis}Align": align.text or ""}
    if offset is None:
        return None
    return {**anchored, axis: _twips(offset.text)}


def _twips(emus: str | None) -> str:
    """A measure of a drawing as one of a paragraph; what is no number becomes 0."""
    try:
        return str(round(int(emus or 0) / _EMUS_PER_TWIP))
    except ValueError:
        return "0"


def _set_frame(paragraph: Element, place: dict[str, str]) -> None:
    properties = paragraph.find(w("pPr"))
    if properties is None:
        properties = etree.Element(w("pPr"))
        paragraph.insert(0, properties)
    for old in properties.findall(w("framePr")):
        properties.remove(old)
    etree.SubElement(properties, w("framePr"), {w(name): said for name, said in place.items()})


def _drawing(anchor: Element) -> Element:
    """What goes with a drawing: the choice around it, else the drawing itself."""
    choice = next(anchor.iterancestors(f"{{{COMPATIBILITY}}}AlternateContent"), None)
    return choice if choice is not None else next(anchor.iterancestors(w("drawing")), anchor)
