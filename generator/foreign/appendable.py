"""Whether the pages of a foreign PDF may stand in one of ours, which claims PDF/A-3a and PDF/UA-1.

That it claims the same is not enough: what would be wrong in another file, or starts something, is
looked for in all that hangs on its pages. Only what a validator alone could tell is believed, such
as what stands inside a font (ISO 19005-3, 6.2.11.4).
"""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree
from pypdf import PdfReader
from pypdf.generic import DictionaryObject

from generator.foreign.appended.fonts import font_faults
from generator.foreign.appended.objects import object_faults
from generator.foreign.appended.pages import page_faults
from generator.foreign.appended.reasons import COLOURS, FORM, NOT_ACCESSIBLE
from generator.foreign.appended.tags import Tags, tag_faults
from generator.foreign.pdf import PdfError, foreign_pdf
from generator.foreign.pdf_objects import dictionaries, dictionary_in
from generator.foreign.xml import xml_tree

_ARCHIVED = "{http://www.aiim.org/pdfa/ns/id/}part"
_ACCESSIBLE = "{http://www.aiim.org/pdfua/ns/id/}part"
_RGB = 3


def why_not_appended(data: bytes) -> str:
    """Why its pages cannot stand in one of our PDFs; empty when they can."""
    try:
        with foreign_pdf(data) as reader:
            return next(_reasons(reader), "")
    except PdfError as error:
        return str(error)


def _reasons(reader: PdfReader) -> Iterator[str]:
    catalog = reader.root_object
    tree = dictionary_in(catalog.get("/StructTreeRoot"))
    if not _claims(catalog) or tree is None or "/Lang" not in catalog:
        yield NOT_ACCESSIBLE
        return
    if "/AcroForm" in catalog:
        yield FORM
    intents = catalog.get("/OutputIntents", ())
    if any(_colours(intent.get_object()) not in (None, _RGB) for intent in intents):
        yield COLOURS
    for part in dictionaries([catalog["/Pages"], tree]):
        yield from object_faults(part)
        yield from font_faults(part)
    tags = Tags.of(tree)
    yield from tag_faults(tags)
    for page in reader.pages:
        yield from page_faults(page, tags)


def _claims(catalog: DictionaryObject) -> bool:
    """Whether its XMP says both (ISO 19005-3, 6.6.4; ISO 14289-1, 5)."""
    if "/Metadata" not in catalog:
        return False
    try:
        root = xml_tree(catalog["/Metadata"].get_data())  # type: ignore[attr-defined]
    except etree.XMLSyntaxError:
        return False
    parts = {name: text for one in root.iter() for name, text in _said(one)}
    return parts.get(_ARCHIVED) in ("1", "2", "3") and parts.get(_ACCESSIBLE) == "1"


def _said(element: etree._Element) -> Iterator[tuple[str, str]]:
    """XMP says a property in an element or in an attribute (ISO 16684-1, 7.9)."""
    yield from ((str(name), str(text)) for name, text in element.attrib.items())
    if isinstance(element.tag, str) and element.text:
        yield element.tag, element.text.strip()


def _colours(intent: DictionaryObject) -> object:
    """How many colours make one in its profile; None without a profile."""
    profile = intent.get("/DestOutputProfile")
    return None if profile is None else profile.get("/N")
