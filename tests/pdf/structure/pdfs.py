"""PDFs of small pages, and what pypdf finds in them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO
from typing import Any, TypeAlias

from pypdf import PdfReader

from generator.pdf.claims import VARIANT, Claims
from tests.pdf.structure.outline import typeset

_MARK = re.compile(rb"/(\w+)\s*(?:<<(.*?)>>)?\s*(?:BDC|BMC)", re.DOTALL)

Pdf: TypeAlias = Any
"""A PDF that pypdf reads; its types do not know what is in it."""

Element: TypeAlias = Any
"""An element of the structure, as pypdf gives it."""


def made(html: str) -> Pdf:
    """A PDF with that in its body."""
    document = typeset(html)
    document.metadata = Claims.of(document.metadata)
    return PdfReader(BytesIO(document.write_pdf(pdf_variant=VARIANT)))


def root_of(reader: Pdf) -> Element:
    """What the structure hangs on."""
    return reader.root_object["/StructTreeRoot"]


def elements(reader: Pdf) -> Iterator[Element]:
    """All elements, in the order in which they are read."""
    waiting = [kid.get_object() for kid in root_of(reader)["/K"]]
    while waiting:
        element = waiting.pop(0)
        yield element
        kids = [kid.get_object() for kid in element["/K"]]
        waiting[:0] = [kid for kid in kids if isinstance(kid, dict) and "/S" in kid]


def of_type(reader: Pdf, kind: str) -> list[Element]:
    """The elements of that type."""
    return [element for element in elements(reader) if element["/S"] == f"/{kind}"]


def links_of(element: Element) -> Iterator[Element]:
    """The links that an element makes: annotations on pages."""
    for kid in element["/K"]:
        found = kid.get_object()
        if isinstance(found, dict) and found.get("/Type") == "/OBJR":
            yield found["/Obj"].get_object()


def marks_of(reader: Pdf, element: Element) -> Iterator[tuple[int, int]]:
    """The marks right in an element: the index of the page and the number."""
    pages = [page.indirect_reference for page in reader.pages]
    for kid in element["/K"]:
        found = kid.get_object()
        if isinstance(found, int):
            yield pages.index(element.raw_get("/Pg")), found
        elif found.get("/Type") == "/MCR":
            yield pages.index(found.raw_get("/Pg")), found["/MCID"]


def drawn_marks(reader: Pdf, page: int) -> Iterator[tuple[str, str]]:
    """The type and the properties of each mark in what is drawn on a page."""
    for found in _MARK.finditer(reader.pages[page].get_contents().get_data()):
        yield found[1].decode(), (found[2] or b"").decode().strip()


def parents(reader: Pdf) -> dict[int, Element]:
    """What stands at each key of the parent tree."""
    numbers = root_of(reader)["/ParentTree"]["/Nums"]
    return dict(zip(numbers[::2], (value.get_object() for value in numbers[1::2]), strict=True))
