"""From the file that a colleague saved to a template that can be filled, or what is wrong with it.

It is done anew each time that the template is needed, so whatever the program asks of a template,
an older one has it too; the file of the colleague stays as it is.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from lxml import etree

from generator.content.printed import Inhoud
from generator.foreign.names import CONTENT_TYPES, DOCUMENT
from generator.foreign.relations import relations_of
from generator.foreign.xml import xml_tree
from generator.places import shown_path
from generator.problems import Place, Problem, Severity
from generator.style.house import Look
from generator.word.body.footnotes import footnotes_part
from generator.word.body.xml import HEADER, part, relationships
from generator.word.own.elements import Element, Finding
from generator.word.own.forms import without_repeated_form
from generator.word.own.looks import (
    fonts_travel,
    in_one_language,
    pictures_are_described,
    tables_are_described,
)
from generator.word.own.numbers import beside_those_of_text, renumbered
from generator.word.own.page_breaks import breaks_before
from generator.word.own.sections import end_in_paragraphs, widths_fit
from generator.word.own.settings import must_be_open, settings_with_choices
from generator.word.own.spelling import respell
from generator.word.own.style_names import with_house_styles
from generator.word.own.tag_checks import Checked, KnownTag, checked_tags
from generator.word.own.taken_apart import PICTURES, TakenApart, taken_apart
from generator.word.own.text_boxes import framed
from generator.word.own.traces import must_be_settled, without_traces
from generator.word.package.carried import must_carry_nothing
from generator.word.package.edges import without_unused_edges
from generator.word.package.fonts import font_table
from generator.word.package.numbering import numbering_part
from generator.word.package.package import DOCUMENT_RELATIONS, NUMBERING, Parts
from generator.word.package.properties import CORE, template_core_part
from generator.word.package.styles import styles_part
from generator.word.package.theme import THEME, theme_part
from generator.word.template.recipe import Edge
from generator.word.template.templates import (
    main_relations,
    package_relations,
    settings_part,
    types_part,
)


@dataclass(frozen=True)
class Completed:
    """A template as it is filled, the tags in it, and what is to be told of it.

    With an error among the findings it cannot be filled.
    """

    parts: Parts
    tags: tuple[KnownTag, ...]
    findings: tuple[Finding, ...]

    @property
    def is_wrong(self) -> bool:
        """Whether something stands in the way."""
        return any(one.severity is Severity.ERROR for one in self.findings)


def completed(data: bytes, printed: type[Inhoud], look: Look) -> Completed:
    """The template in those bytes, for documents that print that.

    Raises ``PackageError`` when it is no Word file that can be a template.
    """
    template = taken_apart(data)
    findings = list(_settled(template))
    checked = checked_tags(template.stories, printed)
    findings += [*checked.findings, *_fitted(template, checked, look)]
    parts = _assembled(template, look)
    parts = without_unused_edges(parts, xml_tree(parts[DOCUMENT]))
    must_carry_nothing(parts)
    return Completed(parts, checked.tags, tuple(dict.fromkeys(findings)))


def problems_of(findings: Iterable[Finding], file: Path) -> Iterator[Problem]:
    """What is told of the template in that file."""
    place = Place(shown_path(file))
    for one in findings:
        message = f"{one.where}: {one.message}" if one.where else one.message
        yield Problem(place, message, one.severity, one.meant)


def _settled(template: TakenApart) -> Iterator[Finding]:
    """Take out what does not belong in a template, and write the rest as Word does."""
    yield from must_be_open(template.settings)
    yield from must_be_settled(template.stories)
    yield from without_traces(template.stories)
    for story in template.stories:
        yield from framed(story)
        yield from breaks_before(story)
    for root in _trees(template):
        respell(root)


def _fitted(template: TakenApart, checked: Checked, look: Look) -> Iterator[Finding]:
    """Give it the styles, numberings, sections and language that text will need."""
    style, stories = look.style, template.stories
    own = renumbered(template.numbering, [template.styles, *(story.root for story in stories)])
    yield from with_house_styles(template.styles, styles_part(style), stories, own)
    template.numbering = beside_those_of_text(numbering_part(style), own)
    yield from end_in_paragraphs(template.document)
    yield from without_repeated_form(stories, template.styles)
    yield from widths_fit(template.document, checked.tags, style.bladen)
    template.theme = template.theme or theme_part(style)
    yield from fonts_travel(stories, template.styles, template.theme, style)
    yield from in_one_language(stories, template.styles, style.taal)
    yield from pictures_are_described(stories)
    yield from tables_are_described(stories)


def _trees(template: TakenApart) -> Iterator[Element]:
    yield from (story.root for story in template.stories)
    yield template.styles
    if template.numbering is not None:
        yield template.numbering


def _assembled(template: TakenApart, look: Look) -> Parts:
    """The parts of the template, under the names that made ones have."""
    assert template.numbering is not None and template.theme is not None  # they were given
    style = look.style
    settings = settings_with_choices(settings_part(style), template.settings)
    related = template.relations[DOCUMENT]
    related.extend(list(xml_tree(relationships(main_relations()))))
    edges = [Edge(_stem(name), _kind(root), "") for name, root in template.edges.items()]
    return {
        CONTENT_TYPES: types_part(edges, PICTURES),
        "_rels/.rels": package_relations(),
        CORE: template_core_part(look.fingerprint),
        DOCUMENT: _as_text_needs(template.document),
        DOCUMENT_RELATIONS: _written(related),
        "word/styles.xml": _written(template.styles),
        NUMBERING: _written(template.numbering),
        "word/settings.xml": _written(settings),
        "word/fontTable.xml": font_table(look),
        "word/footnotes.xml": footnotes_part([]),
        THEME: template.theme,
        **template.pictures,
        **{name: _as_text_needs(root) for name, root in template.edges.items()},
        **{
            relations_of(name): _written(root)
            for name, root in template.relations.items()
            if name != DOCUMENT
        },
    }


def _stem(part: str) -> str:
    """The name of a header or footer without its folder and ending."""
    return posixpath.basename(part).removesuffix(".xml")


def _kind(edge: Element) -> str:
    """What the part of a header or footer is, by its root element."""
    return {"hdr": "header", "ftr": "footer"}[etree.QName(edge).localname]


def _written(root: Element) -> bytes:
    return HEADER.encode() + etree.tostring(root, encoding="UTF-8")


def _as_text_needs(story: Element) -> bytes:
    """A part with text, of which the root declares every prefix that is used in what is filled
    in."""
    house = _prefixes(xml_tree(part(etree.QName(story).localname, "")))
    nsmap = {**_prefixes(story), **house}
    root = etree.Element(story.tag, _attributes(story), nsmap=nsmap)
    root.extend(list(story))
    return _written(root)


def _prefixes(root: Element) -> dict[str, str]:
    return {prefix: uri for prefix, uri in root.nsmap.items() if prefix is not None}


def _attributes(root: Element) -> dict[str, str]:
    return {str(name): str(value) for name, value in root.attrib.items()}
