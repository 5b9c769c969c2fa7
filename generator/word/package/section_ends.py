"""Where the sections of a filled template end (ECMA-376 17.6.17, 17.6.18).

In the template every section ends in a paragraph that nobody sees, also the last, since which one
is last depends on the annexes. What one types there would not be seen either, so none stays but
where Word needs a paragraph: behind a table.
"""

from __future__ import annotations

from lxml import etree

from generator.foreign.package import PackageError
from generator.style.page_roles import SECTION_END
from generator.word.package.wml import w


def settle_section_ends(document: etree._Element) -> None:
    """Give each section to the text before its end, and the last one to the body itself.

    Raises ``PackageError`` when the document does not end with the end of a section.
    """
    body = document.find(w("body"))
    blocks = [] if body is None else list(body.iterchildren())
    ends = [block for block in blocks if _is_end(block)]
    if body is None or not ends or ends[-1] is not blocks[-1]:
        raise PackageError("het eindigt niet met het einde van een sectie")
    for end in ends[:-1]:
        _give_to_text(end)
    _give_to_body(ends[-1], body)


def _give_to_text(end: etree._Element) -> None:
    text = end.getprevious()
    if text is None or not _is_text(text):
        return
    properties = text.find(w("pPr"))
    if properties is None:
        properties = etree.Element(w("pPr"))
        text.insert(0, properties)
    properties.append(_section_of(end))
    _remove(end)


def _give_to_body(end: etree._Element, body: etree._Element) -> None:
    """Word puts a paragraph of full height behind a last table that has none, perhaps on a page of
    its own."""
    section, before = _section_of(end), end.getprevious()
    section.tail = None
    body.append(section)
    if before is None or _is_text(before):
        _remove(end)


def _is_end(block: etree._Element) -> bool:
    style = block.find(f"{w('pPr')}/{w('pStyle')}")
    is_unseen = style is not None and style.get(w("val")) == SECTION_END.id
    return is_unseen and _has(block, "sectPr")


def _is_text(block: etree._Element) -> bool:
    """Whether a section may end in it: a paragraph in the row of the text, of this section."""
    return block.tag == w("p") and not (_has(block, "sectPr") or _has(block, "framePr"))


def _has(block: etree._Element, property_: str) -> bool:
    return block.find(f"{w('pPr')}/{w(property_)}") is not None


def _section_of(end: etree._Element) -> etree._Element:
    section = end.find(f"{w('pPr')}/{w('sectPr')}")
    assert section is not None  # see _is_end
    return section


def _remove(block: etree._Element) -> None:
    parent = block.getparent()
    assert parent is not None  # it stands in the body
    parent.remove(block)
