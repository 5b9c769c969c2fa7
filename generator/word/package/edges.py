"""The headers and footers of a filled template: those that no section asks for go."""

from __future__ import annotations

from posixpath import join

from lxml import etree

from generator.foreign.names import CONTENT_TYPES
from generator.word.body.xml import RELATIONSHIPS
from generator.word.package.editing import part_in, tree_of, written
from generator.word.package.package import DOCUMENT_RELATIONS, Parts
from generator.word.package.wml import RELATION, w

KINDS = ("header", "footer")


def without_unused_edges(parts: Parts, document: etree._Element) -> Parts:
    """The parts without headers and footers that the document does not refer to (17.10).

    A template has them for every kind of page, and a document need not have all pages.
    """
    relations = tree_of(part_in(parts, DOCUMENT_RELATIONS))
    types = tree_of(part_in(parts, CONTENT_TYPES))
    used = _referred(document)
    gone = set()
    for relation in list(relations):
        if relation.get("Type") in _EDGE_RELATIONS and relation.get("Id") not in used:
            relations.remove(relation)
            gone.add(join("/word", str(relation.get("Target"))))
    for entry in list(types):
        if entry.get("PartName") in gone:
            types.remove(entry)
    kept = {name: part for name, part in parts.items() if not _is_of(name, gone)}
    return {
        **kept,
        DOCUMENT_RELATIONS: written(relations, parts[DOCUMENT_RELATIONS]),
        CONTENT_TYPES: written(types, parts[CONTENT_TYPES]),
    }


_EDGE_RELATIONS = {f"{RELATIONSHIPS}/{kind}" for kind in KINDS}


def _referred(document: etree._Element) -> set[str | None]:
    """The ids of the relations to headers and footers that sections name (17.10.1, 17.10.5)."""
    names = (w(f"{kind}Reference") for kind in KINDS)
    return {found.get(RELATION) for found in document.iter(*names)}


def _is_of(name: str, gone: set[str]) -> bool:
    """Whether a part is one of those, or holds its relations (ECMA-376 part 2, 9.3.4)."""
    owner = name.replace("/_rels/", "/").removesuffix(".rels")
    return f"/{owner}" in gone
