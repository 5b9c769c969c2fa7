"""Checks of a PDF, read with pypdf: tagged, with language and title, all fonts inside, no blank."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from pypdf import PageObject, PdfReader
from pypdf.generic import DictionaryObject

from keuring.checks import pdf_check
from keuring.pdf_descriptions import descriptions
from keuring.pdf_structure import at

LANGUAGES = ("nl-NL", "en-GB")
"""Those in which a document may be."""
_PAGE_NUMBER = re.compile(r"Pagina \d+ van \d+")
FONT_FILES = ("/FontFile", "/FontFile2", "/FontFile3")


@pdf_check
def is_tagged(pdf: PdfReader) -> Iterator[str]:
    """The structure is there and is said to be there (ISO 32000 14.7, 14.8)."""
    root = pdf.root_object
    if not at(root, "/MarkInfo", "/Marked"):
        yield "de pdf zegt niet dat hij getagd is"
    if not at(root, "/StructTreeRoot", "/K"):
        yield "de pdf heeft geen structuur"


@pdf_check
def says_what_it_is(pdf: PdfReader) -> Iterator[str]:
    """Language and title."""
    if pdf.root_object.get("/Lang") not in LANGUAGES:
        yield f"de taal is {pdf.root_object.get('/Lang')}"
    if not (pdf.metadata and (pdf.metadata.title or "").strip()):
        yield "de pdf heeft geen titel"


@pdf_check
def fonts_are_inside(pdf: PdfReader) -> Iterator[str]:
    """Every font that a page uses is in the file."""
    for number, page in enumerate(pdf.pages, 1):
        for font in _fonts(at(page, "/Resources") or DictionaryObject()):
            descriptor = at(font, "/FontDescriptor") or DictionaryObject()
            if not any(key in descriptor for key in FONT_FILES):
                yield f"pagina {number}: lettertype {font.get('/BaseFont')} zit er niet in"


@pdf_check
def every_page_has_text(pdf: PdfReader) -> Iterator[str]:
    """There are pages, and on each stands a line that is on no other: not a header or footer."""
    if not pdf.pages:
        yield "de pdf heeft geen pagina's"
    pages = [set(_lines(page)) for page in pdf.pages]
    on_pages = Counter(line for lines in pages for line in lines)
    for number, lines in enumerate(pages, 1):
        if all(on_pages[line] > 1 for line in lines):
            yield f"pagina {number} heeft geen tekst"


@pdf_check
def figures_have_meaning(pdf: PdfReader) -> Iterator[str]:
    """Every figure in the structure has alternative text."""
    for description in descriptions(pdf):
        if not description.strip():
            yield "een figuur zonder alternatieve tekst"


def _lines(page: PageObject) -> Iterator[str]:
    """The lines of a page without its number."""
    for line in _PAGE_NUMBER.sub("", page.extract_text()).split("\n"):
        if line.strip():
            yield line.strip()


def _fonts(resources: DictionaryObject) -> Iterator[DictionaryObject]:
    """The fonts of a page, and of what is drawn on it; of a composite font the one inside."""
    for entry in (at(resources, "/Font") or {}).values():
        font = entry.get_object()
        inside = at(font, "/DescendantFonts")
        yield inside[0].get_object() if inside else font
    for entry in (at(resources, "/XObject") or {}).values():
        if inner := at(entry.get_object(), "/Resources"):
            yield from _fonts(inner)
