"""The data to which words in a Word file are bound, and what Word shows where there are none."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from generator.word.body.bound import (
    BOUND,
    EMPTY_TEXT,
    NAMESPACE,
    NOTHING_YET,
    ROOT,
    STORE_ID,
)
from generator.word.body.xml import (
    CUSTOM_XML,
    HEADER,
    declared,
    part,
    part_type,
    relationship,
    relationships,
    text,
)
from generator.word.package.editing import tree_of, written
from generator.word.package.package import Parts
from generator.word.package.sources import NOTHING, OFFICE, Travelling
from generator.word.package.wml import TEXT, found, value, w

DATA = "customXml/item2.xml"
GLOSSARY = "word/glossary/document.xml"
_STORE = "customXml/itemProps2.xml"

_SDT, _CONTENT = w("sdt"), w("sdtContent")
_BINDING = f"{w('sdtPr')}/{w('dataBinding')}[@{w('storeItemID')}='{STORE_ID}']"


def settled(parts: Parts) -> tuple[Parts, Travelling]:
    """The parts with their bound words as they must be, and the data for them, if there are any.

    Words of which some were left out are bound no more: a control that is bound holds words only,
    and no box.
    """
    words: dict[str, str] = {}
    changed: Parts = {}
    for name, data in parts.items():
        if STORE_ID.encode() in data and name.endswith(".xml"):
            root = tree_of(data)
            words |= dict(_settle(root))
            changed[name] = written(root, data)
    return {**parts, **changed}, _travelling(words) if words else NOTHING


def _settle(root: etree._Element) -> Iterator[tuple[str, str]]:
    """Of each bound control its field and its words; one with a box in it gives way to its runs."""
    for control in list(root.iter(_SDT)):
        content = control.find(_CONTENT)
        if control.find(_BINDING) is None or content is None:
            continue
        name = found(control, "sdtPr/tag")
        if name is None or content.find(_SDT) is not None:
            _unwrap(control, content)
            continue
        words = "".join(one.text or "" for one in content.iter(TEXT))
        if not words:
            _show_nothing(control, content)
        yield value(name), words


def _unwrap(control: etree._Element, content: etree._Element) -> None:
    parent = control.getparent()
    assert parent is not None
    place = parent.index(control)
    parent[place : place + 1] = list(content)


def _show_nothing(control: etree._Element, content: etree._Element) -> None:
    """A control without words says that it shows what stands in for them (17.5.2.39)."""
    binding = control.find(_BINDING)
    assert binding is not None
    binding.addprevious(etree.Element(w("showingPlcHdr")))
    for one in content.iter(TEXT):
        one.text = NOTHING_YET


def _travelling(words: dict[str, str]) -> Travelling:
    parts = {
        DATA: _data(words),
        _STORE: _store(),
        "customXml/_rels/item2.xml.rels": relationships(
            relationship("rId1", "customXmlProps", "itemProps2.xml")
        ),
        GLOSSARY: _glossary(),
    }
    types = part_type(_STORE, f"{OFFICE}.customXmlProperties+xml") + part_type(
        GLOSSARY, f"{OFFICE}.wordprocessingml.document.glossary+xml"
    )
    relations = relationship("rIdBound", "customXml", f"../{DATA}") + relationship(
        "rIdGlossary", "glossaryDocument", "glossary/document.xml"
    )
    return Travelling(parts, types, relations, "")


def _data(words: dict[str, str]) -> bytes:
    fields = "".join(f"<{name}>{text(words.get(name, ''))}</{name}>" for name in BOUND)
    return f'{HEADER}<{ROOT} xmlns="{NAMESPACE}">{fields}</{ROOT}>'.encode()


def _store() -> bytes:
    return (
        f'{HEADER}<ds:datastoreItem ds:itemID="{STORE_ID}" {declared(ds=CUSTOM_XML)}>'
        f'<ds:schemaRefs><ds:schemaRef ds:uri="{NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>'
    ).encode()


def _glossary() -> bytes:
    """The part with what stands in for words (17.12)."""
    return part(
        "glossaryDocument",
        f'<w:docParts><w:docPart><w:docPartPr><w:name w:val="{EMPTY_TEXT}"/>'
        '<w:category><w:name w:val="General"/><w:gallery w:val="placeholder"/></w:category>'
        '<w:types><w:type w:val="bbPlcHdr"/></w:types>'
        '<w:behaviors><w:behavior w:val="content"/></w:behaviors></w:docPartPr>'
        f"<w:docPartBody><w:p><w:r><w:t>{NOTHING_YET}</w:t></w:r></w:p></w:docPartBody>"
        "</w:docPart></w:docParts>",
    )
