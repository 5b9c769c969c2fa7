"""Fills a Word template; what follows from the template alone is kept for the next document."""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from itertools import count
from types import CodeType
from typing import cast

from docx.opc.package import OpcPackage
from docx.opc.packuri import PACKAGE_URI
from docx.opc.rel import Relationships
from docxtpl import DocxTemplate
from jinja2 import Template
from lxml import etree

from generator.frame.plain import Plain
from generator.frame.sandbox import Sandbox
from generator.word.body.reserved import FIRST_REPEATED_DRAWING
from generator.word.body.xml import WORD_DRAWING
from generator.word.package.package import Parts

_LAID_OUT = "\t\n\a\f"
"""The signs of a text that docxtpl makes elements of."""

_DRAWING = f"{{{WORD_DRAWING}}}docPr"


class WordTemplate:
    """A Word template: its bytes, the parts in them, and what was made of its tags."""

    def __init__(self, data: bytes, parts: Parts) -> None:
        self.data = data
        self.parts = parts
        self._patched: dict[str, str] = {}
        self._codes: dict[str, CodeType] = {}

    def filled(self, contents: Mapping[str, Plain], sandbox: Sandbox) -> OpcPackage:
        """The package with its tags replaced by the contents."""
        filling = _Filling(BytesIO(self.data), self._patched)
        filling.render(contents, _Compiler(sandbox, self._codes))
        package = filling.docx.part.package
        assert isinstance(package, OpcPackage)
        return package


class _Filling(DocxTemplate):  # type: ignore[misc]  # docxtpl ships no types
    """docxtpl, that does not do again what it did for the document before."""

    def __init__(self, file: BytesIO, patched: dict[str, str]) -> None:
        super().__init__(file)
        self._patched = patched

    def patch_xml(self, src_xml: str) -> str:
        """The XML of a part of the template with whole tags, which Word may have cut in pieces."""
        if src_xml not in self._patched:
            self._patched[src_xml] = super().patch_xml(src_xml)
        return self._patched[src_xml]

    def fix_docpr_ids(self, tree: etree._Element) -> None:
        """Drawings keep the number that they have, which their name tells; docxtpl gives each
        another one, since a loop of a template may repeat it."""
        fresh, given = count(FIRST_REPEATED_DRAWING), set()
        for drawing in tree.iter(_DRAWING):
            if drawing.get("id") in given:
                drawing.set("id", str(next(fresh)))
            given.add(drawing.get("id"))

    def resolve_listing(self, xml: str) -> str:
        """The XML with elements in place of tabs and line ends, which our text has not."""
        laid_out = any(sign in xml for sign in _LAID_OUT)
        return cast(str, super().resolve_listing(xml)) if laid_out else xml


class _Compiler:
    """What docxtpl asks of an environment of Jinja; the code of a template is kept."""

    def __init__(self, sandbox: Sandbox, codes: dict[str, CodeType]) -> None:
        self._sandbox = sandbox
        self._codes = codes

    def from_string(self, source: str) -> Template:
        """The template, with the filters of this document."""
        if source not in self._codes:
            self._codes[source] = self._sandbox.compile(source)
        return Template.from_code(self._sandbox, self._codes[source], {})


def parts_of(package: OpcPackage) -> Parts:
    """The parts of a filled template, and what relates them; without their types.

    Those are of the template: python-docx knows only the types of parts that it has read.
    """
    parts = {PACKAGE_URI.rels_uri.membername: _relations(package.rels)}
    for part in package.iter_parts():
        parts[part.partname.membername] = part.blob
        if part.rels:
            parts[part.partname.rels_uri.membername] = _relations(part.rels)
    return parts


def _relations(relations: Relationships) -> bytes:
    """Relations as a part; python-docx calls it text and gives bytes."""
    return cast(bytes, relations.xml)
