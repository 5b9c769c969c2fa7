"""The structure as objects of a PDF (ISO 32000-1, 14.7)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

import pydyf

from generator.pdf.structure.elements import Element, Kid, LinkArea

NOTHING = "null"
"""What stands in the place of an element for a mark that has none."""


class _StructElem(pydyf.Object):  # type: ignore[misc]  # pydyf is not typed
    """An element as it stands in the file: a long document has tens of thousands of them."""

    data = b""


class Writer:
    """Writes one document; what must be found back from a page is gathered meanwhile."""

    def __init__(self, pdf: pydyf.PDF) -> None:
        self._pdf = pdf
        self._page_references = pdf.page_references  # pydyf puts them together at each call
        self._pages: dict[int, dict[int, bytes]] = {}
        self._links: list[tuple[Any, bytes]] = []
        self._named: dict[str, bytes] = {}

    def write(self, document: Element, marks: Sequence[int]) -> None:
        """Add the structure to the PDF; ``marks`` is how many each page has."""
        root = self._object(Type="/StructTreeRoot")
        elements = {node: _StructElem() for node in document.nodes()}
        for element in elements.values():
            self._pdf.add_object(element)
        for node, element in elements.items():
            around = elements[node.parent] if node.parent else root
            entries = {"Type": "/StructElem", "S": f"/{node.type}", "P": around.reference}
            entries |= {"Pg": self._page(node.page), **dict(_properties(node))}
            entries["K"] = pydyf.Array(self._kid(kid, node, elements) for kid in node.kids)
            element.data = pydyf.Dictionary(entries).data
            if node.identifier:
                self._named[node.identifier] = element.reference
        root["K"] = pydyf.Array([elements[document].reference])
        root["ParentTree"] = self._parents(marks).reference
        root["ParentTreeNextKey"] = len(marks) + len(self._links)
        if self._named:
            root["IDTree"] = self._identifiers().reference
        self._pdf.catalog["StructTreeRoot"] = root.reference
        self._pdf.catalog["MarkInfo"] = pydyf.Dictionary({"Marked": "true"})
        self._pdf.catalog["ViewerPreferences"] = pydyf.Dictionary({"DisplayDocTitle": "true"})

    def _kid(self, kid: Kid, node: Element, elements: Mapping[Element, pydyf.Object]) -> object:
        """What stands for a kid in its element: a reference, or the number of a mark."""
        if isinstance(kid, Element):
            return elements[kid].reference
        element = elements[node].reference
        if isinstance(kid, LinkArea):
            self._links.append((kid.annotation, element))
            reference = {"Type": "/OBJR", "Obj": kid.annotation.reference}
            return pydyf.Dictionary({**reference, "Pg": self._page(kid.page)})
        self._pages.setdefault(kid.page, {})[kid.number] = element
        if kid.page == node.page:
            return kid.number
        return pydyf.Dictionary({"Type": "/MCR", "Pg": self._page(kid.page), "MCID": kid.number})

    def _parents(self, marks: Sequence[int]) -> pydyf.Dictionary:
        """From the marks of a page, and from each link, to its element (14.7.4.4)."""
        numbers = pydyf.Array()
        for page, count in enumerate(marks):
            known = self._pages.get(page, {})
            array = pydyf.Array(known.get(number, NOTHING) for number in range(count))
            numbers.extend((page, array))
        for key, (annotation, element) in enumerate(self._links, start=len(marks)):
            annotation["StructParent"] = key
            numbers.extend((key, element))
        return self._object(Nums=numbers)

    def _identifiers(self) -> pydyf.Dictionary:
        """From names to elements (14.7.2), in the order of the names."""
        names = pydyf.Array()
        for name in sorted(self._named):
            names.extend((pydyf.String(name), self._named[name]))
        return self._object(Names=names)

    def _page(self, number: int) -> bytes:
        reference: bytes = self._page_references[number]
        return reference

    def _object(self, **entries: object) -> pydyf.Dictionary:
        made = pydyf.Dictionary(entries)
        self._pdf.add_object(made)
        return made


def _properties(node: Element) -> Iterator[tuple[str, object]]:
    """What an element says of itself (14.7.2)."""
    if node.language:
        yield "Lang", pydyf.String(node.language)
    if node.alternative:
        yield "Alt", pydyf.String(node.alternative)
    if node.spoken:  # an alternative (14.9.3), and what a code is short for (14.9.5)
        yield "Alt", pydyf.String(node.spoken)
        yield "E", pydyf.String(node.spoken)
    if node.written:  # the text itself (14.9.4)
        yield "ActualText", pydyf.String(node.written)
    if node.identifier:
        yield "ID", pydyf.String(node.identifier)
    if attributes := _ATTRIBUTES.get(node.type):
        owner, of_node = attributes
        if found := of_node(node):
            yield "A", pydyf.Dictionary({"O": owner, **found})


def _layout(node: Element) -> dict[str, object]:
    return {"BBox": pydyf.Array(node.place)} if node.place else {}


def _list(node: Element) -> dict[str, object]:
    return {"ListNumbering": f"/{node.numbering}"} if node.numbering else {}


def _table(node: Element) -> dict[str, object]:
    columns, rows = node.span
    headers = pydyf.Array(map(pydyf.String, node.headers))
    found = {
        "Scope": f"/{node.scope}" if node.scope else None,
        "ColSpan": columns if columns > 1 else None,
        "RowSpan": rows if rows > 1 else None,
        "Headers": headers or None,
    }
    return {name: value for name, value in found.items() if value is not None}


_ATTRIBUTES: Mapping[str, tuple[str, Callable[[Element], dict[str, object]]]] = {
    "Figure": ("/Layout", _layout),
    "L": ("/List", _list),
    "TD": ("/Table", _table),
    "TH": ("/Table", _table),
}
"""The owner of what elements of a type say of their form (14.8.5), and what that is."""
