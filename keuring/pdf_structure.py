"""The structure of a PDF for inspection: its elements, and what they hold (ISO 32000-1, 14.7).

It reads the file by the standard and by nothing of the generator, so that a mistake there is not
made here as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from io import BytesIO
from typing import Any, TypeAlias

from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject

from keuring.pdf_drawn import ARTIFACT, Box, Drawn, drawn_on

Object: TypeAlias = Any
"""Whatever a PDF may hold."""

_MARK = re.compile(rb"/MCID\s+(\d+)")

HEADINGS = {f"H{level}": level for level in range(1, 7)}


@dataclass(frozen=True)
class Mark:
    """A piece of a page, by the number that it has there."""

    page: int
    number: int


@dataclass(frozen=True)
class Link:
    """A link on a page that stands in an element."""

    annotation: IndirectObject

    def node(self) -> Object:
        """What it leads to, what it is called."""
        return self.annotation.get_object()


@dataclass(eq=False)
class Element:
    """An element: ``kind`` is its type (14.8.4), or what that stands for (14.7.3)."""

    kind: str
    node: DictionaryObject
    parent: Element | None = None
    inside: list[Element | Mark | Link] = field(default_factory=list)

    def elements(self) -> Iterator[Element]:
        """It and all elements below it, in the order in which they are read."""
        yield self
        for child in self.children():
            yield from child.elements()

    def children(self, *kinds: str) -> list[Element]:
        """The elements right below it, of those kinds when any are named."""
        found = [item for item in self.inside if isinstance(item, Element)]
        return [child for child in found if not kinds or child.kind in kinds]

    def all(self, *kinds: str) -> list[Element]:
        """The elements of those kinds below it."""
        return [element for element in self.elements() if element.kind in kinds]

    def marks(self) -> Iterator[Mark]:
        """The pieces of pages in it, in the order in which they are read."""
        for item in self.inside:
            if isinstance(item, Mark):
                yield item
            elif isinstance(item, Element):
                yield from item.marks()

    def attribute(self, name: str) -> Object:
        """An attribute, whoever owns it (14.7.5); None when it is not there."""
        attributes = at(self.node, "/A")
        for entry in attributes if isinstance(attributes, ArrayObject) else [attributes]:
            entry = entry.get_object() if entry is not None else None
            if isinstance(entry, DictionaryObject) and name in entry:
                return entry[name]
        return None

    def before(self) -> Element | None:
        """The element right before it, below the same one."""
        return self._beside(-1)

    def after(self) -> Element | None:
        """The element right after it, below the same one."""
        return self._beside(1)

    def _beside(self, step: int) -> Element | None:
        siblings = self.parent.children() if self.parent else [self]
        place = siblings.index(self) + step
        return siblings[place] if 0 <= place < len(siblings) else None


class Structure:
    """The structure of a PDF, with what is drawn on its pages."""

    def __init__(self, data: bytes) -> None:
        self.pdf = PdfReader(BytesIO(data))
        self.catalog = self.pdf.root_object
        self.pages = list(self.pdf.pages)
        self.drawn = drawn_on(data)
        self._page_numbers = {
            page.indirect_reference.idnum: number
            for number, page in enumerate(self.pages)
            if page.indirect_reference is not None
        }

    @cached_property
    def root(self) -> Element:
        """What holds all elements; nothing when the PDF has no structure."""
        node = at(self.catalog, "/StructTreeRoot")
        root = Element("StructTreeRoot", node if node is not None else DictionaryObject())
        roles = at(root.node, "/RoleMap") or {}
        waiting, known = [(root, 0)], {id(root.node)}
        while waiting:
            parent, page = waiting.pop()
            for kid in _kids(parent.node):
                waiting += self._take(kid, parent, page, roles, known)
        return root

    def _take(
        self, kid: Object, parent: Element, page: int, roles: Object, known: set[int]
    ) -> Iterator[tuple[Element, int]]:
        """Put a kid in its element; gives it back when it is an element itself."""
        node = kid.get_object()
        if not isinstance(node, DictionaryObject):
            parent.inside.append(Mark(page, int(node)))
            return
        page = self._page_of(node, page)
        if node.get("/Type") == "/MCR":
            number: Object = node["/MCID"]
            parent.inside.append(Mark(page, int(number)))
        elif node.get("/Type") == "/OBJR":
            parent.inside.append(Link(node.raw_get("/Obj")))
        elif id(node) not in known:
            known.add(id(node))
            kind = str(node.get("/S", ""))
            element = Element(str(roles.get(kind, kind)).removeprefix("/"), node, parent)
            parent.inside.append(element)
            yield element, page

    def _page_of(self, node: DictionaryObject, otherwise: int) -> int:
        page = node.get("/Pg")
        reference = page.get_object().indirect_reference if page is not None else None
        return self._page_numbers.get(reference.idnum, otherwise) if reference else otherwise

    @cached_property
    def by_mark(self) -> dict[Mark, list[Drawn]]:
        """What is drawn under each mark with a number."""
        found: dict[Mark, list[Drawn]] = {}
        for drawn in self.drawn:
            if drawn.number >= 0:
                found.setdefault(Mark(drawn.page, drawn.number), []).append(drawn)
        return found

    @cached_property
    def written(self) -> set[Mark]:
        """Every mark that is written on a page, also those under which nothing is drawn."""
        return {
            Mark(number, int(found))
            for number, page in enumerate(self.pages)
            if (contents := page.get_contents()) is not None
            for found in _MARK.findall(contents.get_data())
        }

    @staticmethod
    def is_artifact(drawn: Drawn) -> bool:
        """Whether something is drawn and no content (14.8.2.2)."""
        return ARTIFACT in drawn.names

    def text(self, element: Element) -> str:
        """The text in an element, with one space where there is any."""
        return " ".join("".join(self._texts(element)).split())

    def _texts(self, element: Element) -> Iterator[str]:
        for mark in element.marks():
            yield from (drawn.text for drawn in self.by_mark.get(mark, []))
            yield " "

    def box(self, element: Element) -> Box | None:
        """What an element covers of its first page; None when nothing is drawn in it."""
        boxes = [
            drawn.box
            for mark in element.marks()
            for drawn in self.by_mark.get(mark, [])
            if mark.page == self.first_page(element)
        ]
        if not boxes:
            return None
        left, bottom, right, top = zip(*boxes, strict=True)
        return min(left), min(bottom), max(right), max(top)

    def first_page(self, element: Element) -> int | None:
        """The page on which an element begins; None when nothing is drawn in it."""
        return next((mark.page for mark in element.marks()), None)


def is_kind(element: Element | None, kind: str) -> bool:
    """Whether there is an element, and of that kind."""
    return element is not None and element.kind == kind


def at(node: DictionaryObject, *keys: str) -> Object:
    """What stands at those keys, with references followed; None when it is not there."""
    for key in keys:
        found = node.get(key)
        if found is None:
            return None
        node = found.get_object()
    return node


def _kids(node: DictionaryObject) -> list[Object]:
    found = at(node, "/K")
    if found is None:
        return []
    return list(found) if isinstance(found, ArrayObject) else [node.raw_get("/K")]
