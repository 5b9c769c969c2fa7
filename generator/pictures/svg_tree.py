"""A drawing of lines (SVG) of anybody as a tree, and without what it says and does not draw."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from generator.foreign.xml import xml_tree
from generator.pictures.reading import PictureError

SVG = "{http://www.w3.org/2000/svg}"
LINKS = ("href", "{http://www.w3.org/1999/xlink}href")
"""The attributes that name what is used (SVG 1.1 has the second one)."""

MOST_BYTES = 2_000_000

BROKEN = "deze tekening is beschadigd, of zij is geen SVG; sla haar opnieuw op"
TOO_MUCH = "deze tekening is te groot om te tekenen; sla haar op als PNG"
DTD = "in deze tekening staat een DTD; sla haar opnieuw op als gewone SVG, of als PNG"

_ABOUT_IT = (*(f"{SVG}{name}" for name in ("metadata", "title", "desc")),)
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
"""Of what is not of SVG itself, this alone says how something is drawn."""


def svg_root(data: bytes) -> etree._Element:
    """The drawing in those bytes. Raises ``PictureError``."""
    if len(data) > MOST_BYTES:
        raise PictureError(TOO_MUCH)
    try:
        root = xml_tree(data)
    except (etree.XMLSyntaxError, ValueError):
        raise PictureError(BROKEN) from None
    if root.getroottree().docinfo.internalDTD is not None:
        raise PictureError(DTD)
    if root.tag != f"{SVG}svg":
        raise PictureError(BROKEN)
    return root


def only_what_is_drawn(data: bytes) -> bytes:
    """The same drawing without remarks, who made it, and where the file stood on that machine.

    Once more it is the same, byte for byte. Raises ``PictureError``.
    """
    root = svg_root(data)
    names = {str(one.tag) for one in root.iter() if isinstance(one.tag, str)}
    others = [name for name in names if not name.startswith(SVG)]
    etree.strip_elements(root, *others, *_ABOUT_IT, with_tail=False)
    etree.strip_elements(root, etree.Comment, etree.ProcessingInstruction, with_tail=False)
    for element in root.iter():
        for name in [*_said_only(element)]:
            del element.attrib[name]
    etree.cleanup_namespaces(root)
    return etree.tostring(root, encoding="utf-8", xml_declaration=True)


def _said_only(element: etree._Element) -> Iterator[str]:
    """The attributes by which nothing is drawn: those of other programs, and notes."""
    for name in map(str, element.attrib):
        is_other = name.startswith("{") and name not in (*LINKS, _SPACE)
        if is_other or name.startswith(("data-", "aria-")):
            yield name
