"""The sections of a filled template that a text turns on their side (ECMA-376 17.6).

The body says only where such pages begin and end (``body/placing``). What comes before them goes on
as the section in which they stand, which begins again after them. A heading of the frame right
above stands on their pages; one within a text is there already (``content/turned``).
"""

from __future__ import annotations

from collections.abc import Sequence
from copy import deepcopy

from lxml import etree

from generator.style import heading_roles
from generator.style.house import HouseStyle
from generator.word.body.placing import TURNED_FOOTER, TURNED_HEADER
from generator.word.body.xml import NAMESPACES
from generator.word.package.wml import found, value, value_of, w
from generator.word.template.recipe import Edge, page_size

_TURNED = (Edge(TURNED_HEADER, "header", ""), Edge(TURNED_FOOTER, "footer", ""))
_HEADINGS = {
    role.id
    for role in (
        *heading_roles.HEADINGS,
        heading_roles.TITLE_RULED,
        heading_roles.HEADING_NUMBERED,
        heading_roles.HEADING_FROM_ZERO,
        heading_roles.ANNEX_HEADING,
        heading_roles.CONTENTS_HEADING,
    )
}
_EDGE = (w("headerReference"), w("footerReference"))


def settle_turned_pages(document: etree._Element, style: HouseStyle) -> None:
    """Complete the sections on their side, and those around them that they cut in two."""
    body = document.find(w("body"))
    cut: list[etree._Element] = []
    for end in [] if body is None else [one for one in body if _section(one) is not None]:
        if _is_cut(end):
            _put_above_headings(end)
            cut.append(end)
        elif cut:
            _settle(cut, end, _turned(style))
            cut = []


def _settle(cut: Sequence[etree._Element], last: etree._Element, turned: etree._Element) -> None:
    """Complete the cut parts of the section that ends at ``last``; in no part is nothing."""
    whole = deepcopy(_section_of(last))
    kinds = [(end, turned if _is_turned(end) else whole) for end in _with_contents(cut)]
    end, kind = kinds[-1]
    if last.getprevious() is end:
        _remove(end)
        kinds[-1] = (last, kind)
    else:
        kinds.append((last, whole))
    for number, (end, kind) in enumerate(kinds):
        section = deepcopy(kind)
        if number:
            _without_first_page(section)
        old = _section_of(end)
        old.addprevious(section)
        _remove(old)


def _put_above_headings(end: etree._Element) -> None:
    """Headings right above pages on their side go along; what was above those ends here."""
    if _is_turned(end):
        return
    while (above := end.getprevious()) is not None and value_of(above, "pPr/pStyle") in _HEADINGS:
        above.addprevious(end)


def _with_contents(cut: Sequence[etree._Element]) -> list[etree._Element]:
    """The ends of parts in which something stands; what is turned right after each other is one."""
    kept: list[etree._Element] = []
    for end in cut:
        before = end.getprevious()
        if _is_turned(end) or (before is not None and _section(before) is None):
            kept.append(end)
            continue
        if kept and before is kept[-1]:
            _remove(kept.pop())
        _remove(end)
    return kept


def _turned(style: HouseStyle) -> etree._Element:
    """The properties of pages on their side, with the head and the foot that every template has for
    them."""
    references = "".join(
        f'<w:{edge.kind}Reference w:type="default" r:id="{edge.relation}"/>' for edge in _TURNED
    )
    size = page_size(style.bladen.liggend, style)
    return etree.fromstring(
        f'<w:sectPr {NAMESPACES}>{references}<w:type w:val="nextPage"/>{size}</w:sectPr>'
    )


def _without_first_page(section: etree._Element) -> None:
    """Of the parts of a section only the first has a first page that differs (17.10.6)."""
    for one in list(section):
        if one.tag == w("titlePg") or (one.tag in _EDGE and value(one, "type") == "first"):
            section.remove(one)


def _section(block: etree._Element) -> etree._Element | None:
    """The section that ends with that paragraph, if one does."""
    return found(block, "pPr/sectPr")


def _section_of(end: etree._Element) -> etree._Element:
    section = _section(end)
    assert section is not None  # it is the end of one
    return section


def _is_cut(end: etree._Element) -> bool:
    """Whether that end was put by the body, which does not know the pages."""
    return found(end, "pPr/sectPr/pgMar") is None


def _is_turned(end: etree._Element) -> bool:
    return value(found(end, "pPr/sectPr/pgSz"), "orient") == "landscape"


def _remove(block: etree._Element) -> None:
    parent = block.getparent()
    assert parent is not None  # it stands in the body
    parent.remove(block)
