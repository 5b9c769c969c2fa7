"""Faults to plant in a PDF: in how it is built up: marks, headings, figures."""

from __future__ import annotations

from pypdf import PdfWriter
from pypdf.generic import (
    ArrayObject,
    FloatObject,
    NameObject,
    NumberObject,
)

from keuring.pdf_places import (
    NEVER_USED,
    become,
    elements,
    first,
    first_page,
    new_element,
    number_of,
    page_number,
    put,
    remove,
    replace_in,
    set_attribute,
)
from keuring.pdf_structure import at
from keuring.planting import pdf_fault


@pdf_fault
def no_structure(pdf: PdfWriter) -> None:
    del pdf.root_object["/StructTreeRoot"]


@pdf_fault
def page_that_knows_no_elements(pdf: PdfWriter) -> None:
    del first_page(pdf)["/StructParents"]


@pdf_fault
def page_left_out_of_the_structure(pdf: PdfWriter) -> None:
    for element in list(elements(pdf)):
        if page_number(element) == number_of(pdf.pages[-1]):
            remove(element)


@pdf_fault
def first_paragraph_read_last(pdf: PdfWriter) -> None:
    paragraph = first(pdf, "/P")
    remove(paragraph)
    put(paragraph, first(pdf, "/Document"))


@pdf_fault
def empty_paragraph(pdf: PdfWriter) -> None:
    first(pdf, "/P")[NameObject("/K")] = ArrayObject()


@pdf_fault
def running_lines_read_as_text(pdf: PdfWriter) -> None:
    """The running lines on the second page become a paragraph."""
    page, document = pdf.pages[1], first(pdf, "/Document")
    paragraph = new_element(pdf, "/P", document, page)
    paragraph["/K"].append(NumberObject(NEVER_USED))
    document["/K"].append(paragraph.indirect_reference)
    running = rb"/Artifact\s*<<[^>]*/Pagination[^>]*>>\s*BDC"
    replace_in(page["/Contents"], running, b"/P <</MCID %d>> BDC" % NEVER_USED, 0)


@pdf_fault
def text_drawn_as_decoration(pdf: PdfWriter) -> None:
    replace_in(first_page(pdf)["/Contents"], rb"/\w+\s*<<\s*/MCID \d+\s*>>\s*BDC", b"/Artifact BMC")


@pdf_fault
def text_without_a_mark(pdf: PdfWriter) -> None:
    line = rb"/\w+\s*<<\s*/MCID \d+\s*>>\s*BDC(.*?)EMC"
    replace_in(first_page(pdf)["/Contents"], line, rb"\1")


@pdf_fault
def heading_level_skipped(pdf: PdfWriter) -> None:
    become(first(pdf, "/H2"), "/H3")


@pdf_fault
def heading_as_paragraph(pdf: PdfWriter) -> None:
    become(first(pdf, "/H2"), "/P")


@pdf_fault
def paragraph_as_heading(pdf: PdfWriter) -> None:
    become(first(pdf, "/P"), "/H1")


@pdf_fault
def last_words_of_a_page_as_heading(pdf: PdfWriter) -> None:
    """A heading below which nothing stands on its page."""
    page = number_of(pdf.pages[0])
    on_page = [one for one in elements(pdf) if one["/S"] == "/P" and page_number(one) == page]
    become(on_page[-1], "/H2")


@pdf_fault
def unknown_kind_of_element(pdf: PdfWriter) -> None:
    become(first(pdf, "/P"), "/Alinea")


@pdf_fault
def bookmark_left_out(pdf: PdfWriter) -> None:
    first = at(pdf.root_object, "/Outlines", "/First")
    for key in ("/First", "/Last", "/Count"):
        first.pop(key, None)


@pdf_fault
def name_that_leads_nowhere(pdf: PdfWriter) -> None:
    del at(pdf.root_object, "/StructTreeRoot", "/IDTree", "/Names")[:2]


@pdf_fault
def figure_without_alternative(pdf: PdfWriter) -> None:
    del first(pdf, "/Figure")["/Alt"]


@pdf_fault
def figure_off_the_page(pdf: PdfWriter) -> None:
    set_attribute(first(pdf, "/Figure"), "/BBox", ArrayObject(map(FloatObject, (600, 0, 900, 100))))


@pdf_fault
def figure_as_decoration(pdf: PdfWriter) -> None:
    remove(first(pdf, "/Figure"))
