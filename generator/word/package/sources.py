"""The YAML and pictures that travel inside a Word file, and the property that names the document.

A custom XML part (ECMA-376 part 1, 15.2.5) outlives a round of editing in other programs; marks
in the text do not. What was edited in Word can so be told from what was edited in the YAML.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from uuid import NAMESPACE_URL, uuid5

from generator.model.properties import NAAMVELD, Eigenschappen
from generator.program import program_version
from generator.word.body.xml import (
    CUSTOM_PROPERTIES,
    CUSTOM_XML,
    HEADER,
    PROPERTY_TYPES,
    attribute,
    declared,
    part_type,
    relationship,
    relationships,
    text,
)
from generator.word.package.package import Parts

SOURCES = "customXml/item1.xml"
PROPERTIES = "docProps/custom.xml"
NAMESPACE = "urn:rapport:bron"
"""That of the part with the sources, by which it is known again."""

MADE_WITH = "versie"
"""The attribute that says which version of the program made the file."""

FORM, BASE64 = "vorm", "base64"
"""The attribute of a file that is no text, and what it says."""

_STORE = "customXml/itemProps1.xml"
OFFICE = "application/vnd.openxmlformats-officedocument"
_STORE_ID = str(uuid5(NAMESPACE_URL, NAMESPACE)).upper()
_PROPERTY_SET = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
"""The set of properties that users make themselves ([MS-OLEPS] 3.1.2)."""


@dataclass(frozen=True)
class Travelling:
    """What travels inside: the parts, their types, and what relates them to document and file."""

    parts: Parts
    types: str
    document_relations: str
    file_relations: str

    def with_also(self, other: Travelling) -> Travelling:
        """This and what else travels."""
        return Travelling(
            {**self.parts, **other.parts},
            self.types + other.types,
            self.document_relations + other.document_relations,
            self.file_relations + other.file_relations,
        )


NOTHING = Travelling({}, "", "", "")


def travelling(properties: Eigenschappen) -> Travelling:
    """The YAML of a document and the property that names it; nothing when none travels."""
    if not properties.bronnen:
        return NOTHING
    parts = {
        SOURCES: _sources(properties.naam, properties.bronnen),
        _STORE: _store(),
        "customXml/_rels/item1.xml.rels": relationships(
            relationship("rId1", "customXmlProps", "itemProps1.xml")
        ),
        PROPERTIES: _properties(properties.naam),
    }
    types = part_type(_STORE, f"{OFFICE}.customXmlProperties+xml") + part_type(
        PROPERTIES, f"{OFFICE}.custom-properties+xml"
    )
    return Travelling(
        parts,
        types,
        relationship("rIdSources", "customXml", f"../{SOURCES}"),
        relationship("rIdCustomProperties", "custom-properties", PROPERTIES),
    )


def _sources(name: str, sources: Mapping[str, bytes]) -> bytes:
    files = "".join(_file(path, data) for path, data in sources.items())
    said = f"document={attribute(name)} {MADE_WITH}={attribute(program_version())}"
    return f'{HEADER}<bron xmlns="{NAMESPACE}" {said}>{files}</bron>'.encode()


def _file(path: str, data: bytes) -> str:
    """A file as text; a carriage return is written out, since XML would read a line end. A picture
    is no text, and is written in base64 (RFC 4648, 4)."""
    form, lines = "", ""
    if path.endswith(".yaml"):
        lines = text(data.decode()).replace("\r", "&#13;")
    else:
        form, lines = f' {FORM}="{BASE64}"', b64encode(data).decode()
    seal = sha256(data).hexdigest()
    return f'<bestand pad={attribute(path)} sha256="{seal}"{form}>{lines}</bestand>'


def _store() -> bytes:
    return (
        f'{HEADER}<ds:datastoreItem ds:itemID="{{{_STORE_ID}}}" {declared(ds=CUSTOM_XML)}>'
        f'<ds:schemaRefs><ds:schemaRef ds:uri="{NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>'
    ).encode()


def _properties(name: str) -> bytes:
    return (
        f'{HEADER}<Properties xmlns="{CUSTOM_PROPERTIES}" {declared(vt=PROPERTY_TYPES)}>'
        f'<property fmtid="{_PROPERTY_SET}" pid="2" name="{NAAMVELD}">'
        f"<vt:lpwstr>{text(name)}</vt:lpwstr></property></Properties>"
    ).encode()
