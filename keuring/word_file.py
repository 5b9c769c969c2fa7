"""A Word file taken apart for inspection: its zip entries, its parts, its XML.

It reads the file by the standard (ECMA-376) and by nothing of the generator, so that a
mistake there is not made here as well.
"""

from __future__ import annotations

import posixpath
import zipfile
from collections.abc import Iterator
from functools import cached_property
from io import BytesIO

from lxml import etree

Element = etree._Element

NAMESPACES = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    "wpg": "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
    "c15": "http://schemas.microsoft.com/office/drawing/2012/chart",
    "adec": "http://schemas.microsoft.com/office/drawing/2017/decorative",
    "rel": "http://schemas.openxmlformats.org/package/2006/relationships",
    "ct": "http://schemas.openxmlformats.org/package/2006/content-types",
    "cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
    "dc": "http://purl.org/dc/elements/1.1/",
    "dcterms": "http://purl.org/dc/terms/",
}

DOCUMENT = "word/document.xml"
FOOTNOTES = "word/footnotes.xml"
SOURCES = "customXml/item1.xml"
"""The YAML that travels in the file."""


def name(prefixed: str) -> str:
    """A name as lxml writes it: ``w:p`` becomes ``{http://…/main}p``."""
    prefix, local = prefixed.split(":")
    return f"{{{NAMESPACES[prefix]}}}{local}"


def find(root: Element, path: str) -> list[Element]:
    """The elements at an XPath with the usual prefixes."""
    found = root.xpath(path, namespaces=NAMESPACES)
    assert isinstance(found, list)
    return [item for item in found if isinstance(item, etree._Element)]


def values(root: Element, path: str) -> list[str]:
    """The attributes or texts at an XPath with the usual prefixes."""
    found = root.xpath(path, namespaces=NAMESPACES)
    assert isinstance(found, list)
    return [str(item) for item in found]


def value(root: Element, path: str) -> str:
    """The first attribute or text at an XPath; nothing when there is none."""
    return next(iter(values(root, path)), "")


SAID = {name("w:tab"): " ", name("w:br"): " ", name("w:noBreakHyphen"): "-"}
"""What elements without text of their own say (17.3.3): a tab or a break is a space."""


def text_of(node: Element) -> str:
    """The text in it, as one string."""
    pieces = find(node, ".//w:t | .//w:r/w:tab | .//w:br | .//w:noBreakHyphen")
    return "".join(SAID.get(piece.tag) or piece.text or "" for piece in pieces)


def where(node: Element) -> str:
    """How one finds a place in a part: the text that stands there."""
    return f"bij '{text_of(node)[:40]}'"


class WordFile:
    """A Word file: ``entries`` are those of the zip, in its order."""

    def __init__(self, data: bytes) -> None:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            self.entries = archive.infolist()
            self.parts = {entry.filename: archive.read(entry) for entry in self.entries}
        self._trees: dict[str, Element] = {}

    def tree(self, part: str) -> Element:
        """The XML of a part."""
        if part not in self._trees:
            self._trees[part] = etree.fromstring(self.parts[part])
        return self._trees[part]

    @cached_property
    def stories(self) -> dict[str, Element]:
        """The parts with text: the document, its headers and footers, its notes."""
        kinds = ("word/document", "word/header", "word/footer", "word/footnotes")
        return {
            part: self.tree(part)
            for part in self.parts
            if part.startswith(kinds) and part.endswith(".xml")
        }

    def related(self, part: str) -> dict[str, str]:
        """Where the relations of a part point to, by their id; parts of the file only."""
        folder, file = posixpath.split(part)
        relations = f"{folder}/_rels/{file}.rels"
        if relations not in self.parts:
            return {}
        return {
            value(entry, "@Id"): posixpath.normpath(f"{folder}/{value(entry, '@Target')}")
            for entry in find(self.tree(relations), "rel:Relationship")
            if value(entry, "@TargetMode") != "External"
        }

    def each(self, path: str) -> Iterator[tuple[str, Element]]:
        """The elements at an XPath in every part with text, with the name of the part."""
        for part, tree in self.stories.items():
            for node in find(tree, path):
                yield part, node
