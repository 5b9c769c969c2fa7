"""Faults to plant in a PDF: in its lists, notes and links."""

from __future__ import annotations

from pypdf import PdfWriter
from pypdf.generic import (
    ArrayObject,
    NameObject,
    NumberObject,
    TextStringObject,
)

from keuring.pdf_places import (
    NEVER_USED,
    all_of,
    become,
    dictionary,
    first,
    first_link,
    first_page,
    inside,
    put,
    remove,
)
from keuring.planting import pdf_fault


@pdf_fault
def item_without_a_label(pdf: PdfWriter) -> None:
    remove(next(inside(first(pdf, "/LI"), "/Lbl")))


@pdf_fault
def item_without_a_body(pdf: PdfWriter) -> None:
    become(next(inside(first(pdf, "/LI"), "/LBody")), "/Div")


@pdf_fault
def list_that_does_not_say_its_numbering(pdf: PdfWriter) -> None:
    del first(pdf, "/L")["/A"]


@pdf_fault
def list_as_paragraphs(pdf: PdfWriter) -> None:
    become(first(pdf, "/L"), "/Sect")


@pdf_fault
def note_without_a_name(pdf: PdfWriter) -> None:
    del first(pdf, "/Note")["/ID"]


@pdf_fault
def two_notes_of_one_name(pdf: PdfWriter) -> None:
    first, second, *_ = all_of(pdf, "/Note")
    second[NameObject("/ID")] = first["/ID"]


@pdf_fault
def note_at_the_end(pdf: PdfWriter) -> None:
    note = first(pdf, "/Note")
    remove(note)
    put(note, first(pdf, "/Document"))


@pdf_fault
def link_without_a_description(pdf: PdfWriter) -> None:
    del first_link(pdf)["/Contents"]


@pdf_fault
def link_called_by_its_address(pdf: PdfWriter) -> None:
    first_link(pdf)[NameObject("/Contents")] = TextStringObject(first_link(pdf)["/A"]["/URI"])


@pdf_fault
def link_that_does_not_know_its_element(pdf: PdfWriter) -> None:
    first_link(pdf)[NameObject("/StructParent")] = NumberObject(NEVER_USED)


@pdf_fault
def link_left_out_of_the_text(pdf: PdfWriter) -> None:
    link = first(pdf, "/Link")
    link[NameObject("/K")] = ArrayObject(
        kid for kid in link["/K"] if "/Obj" not in (dictionary(kid) or {})
    )


@pdf_fault
def page_without_an_order_of_links(pdf: PdfWriter) -> None:
    del first_page(pdf)["/Tabs"]
