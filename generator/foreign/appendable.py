"""Whether the pages of a foreign PDF may stand in one of ours, which claims PDF/A-3a and PDF/UA-1.

Its own claims are believed where only a validator could tell (ISO 19005-1 to 3, ISO 14289-1). What
would be wrong in another file, or starts something, is looked for in all that hangs on its pages.
"""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree
from pypdf import PdfReader
from pypdf.generic import DictionaryObject

from generator.foreign.pdf import PdfError, foreign_pdf
from generator.foreign.pdf_objects import dictionaries
from generator.foreign.private_signs import has_private_signs
from generator.foreign.xml import xml_tree

NOT_ACCESSIBLE = (
    "die pdf zegt niet van zichzelf dat hij toegankelijk is (PDF/UA) en te bewaren (PDF/A); bewaar"
    " hem zo opnieuw"
)
FORM = "die pdf is een formulier of is ondertekend, en dat zou dan niet meer kloppen"
ALIVE = "in die pdf zitten bestanden, film, geluid of opdrachten"
NO_FONT = "in die pdf ontbreken lettertypen"
NO_MEANING = (
    "in die pdf staan tekens die voor wie laat voorlezen niets betekenen, zoals de"
    " opsommingstekens van LibreOffice"
)
COLOURS = "de kleuren in die pdf zijn voor drukwerk (CMYK)"
NO_ALTERNATIVE = "in die pdf staat een figuur zonder beschrijving"
OTHER_HEADINGS = "de koppen in die pdf hebben geen niveau"

_ARCHIVED = "{http://www.aiim.org/pdfa/ns/id/}part"
_ACCESSIBLE = "{http://www.aiim.org/pdfua/ns/id/}part"
_ALLOWED_ACTIONS = ("/GoTo", "/URI", "/Named")
_ALLOWED_ANNOTATIONS = ("/Link",)
_FONT_FILES = ("/FontFile", "/FontFile2", "/FontFile3")
_WITHOUT_FILE = ("/Type0", "/Type3")
"""Fonts that consist of another font, or of drawings (ISO 32000-1, 9.6.5 and 9.7)."""
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
    if not _claims(catalog) or "/StructTreeRoot" not in catalog or "/Lang" not in catalog:
        yield NOT_ACCESSIBLE
        return
    if "/AcroForm" in catalog:
        yield FORM
    intents = catalog.get("/OutputIntents", ())
    if any(_colours(intent.get_object()) not in (None, _RGB) for intent in intents):
        yield COLOURS
    for part in dictionaries([catalog["/Pages"], catalog["/StructTreeRoot"]]):
        yield from _wrong_in(part)


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


def _wrong_in(part: DictionaryObject) -> Iterator[str]:
    kind, form = part.get("/Type"), part.get("/Subtype")
    if part.keys() & {"/AA", "/AF", "/EF", "/JS"}:
        yield ALIVE
    if kind == "/Action" and part.get("/S") not in _ALLOWED_ACTIONS:
        yield ALIVE
    if kind == "/Annot" and form not in _ALLOWED_ANNOTATIONS:
        yield FORM if form == "/Widget" else ALIVE
    if kind == "/Font" and form not in _WITHOUT_FILE and not _has_file(part):
        yield NO_FONT
    if kind == "/Font" and "/ToUnicode" in part and has_private_signs(part["/ToUnicode"]):
        yield NO_MEANING
    if part.get("/S") == "/Figure" and not part.keys() & {"/Alt", "/ActualText"}:
        yield NO_ALTERNATIVE
    if part.get("/S") == "/H" and "/P" in part:
        yield OTHER_HEADINGS


def _has_file(font: DictionaryObject) -> bool:
    descriptor: DictionaryObject | None = font.get("/FontDescriptor")
    return descriptor is not None and any(name in descriptor for name in _FONT_FILES)
