"""Faults to plant in a PDF: in what it says of itself."""

from __future__ import annotations

from pypdf import PdfWriter
from pypdf.generic import (
    NameObject,
    TextStringObject,
)

from keuring.pdf_places import (
    elements,
    first,
    replace_in,
)
from keuring.planting import pdf_fault


@pdf_fault
def not_marked_as_tagged(pdf: PdfWriter) -> None:
    del pdf.root_object["/MarkInfo"]


@pdf_fault
def no_language(pdf: PdfWriter) -> None:
    del pdf.root_object["/Lang"]


@pdf_fault
def another_language(pdf: PdfWriter) -> None:
    pdf.root_object[NameObject("/Lang")] = TextStringObject("fr-FR")


@pdf_fault
def foreign_words_in_our_language(pdf: PdfWriter) -> None:
    for element in elements(pdf):
        element.pop("/Lang", None)


@pdf_fault
def language_that_does_not_exist(pdf: PdfWriter) -> None:
    first(pdf, "/P")[NameObject("/Lang")] = TextStringObject("Engels!")


@pdf_fault
def title_not_shown(pdf: PdfWriter) -> None:
    del pdf.root_object["/ViewerPreferences"]


@pdf_fault
def no_claim_of_accessibility(pdf: PdfWriter) -> None:
    replace_in(pdf.root_object["/Metadata"], rb"<pdfuaid:part>1</pdfuaid:part>", b"")


@pdf_fault
def no_claim_of_archiving(pdf: PdfWriter) -> None:
    replace_in(pdf.root_object["/Metadata"], rb"pdfaid:part", b"pdfaid:deel")


@pdf_fault
def no_metadata(pdf: PdfWriter) -> None:
    del pdf.root_object["/Metadata"]


@pdf_fault
def another_title_in_the_metadata(pdf: PdfWriter) -> None:
    pdf.add_metadata({"/Title": "Een andere titel"})


@pdf_fault
def no_title(pdf: PdfWriter) -> None:
    replace_in(pdf.root_object["/Metadata"], rb"<dc:title>.*?</dc:title>", b"")
