"""Faults to plant in a PDF: in its tables."""

from __future__ import annotations

from pypdf import PdfWriter
from pypdf.generic import (
    ArrayObject,
    NameObject,
    TextStringObject,
)

from keuring.pdf_places import (
    all_of,
    become,
    first,
    first_around,
    inside,
    new_element,
    page_number,
    page_of,
    pages_of,
    put,
    remove,
    set_attribute,
)
from keuring.pdf_structure import Object, at
from keuring.planting import pdf_fault


@pdf_fault
def heading_cell_without_scope(pdf: PdfWriter) -> None:
    del first(pdf, "/TH")["/A"]["/Scope"]


@pdf_fault
def table_without_heading_cells(pdf: PdfWriter) -> None:
    for cell in inside(first(pdf, "/Table"), "/TH"):
        become(cell, "/TD")


@pdf_fault
def cell_that_names_no_headings(pdf: PdfWriter) -> None:
    del next(cell for cell in all_of(pdf, "/TD") if cell.get("/K"))["/A"]


@pdf_fault
def cell_that_names_a_heading_of_no_table(pdf: PdfWriter) -> None:
    set_attribute(first(pdf, "/TD"), "/Headers", ArrayObject([TextStringObject("nergens")]))


@pdf_fault
def cell_that_does_not_name_the_heading_of_its_group(pdf: PdfWriter) -> None:
    group = _over_columns(pdf)
    cells = inside(first_around(group, "/Table"), "/TD")
    headers = next(at(cell, "/A", "/Headers") for cell in cells if group["/ID"] in _names(cell))
    headers.remove(group["/ID"])


@pdf_fault
def heading_over_columns_that_takes_one(pdf: PdfWriter) -> None:
    del _over_columns(pdf)["/A"]["/ColSpan"]


@pdf_fault
def second_row_of_headings_among_the_rows(pdf: PdfWriter) -> None:
    table = first_around(_over_columns(pdf), "/Table")
    row = list(inside(next(inside(table, "/THead")), "/TR"))[1]
    remove(row)
    put(row, next(inside(table, "/TBody")))


def _over_columns(pdf: PdfWriter) -> Object:
    """A heading that stands above headings of its own."""
    return next(heading for heading in all_of(pdf, "/TH") if "/ColSpan" in heading.get("/A", {}))


def _names(cell: Object) -> Object:
    return at(cell, "/A", "/Headers") or ()


@pdf_fault
def row_that_lacks_a_cell(pdf: PdfWriter) -> None:
    remove(first(pdf, "/TD"))


@pdf_fault
def table_in_two(pdf: PdfWriter) -> None:
    """The rows of a table on its second page become a table of their own."""
    body = next(part for part in all_of(pdf, "/TBody") if len(pages_of(part["/K"])) > 1)
    first, second = pages_of(body["/K"])[:2]
    table = first_around(body, "/Table")
    other = new_element(pdf, "/Table", table["/P"], page_of(pdf, second))
    part = new_element(pdf, "/TBody", other, page_of(pdf, second))
    other["/K"].append(part.indirect_reference)
    for row in list(body["/K"]):
        if page_number(row.get_object()) != first:
            remove(row.get_object())
            put(row.get_object(), part)
    place = table["/P"]["/K"].index(table.indirect_reference)
    table["/P"]["/K"].insert(place + 1, other.indirect_reference)


@pdf_fault
def header_row_read_again(pdf: PdfWriter) -> None:
    """The header of a table stands in its body too."""
    table = first(pdf, "/Table")
    body, page = next(inside(table, "/TBody")), table["/Pg"]
    row = new_element(pdf, "/TR", body, page)
    for heading in inside(next(inside(table, "/THead")), "/TH"):
        cell = new_element(pdf, "/TD", row, page)
        cell[NameObject("/K")] = heading["/K"]
        row["/K"].append(cell.indirect_reference)
    body["/K"].insert(0, row.indirect_reference)
