"""Faults to plant in a PDF: in what it holds: fonts, pages, scripts, colours, attachments."""

from __future__ import annotations

from pypdf import PdfWriter
from pypdf.generic import (
    ArrayObject,
    DictionaryObject,
    NameObject,
    TextStringObject,
)

from keuring.pdf_places import (
    attachment,
    first_page,
    fonts,
    replace_in,
)
from keuring.pdf_structure import at
from keuring.planting import pdf_fault


@pdf_fault
def font_left_out(pdf: PdfWriter) -> None:
    del next(fonts(pdf))["/FontDescriptor"].get_object()["/FontFile2"]


@pdf_fault
def letters_without_meaning(pdf: PdfWriter) -> None:
    for font in first_page(pdf)["/Resources"]["/Font"].values():
        del font.get_object()["/ToUnicode"]


@pdf_fault
def blank_page(pdf: PdfWriter) -> None:
    pdf.add_blank_page()


@pdf_fault
def encrypted(pdf: PdfWriter) -> None:
    pdf.encrypt("", "geheim")


@pdf_fault
def a_script(pdf: PdfWriter) -> None:
    names = ArrayObject([TextStringObject("groet"), _script()])
    scripts = DictionaryObject({NameObject("/Names"): names})
    at(pdf.root_object, "/Names")[NameObject("/JavaScript")] = scripts


@pdf_fault
def a_script_on_opening(pdf: PdfWriter) -> None:
    pdf.root_object[NameObject("/OpenAction")] = _script()


@pdf_fault
def no_colour_profile(pdf: PdfWriter) -> None:
    del pdf.root_object["/OutputIntents"]


@pdf_fault
def colours_of_a_printer(pdf: PdfWriter) -> None:
    replace_in(first_page(pdf)["/Contents"], rb" rg\n", b" rg\n0 0 0 1 k\n")


@pdf_fault
def attachment_without_relation(pdf: PdfWriter) -> None:
    del attachment(pdf)["/AFRelationship"]


@pdf_fault
def attachment_without_description(pdf: PdfWriter) -> None:
    del attachment(pdf)["/Desc"]


@pdf_fault
def attachments_of_nothing(pdf: PdfWriter) -> None:
    del pdf.root_object["/AF"]


def _script() -> DictionaryObject:
    return DictionaryObject(
        {
            NameObject("/S"): NameObject("/JavaScript"),
            NameObject("/JS"): TextStringObject("app.alert('Goedendag');"),
        }
    )
