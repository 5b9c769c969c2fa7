"""The part of a Word file that holds its text; and why a file of another kind has none."""

from __future__ import annotations

from lxml.etree import _Element

from generator.received.incoming import fault
from generator.received.package import NOT_WORD, Package
from generator.received.relations import relations
from generator.received.wml import w

MACROS = (
    "in dit bestand zitten macro's; open het in Word en sla het op als 'Word-document (*.docx)',"
    " dan gaan ze eruit"
)
STRICT = (
    "dit bestand is opgeslagen als 'Strict Open XML-document'; sla het in Word op als"
    " 'Word-document (*.docx)'"
)
OPEN_DOCUMENT = (
    "dit is een OpenDocument-bestand (.odt); sla het op als 'Word 2007-365 (.docx)', in Word of in"
    " LibreOffice"
)

_USUAL = "word/document.xml"
_RELATION = "officeDocument"
_MACROS = "vbaProject.bin"
_STRICT = "{http://purl.oclc.org/ooxml/wordprocessingml/main}document"


def main_part(package: Package) -> str:
    """The name of the part with the text: what the file says, or else the usual one."""
    named = (one.target for one in relations(package) if one.kind == _RELATION)
    return next(named, _USUAL)


def body_of(package: Package) -> _Element:
    """The element with the text. Raises ``InputError`` for a file that has none, or has macros."""
    if any(name.endswith(_MACROS) for name in package.names):
        raise fault(package.document, MACROS)
    if "mimetype" in package.names and "content.xml" in package.names:
        raise fault(package.document, OPEN_DOCUMENT)
    root = package.tree(main_part(package))
    if root.tag == _STRICT:
        raise fault(package.document, STRICT)
    body = root.find(w("body"))
    if root.tag != w("document") or body is None:
        raise fault(package.document, NOT_WORD)
    return body
