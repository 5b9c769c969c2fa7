"""Writes what LibreOffice and others write in a way of their own as Word writes it.

Word reads both; a validator and other readers do not. What it means stays the same.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.word.own.elements import Element
from generator.word.package.wml import VALUE, w

PARAGRAPH_PROPERTIES = (
    *("pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl", "numPr"),
    *("suppressLineNumbers", "pBdr", "shd", "tabs", "suppressAutoHyphens", "kinsoku", "wordWrap"),
    *("overflowPunct", "topLinePunct", "autoSpaceDE", "autoSpaceDN", "bidi", "adjustRightInd"),
    *("snapToGrid", "spacing", "ind", "contextualSpacing", "mirrorIndents", "suppressOverlap"),
    *("jc", "textDirection", "textAlignment", "textboxTightWrap", "outlineLvl", "divId"),
    *("cnfStyle", "rPr", "sectPr", "pPrChange"),
)
"""The properties of a paragraph in the order of the schema (ECMA-376 17.3.1.26)."""

_PLACES = {w(name): place for place, name in enumerate(PARAGRAPH_PROPERTIES)}

SIDES = {"start": "left", "end": "right"}
"""What the sides are called in ISO/IEC 29500 strict, and in what Word writes."""

_SIDED = (w("jc"), w("lvlJc"), w("tab"), w("ptab"))
_INDENT = w("ind")
_SIDED_ELEMENTS = (w("tblCellMar"), w("tcMar"), w("tblBorders"), w("tcBorders"))
_YES = (w("cantSplit"), w("tblHeader"))
_DRAWN_SIZE = "{http://schemas.openxmlformats.org/drawingml/2006/main}ext"


def respell(root: Element) -> None:
    """Write a part as Word would."""
    for properties in list(root.iter(w("pPr"))):
        _in_order(properties)
    for element in root.iter(*_SIDED):
        if element.get(VALUE) in SIDES:
            element.set(VALUE, SIDES[element.get(VALUE, "")])
    for element in root.iter(_INDENT):
        _sides_of(element)
    for around in root.iter(*_SIDED_ELEMENTS):
        for side, name in SIDES.items():
            for element in around.iterchildren(w(side)):
                element.tag = w(name)
    for element in root.iter(*_YES):
        if element.get(VALUE) in ("true", "1"):
            del element.attrib[VALUE]
    for level in root.iter(w("lvl")):
        if level.find(w("start")) is None:  # then it is 0 (17.9.25), which not every reader knows
            level.insert(0, level.makeelement(w("start"), {VALUE: "0"}))
    for element in _of_negative_size(root):
        element.set("cy", "0")


def _in_order(properties: Element) -> None:
    """Each property once and in its place; an empty border says nothing."""
    last = {
        child.tag: child
        for child in properties.iterchildren("*")
        if len(child) or child.tag != w("pBdr")
    }
    unknown = len(_PLACES)
    properties[:] = sorted(last.values(), key=lambda child: _PLACES.get(child.tag, unknown))


def _sides_of(indent: Element) -> None:
    for side, name in SIDES.items():
        for suffix in ("", "Chars"):
            said = indent.get(w(side + suffix))
            if said is not None:
                del indent.attrib[w(side + suffix)]
                indent.set(w(name + suffix), said)


def _of_negative_size(root: Element) -> Iterator[Element]:
    """Boxes of which LibreOffice counted the height wrong; it grows with the text anyhow."""
    return (one for one in root.iter(_DRAWN_SIZE) if one.get("cy", "").startswith("-"))
