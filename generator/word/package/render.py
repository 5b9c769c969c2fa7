"""Fills the Word template of a document and puts the rest of the package around it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from docx.opc.package import OpcPackage
from markupsafe import Markup

from generator.content.boxes import around_boxes
from generator.content.printed import Inhoud
from generator.content.scripts import scripts_in
from generator.content.units import twips
from generator.content.values import Blocks, Line
from generator.content.words import divided_at_breaks, text_of
from generator.foreign.names import CONTENT_TYPES
from generator.foreign.package import PackageError
from generator.frame.plain import contents as plain_contents
from generator.frame.sandbox import BLOCKS_FILTER, LINE_FILTER, environment, template_errors
from generator.model.properties import Eigenschappen
from generator.style.columns import fitted
from generator.style.house import HouseStyle, Look
from generator.style.text_roles import INTRODUCING_WIDE
from generator.talen import Taal
from generator.word.body.footnotes import footnotes_part
from generator.word.body.locked import boxed
from generator.word.body.other_scripts import between_runs, in_open_run
from generator.word.body.wordml import BODY, Harvest, to_wordml
from generator.word.body.xml import PRESERVE_SPACE, content_types, relationship, relationships
from generator.word.charts.charts import chart_parts, chart_relations, chart_types
from generator.word.package.bound import settled
from generator.word.package.edges import without_unused_edges
from generator.word.package.editing import part_in, with_added
from generator.word.package.filling import WordTemplate, parts_of
from generator.word.package.fonts import FONT_RELATIONS, FONT_TABLE, font_parts
from generator.word.package.members import Member
from generator.word.package.numbering import lists_part
from generator.word.package.package import DOCUMENT_RELATIONS, NUMBERING, Parts, write_parts
from generator.word.package.pictures import (
    picture_parts,
    picture_relations,
    picture_types,
)
from generator.word.package.properties import CORE, core_part
from generator.word.package.section_ends import settle_section_ends
from generator.word.package.shown import texts_shown
from generator.word.package.sources import Travelling, travelling
from generator.word.package.turned_pages import settle_turned_pages
from generator.word.template.stock import NOT_FIT, Stock, fault

PACKAGE_RELATIONS = "_rels/.rels"

NO_PAGES: Mapping[str, int] = {}
"""For a document without a table of contents."""

_LINE_END = f"</w:t><w:br/><w:t{PRESERVE_SPACE}>"
"""Within the run that holds a line of the frame (ECMA-376 17.3.3.1)."""

_TAG_IN_DISGUISE = re.compile(r"_(?:(?<=\{_)(?=[{%])|(?<=[}%]_)(?=\}))")


@dataclass(frozen=True)
class Written:
    """A document as a Word file, and the texts that stand in it."""

    docx: bytes
    shown: tuple[str, ...]


class WordWriter:
    """Fills the Word templates of one look.

    It keeps what every document needs ready for the next one: the fonts, compressed, and each
    template with its tags read. A template that changed is read again; after a change of the
    house style a new one is needed.
    """

    def __init__(self, look: Look, templates: Stock | None = None) -> None:
        self._look = look
        self._templates = templates or Stock(look)

    def write(
        self,
        kind: str,
        contents: Inhoud,
        properties: Eigenschappen,
        pages: Mapping[str, int] = NO_PAGES,
    ) -> Written:
        """The document as a Word file. Raises ``InputError`` when its template is wrong.

        ``pages`` tells the page of each heading that a table of contents leads to, by anchor.
        """
        taal = properties.taal
        file = self._templates.file_of(kind, taal)
        template = self._templates.template(file, type(contents), taal)
        style = self._look.in_taal(taal).style
        harvest = _harvest(style, pages, taal)
        package = _fill(file, template, contents, harvest, style)
        document = package.main_document_part.element
        try:
            settle_turned_pages(document, style)
            settle_section_ends(document)
            parts = {**parts_of(package), CONTENT_TYPES: template.parts[CONTENT_TYPES]}
            parts, data = settled(without_unused_edges(parts, document))
            made = _around(parts, harvest, properties, style, data)
            shown = tuple(texts_shown(document, {**parts, **made}))
        except PackageError as error:
            raise fault(file, NOT_FIT.format(error)) from None
        words = "".join((*shown, *(chart.xml for chart in harvest.charts.values())))
        return Written(write_parts({**parts, **made}, self._fonts_for(words)), shown)

    def _fonts_for(self, text: str) -> Mapping[str, Member]:
        """The fonts that travel with a document in which those words stand."""
        scripts = scripts_in(text)
        if not scripts:
            return self._fonts
        own = {*self._fonts} - {FONT_TABLE, FONT_RELATIONS}
        parts = font_parts(self._look, scripts, text)
        made = {name: Member.of(name, data) for name, data in parts.items() if name not in own}
        return {**self._fonts, **made}

    @cached_property
    def _fonts(self) -> Mapping[str, Member]:
        """The fonts that travel inside, which are nearly all of a file, compressed once."""
        return {name: Member.of(name, data) for name, data in font_parts(self._look).items()}


def _harvest(style: HouseStyle, pages: Mapping[str, int], taal: Taal) -> Harvest:
    """What gathers all that text needs elsewhere in the file; nothing yet."""
    letter = style.lettertype
    families = {other.schrift: other.familie for other in letter.andere}
    return Harvest(style.kleuren.palet, pages, letter.familie, families, taal)


def _fill(
    file: Path, template: WordTemplate, contents: Inhoud, harvest: Harvest, style: HouseStyle
) -> OpcPackage:
    """The template with its tags replaced; what text needs elsewhere goes to ``harvest``."""

    def blocks(value: Blocks, page: str) -> Markup:
        sheet = style.bladen.van(page)
        text, wide = twips(sheet.tekstbreedte), twips(sheet.tabelbreedte)
        introduction = INTRODUCING_WIDE if sheet.naast_kolom else None
        place = replace(
            BODY,
            width_twips=text,
            wide_twips=wide,
            turned_twips=twips(style.bladen.liggend.tekstbreedte),
            wide_introduction=introduction,
        )
        return _kept(to_wordml(fitted(value, style, sheet), harvest, place))

    def line(value: Line) -> Markup:
        lines = (_with_boxes(text_of(part), harvest) for part in divided_at_breaks(value))
        return _kept(_LINE_END.join(lines))

    with template_errors(file):
        sandbox = environment(file.parent, {LINE_FILTER: line, BLOCKS_FILTER: blocks})
        return template.filled(plain_contents(contents), sandbox)


def _with_boxes(text: str, harvest: Harvest) -> str:
    """The words of a run, with a content control after it, and another run, for each box."""
    return "".join(
        between_runs(boxed(piece, grounds, harvest))
        if grounds
        else in_open_run(piece, harvest.families)
        for piece, grounds in around_boxes(text)
    )


def _kept(xml: str) -> Markup:
    """The XML, in which docxtpl takes no sign of a text for one of its own (``{_{`` becomes
    ``{{``)."""
    return Markup(_TAG_IN_DISGUISE.sub("&#95;", xml))


def _around(
    parts: Parts,
    harvest: Harvest,
    properties: Eigenschappen,
    style: HouseStyle,
    data: Travelling,
) -> Parts:
    """The parts that follow from the text: notes, lists, links, charts, properties."""
    carried = travelling(properties).with_also(data)
    made = {
        **_related(parts, harvest, carried),
        **carried.parts,
        NUMBERING: with_added(part_in(parts, NUMBERING), lists_part(harvest.ordered)),
        "word/footnotes.xml": footnotes_part(harvest.footnotes),
        CORE: core_part(properties, style.taal),
    }
    if notes := harvest.note_links.relations:
        made["word/_rels/footnotes.xml.rels"] = relationships(_links(notes))
    drawn = chart_parts(harvest.charts, properties.dag_van_delen)
    return {**made, **drawn, **picture_parts(harvest.pictures)}


def _related(parts: Parts, harvest: Harvest, carried: Travelling) -> Parts:
    """What says how parts hang together, with the links, the charts and what travels inside."""
    of_document = (
        _links(harvest.links.relations)
        + chart_relations(harvest.charts)
        + picture_relations(harvest.pictures)
        + carried.document_relations
    )
    types = (
        (chart_types(harvest.charts) if harvest.charts else "")
        + picture_types(harvest.pictures, part_in(parts, CONTENT_TYPES))
        + carried.types
    )
    added = {
        DOCUMENT_RELATIONS: relationships(of_document),
        PACKAGE_RELATIONS: relationships(carried.file_relations),
        CONTENT_TYPES: content_types(types),
    }
    return {name: with_added(part_in(parts, name), addition) for name, addition in added.items()}


def _links(targets: Mapping[str, str]) -> str:
    return "".join(
        relationship(identifier, "hyperlink", target, external=True)
        for target, identifier in targets.items()
    )
