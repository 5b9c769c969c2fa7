"""Faults to plant in a PDF: each a function that spoils a good one.

They are put in the trial document, which has a heading, list, table, note, link and figure of
every kind. Who notices which is counted in ``test_planted_pdf``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from io import BytesIO

from pypdf import PdfWriter
from pypdf.generic import (
    ArrayObject,
    DictionaryObject,
    FloatObject,
    NameObject,
    NumberObject,
    TextStringObject,
)

from keuring.pdf_structure import Object, at

Fault = Callable[[PdfWriter], object]

_NEVER_USED = 999


def spoiled(good: bytes, fault: Fault) -> bytes:
    """The PDF with a fault in it."""
    writer = PdfWriter(clone_from=BytesIO(good))
    writer.pdf_header = "%PDF-1.7"
    fault(writer)
    target = BytesIO()
    writer.write(target)
    return target.getvalue()


def nothing(pdf: PdfWriter) -> None:
    """No fault: what is written again is as good as it was."""


# What it says of itself


def not_marked_as_tagged(pdf: PdfWriter) -> None:
    del pdf.root_object["/MarkInfo"]


def no_language(pdf: PdfWriter) -> None:
    del pdf.root_object["/Lang"]


def another_language(pdf: PdfWriter) -> None:
    pdf.root_object[NameObject("/Lang")] = TextStringObject("en-GB")


def foreign_words_in_our_language(pdf: PdfWriter) -> None:
    for element in _elements(pdf):
        element.pop("/Lang", None)


def language_that_does_not_exist(pdf: PdfWriter) -> None:
    _first(pdf, "/P")[NameObject("/Lang")] = TextStringObject("Engels!")


def title_not_shown(pdf: PdfWriter) -> None:
    del pdf.root_object["/ViewerPreferences"]


def no_claim_of_accessibility(pdf: PdfWriter) -> None:
    _replace(pdf.root_object["/Metadata"], rb"<pdfuaid:part>1</pdfuaid:part>", b"")


def no_claim_of_archiving(pdf: PdfWriter) -> None:
    _replace(pdf.root_object["/Metadata"], rb"pdfaid:part", b"pdfaid:deel")


def no_metadata(pdf: PdfWriter) -> None:
    del pdf.root_object["/Metadata"]


def another_title_in_the_metadata(pdf: PdfWriter) -> None:
    pdf.add_metadata({"/Title": "Een andere titel"})


def no_title(pdf: PdfWriter) -> None:
    _replace(pdf.root_object["/Metadata"], rb"<dc:title>.*?</dc:title>", b"")


# What it holds


def font_left_out(pdf: PdfWriter) -> None:
    del next(_fonts(pdf))["/FontDescriptor"].get_object()["/FontFile2"]


def letters_without_meaning(pdf: PdfWriter) -> None:
    for font in _page(pdf)["/Resources"]["/Font"].values():
        del font.get_object()["/ToUnicode"]


def blank_page(pdf: PdfWriter) -> None:
    pdf.add_blank_page()


def encrypted(pdf: PdfWriter) -> None:
    pdf.encrypt("", "geheim")


def a_script(pdf: PdfWriter) -> None:
    names = ArrayObject([TextStringObject("groet"), _script()])
    scripts = DictionaryObject({NameObject("/Names"): names})
    at(pdf.root_object, "/Names")[NameObject("/JavaScript")] = scripts


def a_script_on_opening(pdf: PdfWriter) -> None:
    pdf.root_object[NameObject("/OpenAction")] = _script()


def _script() -> DictionaryObject:
    return DictionaryObject(
        {
            NameObject("/S"): NameObject("/JavaScript"),
            NameObject("/JS"): TextStringObject("app.alert('Goedendag');"),
        }
    )


def no_colour_profile(pdf: PdfWriter) -> None:
    del pdf.root_object["/OutputIntents"]


def colours_of_a_printer(pdf: PdfWriter) -> None:
    _replace(_page(pdf)["/Contents"], rb" rg\n", b" rg\n0 0 0 1 k\n")


def attachment_without_relation(pdf: PdfWriter) -> None:
    del _attachment(pdf)["/AFRelationship"]


def attachment_without_description(pdf: PdfWriter) -> None:
    del _attachment(pdf)["/Desc"]


def attachments_of_nothing(pdf: PdfWriter) -> None:
    del pdf.root_object["/AF"]


# How it is built up


def no_structure(pdf: PdfWriter) -> None:
    del pdf.root_object["/StructTreeRoot"]


def page_that_knows_no_elements(pdf: PdfWriter) -> None:
    del _page(pdf)["/StructParents"]


def page_left_out_of_the_structure(pdf: PdfWriter) -> None:
    for element in list(_elements(pdf)):
        if _page_number(element) == _number(pdf.pages[-1]):
            _remove(element)


def first_paragraph_read_last(pdf: PdfWriter) -> None:
    paragraph = _first(pdf, "/P")
    _remove(paragraph)
    _put(paragraph, _first(pdf, "/Document"))


def empty_paragraph(pdf: PdfWriter) -> None:
    _first(pdf, "/P")[NameObject("/K")] = ArrayObject()


def running_lines_read_as_text(pdf: PdfWriter) -> None:
    """The running lines on the second page become a paragraph."""
    page, document = pdf.pages[1], _first(pdf, "/Document")
    paragraph = _element(pdf, "/P", document, page)
    paragraph["/K"].append(NumberObject(_NEVER_USED))
    document["/K"].append(paragraph.indirect_reference)
    running = rb"/Artifact\s*<<[^>]*/Pagination[^>]*>>\s*BDC"
    _replace(page["/Contents"], running, b"/P <</MCID %d>> BDC" % _NEVER_USED, 0)


def text_drawn_as_decoration(pdf: PdfWriter) -> None:
    _replace(_page(pdf)["/Contents"], rb"/\w+\s*<<\s*/MCID \d+\s*>>\s*BDC", b"/Artifact BMC")


def text_without_a_mark(pdf: PdfWriter) -> None:
    line = rb"/\w+\s*<<\s*/MCID \d+\s*>>\s*BDC(.*?)EMC"
    _replace(_page(pdf)["/Contents"], line, rb"\1")


def heading_level_skipped(pdf: PdfWriter) -> None:
    _become(_first(pdf, "/H2"), "/H3")


def heading_as_paragraph(pdf: PdfWriter) -> None:
    _become(_first(pdf, "/H2"), "/P")


def paragraph_as_heading(pdf: PdfWriter) -> None:
    _become(_first(pdf, "/P"), "/H1")


def unknown_kind_of_element(pdf: PdfWriter) -> None:
    _become(_first(pdf, "/P"), "/Alinea")


def bookmark_left_out(pdf: PdfWriter) -> None:
    first = at(pdf.root_object, "/Outlines", "/First")
    for key in ("/First", "/Last", "/Count"):
        first.pop(key, None)


def name_that_leads_nowhere(pdf: PdfWriter) -> None:
    del at(pdf.root_object, "/StructTreeRoot", "/IDTree", "/Names")[:2]


# Figures


def figure_without_alternative(pdf: PdfWriter) -> None:
    del _first(pdf, "/Figure")["/Alt"]


def figure_off_the_page(pdf: PdfWriter) -> None:
    _set(_first(pdf, "/Figure"), "/BBox", ArrayObject(map(FloatObject, (600, 0, 900, 100))))


def figure_as_decoration(pdf: PdfWriter) -> None:
    _remove(_first(pdf, "/Figure"))


# Tables


def heading_cell_without_scope(pdf: PdfWriter) -> None:
    del _first(pdf, "/TH")["/A"]["/Scope"]


def table_without_heading_cells(pdf: PdfWriter) -> None:
    for cell in _inside(_first(pdf, "/Table"), "/TH"):
        _become(cell, "/TD")


def cell_that_names_no_headings(pdf: PdfWriter) -> None:
    del _first(pdf, "/TD")["/A"]


def cell_that_names_a_heading_of_no_table(pdf: PdfWriter) -> None:
    _set(_first(pdf, "/TD"), "/Headers", ArrayObject([TextStringObject("nergens")]))


def row_that_lacks_a_cell(pdf: PdfWriter) -> None:
    _remove(_first(pdf, "/TD"))


def table_in_two(pdf: PdfWriter) -> None:
    """The rows of a table on its second page become a table of their own."""
    body = next(part for part in _all(pdf, "/TBody") if len(_pages_of(part["/K"])) > 1)
    first, second = _pages_of(body["/K"])[:2]
    table = _first_around(body, "/Table")
    other = _element(pdf, "/Table", table["/P"], _page_of(pdf, second))
    part = _element(pdf, "/TBody", other, _page_of(pdf, second))
    other["/K"].append(part.indirect_reference)
    for row in list(body["/K"]):
        if _page_number(row.get_object()) != first:
            _remove(row.get_object())
            _put(row.get_object(), part)
    place = table["/P"]["/K"].index(table.indirect_reference)
    table["/P"]["/K"].insert(place + 1, other.indirect_reference)


def header_row_read_again(pdf: PdfWriter) -> None:
    """The header of a table stands in its body too."""
    table = _first(pdf, "/Table")
    body, page = next(_inside(table, "/TBody")), table["/Pg"]
    row = _element(pdf, "/TR", body, page)
    for heading in _inside(next(_inside(table, "/THead")), "/TH"):
        cell = _element(pdf, "/TD", row, page)
        cell[NameObject("/K")] = heading["/K"]
        row["/K"].append(cell.indirect_reference)
    body["/K"].insert(0, row.indirect_reference)


# Lists, notes, links


def item_without_a_label(pdf: PdfWriter) -> None:
    _remove(next(_inside(_first(pdf, "/LI"), "/Lbl")))


def item_without_a_body(pdf: PdfWriter) -> None:
    _become(next(_inside(_first(pdf, "/LI"), "/LBody")), "/Div")


def list_that_does_not_say_its_numbering(pdf: PdfWriter) -> None:
    del _first(pdf, "/L")["/A"]


def list_as_paragraphs(pdf: PdfWriter) -> None:
    _become(_first(pdf, "/L"), "/Sect")


def note_without_a_name(pdf: PdfWriter) -> None:
    del _first(pdf, "/Note")["/ID"]


def two_notes_of_one_name(pdf: PdfWriter) -> None:
    first, second, *_ = _all(pdf, "/Note")
    second[NameObject("/ID")] = first["/ID"]


def note_at_the_end(pdf: PdfWriter) -> None:
    note = _first(pdf, "/Note")
    _remove(note)
    _put(note, _first(pdf, "/Document"))


def link_without_a_description(pdf: PdfWriter) -> None:
    del _link(pdf)["/Contents"]


def link_called_by_its_address(pdf: PdfWriter) -> None:
    _link(pdf)[NameObject("/Contents")] = TextStringObject(_link(pdf)["/A"]["/URI"])


def link_that_does_not_know_its_element(pdf: PdfWriter) -> None:
    _link(pdf)[NameObject("/StructParent")] = NumberObject(_NEVER_USED)


def link_left_out_of_the_text(pdf: PdfWriter) -> None:
    link = _first(pdf, "/Link")
    link[NameObject("/K")] = ArrayObject(
        kid for kid in link["/K"] if "/Obj" not in (_dictionary(kid) or {})
    )


def page_without_an_order_of_links(pdf: PdfWriter) -> None:
    del _page(pdf)["/Tabs"]


FAULTS: tuple[Fault, ...] = (
    not_marked_as_tagged,
    no_language,
    another_language,
    foreign_words_in_our_language,
    language_that_does_not_exist,
    title_not_shown,
    no_claim_of_accessibility,
    no_claim_of_archiving,
    no_metadata,
    another_title_in_the_metadata,
    no_title,
    font_left_out,
    letters_without_meaning,
    blank_page,
    encrypted,
    a_script,
    a_script_on_opening,
    no_colour_profile,
    colours_of_a_printer,
    attachment_without_relation,
    attachment_without_description,
    attachments_of_nothing,
    no_structure,
    page_that_knows_no_elements,
    page_left_out_of_the_structure,
    first_paragraph_read_last,
    empty_paragraph,
    running_lines_read_as_text,
    text_drawn_as_decoration,
    text_without_a_mark,
    heading_level_skipped,
    heading_as_paragraph,
    paragraph_as_heading,
    unknown_kind_of_element,
    bookmark_left_out,
    name_that_leads_nowhere,
    figure_without_alternative,
    figure_off_the_page,
    figure_as_decoration,
    heading_cell_without_scope,
    table_without_heading_cells,
    cell_that_names_no_headings,
    cell_that_names_a_heading_of_no_table,
    row_that_lacks_a_cell,
    table_in_two,
    header_row_read_again,
    item_without_a_label,
    item_without_a_body,
    list_that_does_not_say_its_numbering,
    list_as_paragraphs,
    note_without_a_name,
    two_notes_of_one_name,
    note_at_the_end,
    link_without_a_description,
    link_called_by_its_address,
    link_that_does_not_know_its_element,
    link_left_out_of_the_text,
    page_without_an_order_of_links,
)
"""Every fault."""


# Where to plant them


def _page(pdf: PdfWriter) -> Object:
    return pdf.pages[0]


def _fonts(pdf: PdfWriter) -> Iterator[Object]:
    for font in _page(pdf)["/Resources"]["/Font"].values():
        yield font.get_object()["/DescendantFonts"][0].get_object()


def _attachment(pdf: PdfWriter) -> Object:
    return at(pdf.root_object, "/Names", "/EmbeddedFiles", "/Names")[1].get_object()


def _link(pdf: PdfWriter) -> Object:
    return _page(pdf)["/Annots"][0].get_object()


def _elements(pdf: PdfWriter) -> Iterator[Object]:
    """The elements of the structure, in the order in which they are read."""
    yield from _below(pdf.root_object["/StructTreeRoot"])


def _below(node: Object) -> Iterator[Object]:
    found = node.get("/K", [])
    for kid in found if isinstance(found, ArrayObject) else [found]:
        element = _dictionary(kid)
        if element is not None and "/S" in element:
            yield element
            yield from _below(element)


def _dictionary(kid: Object) -> DictionaryObject | None:
    found = kid.get_object()
    return found if isinstance(found, DictionaryObject) else None


def _all(pdf: PdfWriter, kind: str) -> Iterator[Object]:
    return (element for element in _elements(pdf) if element["/S"] == kind)


def _first(pdf: PdfWriter, kind: str) -> Object:
    return next(_all(pdf, kind))


def _inside(element: Object, kind: str) -> Iterator[Object]:
    return (inner for inner in list(_below(element)) if inner["/S"] == kind)


def _first_around(element: Object, kind: str) -> Object:
    while element["/S"] != kind:
        element = element["/P"]
    return element


def _page_number(element: Object) -> int:
    """The number of the object that is its page."""
    number: int = element.raw_get("/Pg").idnum
    return number


def _number(page: Object) -> int:
    number: int = page.indirect_reference.idnum
    return number


def _pages_of(kids: Object) -> list[int]:
    return list(dict.fromkeys(_page_number(kid.get_object()) for kid in kids))


def _page_of(pdf: PdfWriter, number: int) -> Object:
    return next(page for page in pdf.pages if _number(page) == number)


# How to plant them


def _become(element: Object, kind: str) -> None:
    element[NameObject("/S")] = NameObject(kind)


def _set(element: Object, attribute: str, value: Object) -> None:
    element["/A"][NameObject(attribute)] = value


def _remove(element: Object) -> None:
    element["/P"]["/K"].remove(element.indirect_reference)


def _put(element: Object, around: Object) -> None:
    around["/K"].append(element.indirect_reference)
    element[NameObject("/P")] = around.indirect_reference


def _element(pdf: PdfWriter, kind: str, around: Object, page: Object) -> Object:
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


def _replace(stream: Object, pattern: bytes, new: bytes, times: int = 1) -> None:
    """The first matches in a stream, or all (0), become something else; there must be one."""
    contents = stream.get_object()
    data = contents.get_data()
    changed, found = re.subn(pattern, new, data, count=times, flags=re.DOTALL)
    assert found
    contents.set_data(changed)
