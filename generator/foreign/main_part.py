"""The part of a Word file that holds its text; and why a file of another kind has none."""

from __future__ import annotations

from lxml.etree import _Element

from generator.foreign.names import CONTENT_TYPES, DOCUMENT, WML
from generator.foreign.package import NOT_WORD, ForeignPackage
from generator.foreign.relations import relations

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

_RELATION = "officeDocument"
_MACROS = "vbaProject.bin"
_WITH_MACROS = b"macroEnabled"
_DOCUMENT_ELEMENT, _BODY = f"{{{WML}}}document", f"{{{WML}}}body"
_STRICT = "{http://purl.oclc.org/ooxml/wordprocessingml/main}document"


def main_part(package: ForeignPackage) -> str:
    """The name of the part with the text: what the file says, or else the usual one."""
    named = (one.target for one in relations(package) if one.kind == _RELATION)
    return next(named, DOCUMENT)


def body_of(package: ForeignPackage) -> _Element:
    """The element with the text. A file that has none, or has macros, is refused."""
    if _has_macros(package):
        raise package.refusal(MACROS)
    if "mimetype" in package.names and "content.xml" in package.names:
        raise package.refusal(OPEN_DOCUMENT)
    root = package.tree(main_part(package))
    if root.tag == _STRICT:
        raise package.refusal(STRICT)
    body = root.find(_BODY)
    if root.tag != _DOCUMENT_ELEMENT or body is None:
        raise package.refusal(NOT_WORD)
    return body


def _has_macros(package: ForeignPackage) -> bool:
    """Whether it holds them, or is of a type that may."""
    if any(name.endswith(_MACROS) for name in package.names):
        return True
    return CONTENT_TYPES in package.names and _WITH_MACROS in package.part(CONTENT_TYPES)
