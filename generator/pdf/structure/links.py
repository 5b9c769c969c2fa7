"""What a link is called (ISO 14289-1, 7.18.5), and where on a page one can click."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import pydyf

from generator.pdf.boxes import HtmlElement
from generator.pdf.structure.elements import Element, LinkArea
from generator.pdf.structure.figures import in_one_line, words_of_picture

_APART = frozenset(("br", "img", "{http://www.w3.org/2000/svg}svg"))
"""The elements that part words, without any space in the HTML."""

SOFT_HYPHEN = "\N{SOFT HYPHEN}"


def words_of(link: HtmlElement) -> str:
    """The words in an element, however its lines were divided."""
    return in_one_line("".join(_texts(link)).replace(SOFT_HYPHEN, ""))


def _texts(element: HtmlElement) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        if child.tag in _APART:
            yield f" {words_of_picture(child)} "
        elif isinstance(child.tag, str):  # a comment is none
            yield from _texts(child)
        yield child.tail or ""


def name_links(nodes: Iterable[Element]) -> None:
    """Let a link be called by its words. What looks like one and leads nowhere is none.

    A link in which no words stand keeps what WeasyPrint calls it: its address.
    """
    for node in nodes:
        if node.type == "Link":
            areas = _areas(node)
            if not areas:
                node.type = "Span"
            for area in areas:
                if node.words:
                    area.annotation["Contents"] = pydyf.String(node.words)


def merge_areas(nodes: Iterable[Element]) -> list[LinkArea]:
    """Make one area of those of a link that lie over each other; gives those that are left over.

    WeasyPrint gives each box in a link one besides. Who goes from link to link by the keys of
    a keyboard would come to the same link again and again.
    """
    left: list[LinkArea] = []
    for node in nodes:
        kept: list[LinkArea] = []
        for area in _areas(node):
            if under := next((other for other in kept if _lies_over(area, other)), None):
                under.annotation["Rect"] = _around(area, under)
                node.kids.remove(area)
                left.append(area)
            else:
                kept.append(area)
    return left


def _areas(node: Element) -> list[LinkArea]:
    return [kid for kid in node.kids if isinstance(kid, LinkArea)]


def _lies_over(area: LinkArea, other: LinkArea) -> bool:
    """Whether the middle of an area lies in another."""
    x1, y1, x2, y2 = area.annotation["Rect"]
    left, top, right, bottom = other.annotation["Rect"]
    within = left <= (x1 + x2) / 2 <= right and min(top, bottom) <= (y1 + y2) / 2 <= max(
        top, bottom
    )
    return area.page == other.page and within


def _around(area: LinkArea, other: LinkArea) -> pydyf.Array:
    """The corners of both together."""
    corners = [area.annotation["Rect"], other.annotation["Rect"]]
    xs = [x for corner in corners for x in corner[::2]]
    ys = [y for corner in corners for y in corner[1::2]]
    return pydyf.Array((min(xs), min(ys), max(xs), max(ys)))
