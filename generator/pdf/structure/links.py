"""What a link is called (ISO 14289-1, 7.18.5): the words in it, not its address."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, TypeAlias

import pydyf

from generator.pdf.structure.figures import words_of_picture
from generator.pdf.structure.nodes import LinkArea, Node

Element: TypeAlias = Any
"""An element of the HTML, as WeasyPrint holds it."""

_APART = frozenset(("br", "img", "{http://www.w3.org/2000/svg}svg"))
"""The elements that part words, without any space in the HTML."""

SOFT_HYPHEN = "\N{SOFT HYPHEN}"


def words_of(link: Element) -> str:
    """The words in an element, however its lines were divided."""
    return " ".join("".join(_texts(link)).replace(SOFT_HYPHEN, "").split())


def _texts(element: Element) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        if child.tag in _APART:
            yield f" {words_of_picture(child)} "
        elif isinstance(child.tag, str):  # a comment is none
            yield from _texts(child)
        yield child.tail or ""


def name_links(nodes: Iterable[Node]) -> None:
    """Give each link its words as description. What looks like one and leads nowhere is none."""
    for node in nodes:
        if node.role == "Link":
            areas = [kid for kid in node.kids if isinstance(kid, LinkArea)]
            if not areas:
                node.role = "Span"
            for area in areas:
                _name(area, node.words)


def _name(area: LinkArea, words: str) -> None:
    """A link in which no words stand keeps what WeasyPrint calls it: its address."""
    if words:
        area.annotation["Contents"] = pydyf.String(words)
