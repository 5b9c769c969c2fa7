"""Word files for tests: of XML that somebody else might have written, or of a tree."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path

from generator.content.colour import Colour
from generator.content.tree import Block
from generator.places import TEMPLATES
from generator.received.document import Received
from generator.received.package import Package
from generator.received.reading import received
from generator.style.house import HouseStyle, read_look
from generator.word.body.footnotes import footnotes_part
from generator.word.body.harvest import Links
from generator.word.body.wordml import Harvest, to_wordml
from generator.word.body.xml import part, relationship, relationships
from generator.word.package.editing import with_added
from generator.word.package.numbering import lists_part, numbering_part
from generator.word.package.package import write_parts
from generator.word.package.styles import styles_part

NAME = Path("binnengekomen.docx")
DOCUMENT = "word/document.xml"

FOOTNOTES, COMMENTS, STYLES, NUMBERING, HEADER = (
    f"word/{name}.xml" for name in ("footnotes", "comments", "styles", "numbering", "header1")
)
_KINDS = {
    FOOTNOTES: "footnotes",
    COMMENTS: "comments",
    STYLES: "styles",
    NUMBERING: "numbering",
    HEADER: "header",
}


def word_file(
    body: str, parts: dict[str, bytes] | None = None, links: Links | None = None
) -> bytes:
    """A Word file with that XML in its body, with those other parts and links."""
    others = parts or {}
    related = [
        relationship(f"rId{n}", _KINDS[name], name.removeprefix("word/"))
        for n, name in enumerate(others)
        if name in _KINDS
    ]
    related += _link_relations(links or Links())
    return write_parts(
        {
            "_rels/.rels": relationships(relationship("rId1", "officeDocument", DOCUMENT)),
            DOCUMENT: part("document", f"<w:body>{body}</w:body>"),
            "word/_rels/document.xml.rels": relationships("".join(related)),
            **others,
        }
    )


def word_of(blocks: Sequence[Block]) -> bytes:
    """The Word file that says those blocks of the tree, in the styles that are shipped."""
    harvest = Harvest({Colour.HOOFD: "154273"})
    body = to_wordml(blocks, harvest)
    parts = {
        STYLES: _styles(),
        NUMBERING: with_added(numbering_part(_style()), lists_part(harvest.ordered)),
        FOOTNOTES: footnotes_part(harvest.footnotes),
        "word/_rels/footnotes.xml.rels": relationships(
            "".join(_link_relations(harvest.note_links))
        ),
    }
    return word_file(body, parts, harvest.links)


def read(data: bytes) -> Received:
    """What a Word file says."""
    return received(Package(NAME, data))


def read_body(body: str, parts: dict[str, bytes] | None = None) -> Received:
    """What a Word file with that XML in its body says."""
    return read(word_file(body, parts))


def _link_relations(links: Links) -> list[str]:
    return [
        relationship(name, "hyperlink", target, external=True)
        for target, name in links.relations.items()
    ]


@cache
def _style() -> HouseStyle:
    return read_look(TEMPLATES, "huisstijl").style


@cache
def _styles() -> bytes:
    return styles_part(_style())
