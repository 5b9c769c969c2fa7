"""Where in a PDF a fault can be planted, and how."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pypdf import PdfWriter
from pypdf.generic import ArrayObject, DictionaryObject, NameObject

from keuring.pdf_structure import Object, at

NEVER_USED = 999
"""A number that no file has for anything."""

# Where


def first_page(pdf: PdfWriter) -> Object:
    """The first page."""
    return pdf.pages[0]


def fonts(pdf: PdfWriter) -> Iterator[Object]:
    """The fonts that the first page uses, each the one inside a composite font."""
    for font in first_page(pdf)["/Resources"]["/Font"].values():
        yield font.get_object()["/DescendantFonts"][0].get_object()


def attachment(pdf: PdfWriter) -> Object:
    """What is said of the first attached file."""
    return at(pdf.root_object, "/Names", "/EmbeddedFiles", "/Names")[1].get_object()


def first_link(pdf: PdfWriter) -> Object:
    """The annotation of the first link."""
    return first_page(pdf)["/Annots"][0].get_object()


def elements(pdf: PdfWriter) -> Iterator[Object]:
    """The elements of the structure, in the order in which they are read."""
    yield from _below(pdf.root_object["/StructTreeRoot"])


def _below(node: Object) -> Iterator[Object]:
    found = node.get("/K", [])
    for kid in found if isinstance(found, ArrayObject) else [found]:
        element = dictionary(kid)
        if element is not None and "/S" in element:
            yield element
            yield from _below(element)


def dictionary(kid: Object) -> DictionaryObject | None:
    """What the reference leads to, if that is a dictionary."""
    found = kid.get_object()
    return found if isinstance(found, DictionaryObject) else None


def all_of(pdf: PdfWriter, kind: str) -> Iterator[Object]:
    """The elements of that kind."""
    return (element for element in elements(pdf) if element["/S"] == kind)


def first(pdf: PdfWriter, kind: str) -> Object:
    """The first element of that kind."""
    return next(all_of(pdf, kind))


def inside(element: Object, kind: str) -> Iterator[Object]:
    """The elements of that kind within an element."""
    return (inner for inner in list(_below(element)) if inner["/S"] == kind)


def first_around(element: Object, kind: str) -> Object:
    """The nearest element of that kind around an element."""
    while element["/S"] != kind:
        element = element["/P"]
    return element


def page_number(element: Object) -> int:
    """The number of the object that is its page."""
    number: int = element.raw_get("/Pg").idnum
    return number


def number_of(page: Object) -> int:
    """The number of the object that a page is."""
    number: int = page.indirect_reference.idnum
    return number


def pages_of(kids: Object) -> list[int]:
    """The numbers of the pages on which elements stand, in their order."""
    return list(dict.fromkeys(page_number(kid.get_object()) for kid in kids))


def page_of(pdf: PdfWriter, number: int) -> Object:
    """The page that is the object of that number."""
    return next(page for page in pdf.pages if number_of(page) == number)


# How


def become(element: Object, kind: str) -> None:
    """Make it an element of another kind."""
    element[NameObject("/S")] = NameObject(kind)


def set_attribute(element: Object, attribute: str, value: Object) -> None:
    """Give an element another value of an attribute."""
    element["/A"][NameObject(attribute)] = value


def remove(element: Object) -> None:
    """Take an element out of the one around it."""
    element["/P"]["/K"].remove(element.indirect_reference)


def put(element: Object, around: Object) -> None:
    """Put an element at the end of another."""
    around["/K"].append(element.indirect_reference)
    element[NameObject("/P")] = around.indirect_reference


def new_element(pdf: PdfWriter, kind: str, around: Object, page: Object) -> Object:
    """A new element that nothing refers to yet."""
    element = DictionaryObject(
        {
            NameObject("/S"): NameObject(kind),
            NameObject("/P"): around.indirect_reference,
            NameObject("/Pg"): page.indirect_reference,
            NameObject("/K"): ArrayObject(),
        }
    )
    return pdf._add_object(element).get_object()


def replace_in(stream: Object, pattern: bytes, new: bytes, times: int = 1) -> None:
    """The first matches in a stream, or all (0), become something else; there must be one."""
    contents = stream.get_object()
    data = contents.get_data()
    changed, found = re.subn(pattern, new, data, count=times, flags=re.DOTALL)
    assert found
    contents.set_data(changed)
