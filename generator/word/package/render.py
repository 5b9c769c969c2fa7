"""Fills the Word template of a document and puts the rest of the package around it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from zipfile import BadZipFile

from docxtpl import DocxTemplate
from markupsafe import Markup, escape

from generator.content.printed import Inhoud
from generator.content.units import twips
from generator.content.values import Blocks, Line
from generator.content.words import text_of
from generator.frame.plain import contents as plain_contents
from generator.frame.sandbox import BLOCKS_FILTER, LINE_FILTER, environment, template_errors
from generator.model.properties import Eigenschappen
from generator.places import shown_path
from generator.problems import InputError, Place, Problem
from generator.style.house import Look
from generator.style.settings import Bladen
from generator.word.body.footnotes import footnotes_part
from generator.word.body.wordml import BODY, Harvest, to_wordml
from generator.word.body.xml import content_types, relationship, relationships
from generator.word.charts.charts import chart_parts, chart_relations, chart_types
from generator.word.package.edges import without_unused_edges
from generator.word.package.editing import (
    PackageError,
    part_in,
    with_added,
    with_last_section_in_body,
)
from generator.word.package.fonts import font_parts
from generator.word.package.numbering import numbering_part
from generator.word.package.package import (
    CONTENT_TYPES,
    DOCUMENT,
    DOCUMENT_RELATIONS,
    Parts,
    read_parts,
    write_parts,
)
from generator.word.package.properties import CORE, core_part, is_made_for
from generator.word.package.sources import Travelling, travelling
from generator.word.template.templates import template_file

PACKAGE_RELATIONS = "_rels/.rels"

NO_PAGES: Mapping[str, int] = {}
"""For a document without a table of contents."""


_TAG_IN_DISGUISE = re.compile(r"(?<=\{)_(?=[{%])|(?<=[}%])_(?=\})")


def to_docx(
    kind: str,
    contents: Inhoud,
    properties: Eigenschappen,
    look: Look,
    pages: Mapping[str, int] = NO_PAGES,
) -> bytes:
    """The document as a Word file. Raises ``InputError`` when its template is wrong.

    ``pages`` tells the page of each heading that a table of contents leads to, by anchor.
    """
    template = template_file(look.templates / kind)
    before = _template_parts(template, look)
    style = look.style
    harvest = Harvest(style.kleuren.palet, pages, style.lettertype.familie)
    parts = read_parts(_fill(template, contents, harvest, style.bladen))
    # python-docx wrote the types of the parts that it knows, and it knows no fonts.
    parts[CONTENT_TYPES] = before[CONTENT_TYPES]
    try:
        parts = without_unused_edges(parts)
        made = _around(parts, harvest, properties, look)
    except PackageError as error:
        raise _fault(template, f"dit Word-sjabloon past niet: {error}") from None
    return write_parts({**parts, **made})


def _template_parts(template: Path, look: Look) -> Parts:
    """The template, which must be there and be made for the house style as it is now."""
    if not template.is_file():
        raise _fault(template, "dit Word-sjabloon is er niet; maak het met 'make templates'")
    try:
        parts = read_parts(template.read_bytes())
    except BadZipFile:
        raise _fault(template, "dit is geen Word-bestand") from None
    if CONTENT_TYPES not in parts:
        raise _fault(template, "dit is geen Word-bestand")
    if not is_made_for(parts, look.fingerprint):
        reason = "dit Word-sjabloon hoort bij een andere huisstijl; maak het met 'make templates'"
        raise _fault(template, reason)
    return parts


def _fault(template: Path, reason: str) -> InputError:
    return InputError([Problem(Place(shown_path(template)), reason)])


def _fill(template: Path, contents: Inhoud, harvest: Harvest, pages: Bladen) -> bytes:
    """The template with its tags replaced; what text needs elsewhere goes to ``harvest``."""

    def blocks(value: Blocks, page: str) -> Markup:
        width = twips(pages.van(page).tekstbreedte)
        return _kept(to_wordml(value, harvest, replace(BODY, width_twips=width)))

    def line(value: Line) -> Markup:
        return _kept(escape(text_of(value)))

    target = BytesIO()
    with template_errors(template):
        filled = DocxTemplate(template)
        sandbox = environment(template.parent, {LINE_FILTER: line, BLOCKS_FILTER: blocks})
        filled.render(plain_contents(contents), sandbox, autoescape=True)
        filled.save(target)
    return target.getvalue()


def _kept(xml: str) -> Markup:
    """The XML, in which docxtpl takes no sign of a text for one of its own (``{_{`` becomes
    ``{{``)."""
    return Markup(_TAG_IN_DISGUISE.sub("&#95;", xml))


def _around(parts: Parts, harvest: Harvest, properties: Eigenschappen, look: Look) -> Parts:
    """The parts that follow from the text: notes, lists, links, charts, fonts, properties."""
    sources = travelling(properties)
    made = {
        DOCUMENT: with_last_section_in_body(part_in(parts, DOCUMENT)),
        **_related(parts, harvest, sources),
        **sources.parts,
        "word/numbering.xml": numbering_part(look.style, harvest.ordered),
        "word/footnotes.xml": footnotes_part(harvest.footnotes),
        CORE: core_part(properties, look.style.taal),
    }
    if notes := harvest.note_links.relations:
        made["word/_rels/footnotes.xml.rels"] = relationships(_links(notes))
    return {**made, **chart_parts(harvest.charts, properties.datum), **font_parts(look)}


def _related(parts: Parts, harvest: Harvest, sources: Travelling) -> Parts:
    """What says how parts hang together, with the links, the charts and the sources."""
    of_document = (
        _links(harvest.links.relations)
        + chart_relations(harvest.charts)
        + sources.document_relation
    )
    types = (chart_types(harvest.charts) if harvest.charts else "") + sources.types
    added = {
        DOCUMENT_RELATIONS: relationships(of_document),
        PACKAGE_RELATIONS: relationships(sources.file_relation),
        CONTENT_TYPES: content_types(types),
    }
    return {name: with_added(part_in(parts, name), addition) for name, addition in added.items()}


def _links(targets: Mapping[str, str]) -> str:
    return "".join(
        relationship(identifier, "hyperlink", target, external=True)
        for target, identifier in targets.items()
    )


class WordWriter:
    """Makes Word files of one look."""

    def __init__(self, look: Look) -> None:
        self._look = look

    def to_docx(
        self, kind: str, contents: Inhoud, properties: Eigenschappen, pages: Mapping[str, int]
    ) -> bytes:
        """The document as a Word file. Raises ``InputError`` when its template is wrong."""
        return to_docx(kind, contents, properties, self._look, pages)
