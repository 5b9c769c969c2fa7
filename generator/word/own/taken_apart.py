"""Takes a Word file that anybody may have made apart, into the parts of which a template consists.

What Word adds for itself (properties, comments, who worked on it) stays behind; what would fetch or
start something is refused. Which part is which, its relation says and not its name (ECMA-376 part
2, 9.3).
"""

from __future__ import annotations

import posixpath
from dataclasses import dataclass

from lxml import etree

from generator.foreign.main_part import body_of, main_part
from generator.foreign.names import CONTENT_TYPES, DOCUMENT, WML
from generator.foreign.package import NOT_WORD, ForeignPackage, PackageError
from generator.foreign.relations import Relation, relations, relations_of
from generator.foreign.xml import xml_tree
from generator.word.body.xml import relationship, relationships
from generator.word.own.elements import Element, Story
from generator.word.package.carried import must_not_be_large
from generator.word.package.package import Parts
from generator.word.package.wml import w

ONE_OF_A_KIND = ("styles", "numbering", "settings", "theme")
"""Parts of which a document has one, and of which the template's own counts."""

REMADE = ("fontTable", "footnotes", "font")
"""Parts that are made for every document; those of the template say nothing more."""

KEPT = ("header", "footer", "image", "hyperlink")
"""What stays as it is, under its own name."""

LEFT_BEHIND = (
    *("webSettings", "stylesWithEffects", "endnotes", "customXml", "glossaryDocument"),
    *("comments", "commentsExtended", "commentsIds", "commentsExtensible", "people"),
    *("attachedTemplate", "printerSettings", "documenttasks"),
)
"""What a document made of the template does not need."""

REFUSED = {
    "vbaProject": "een macro",
    "oleObject": "een ingesloten bestand",
    "package": "een ingesloten bestand",
    "control": "een besturingselement (ActiveX)",
    "chart": "een grafiek",
    "diagramData": "een SmartArt-tekening",
    "aFChunk": "een ingevoegd bestand",
    "subDocument": "een subdocument",
    "frame": "een webpagina",
}
"""What a template may not hold, by the end of the kind of relation, and what staff call it."""

PICTURES = {
    "png": "image/png",
    "jpg": "image/jpeg",
    "jpeg": "image/jpeg",
    "gif": "image/gif",
    "emf": "image/x-emf",
}
"""The pictures that Word and LibreOffice both show, with their types, by ending."""

TEMPLATE_KIND = "het is bewaard als sjabloon van Word (.dotx); bewaar het als Word-document (.docx)"
GONE = "het verwijst naar een onderdeel dat er niet is ({}); bewaar het opnieuw in Word"
NOT_ALLOWED = "er staat {} in; haal dat weg, want een sjabloon mag dat niet meegeven"
OTHER_PICTURE = "het plaatje {} heeft een vorm die niet overal te zien is; maak er een png van"

EDGES = ("hdr", "ftr")
"""The roots of headers and of footers (17.10.4, 17.10.3)."""

_OF_TEMPLATE = b"template.main+xml"
_TITLES = {"header": "koptekst", "footer": "voettekst"}


@dataclass
class TakenApart:
    """A template taken apart: what is used of it, as trees that the steps edit.

    ``pictures`` and ``relations`` (of the document and of headers and footers) are by the name of
    their part; ``theme`` is None when it has none.
    """

    document: Element
    edges: dict[str, Element]
    styles: Element
    numbering: Element | None
    settings: Element
    theme: bytes | None
    pictures: Parts
    relations: dict[str, Element]

    @property
    def stories(self) -> tuple[Story, ...]:
        """The parts with text, the body first."""
        edges = (Story(name, root, _title(name)) for name, root in self.edges.items())
        return (Story(DOCUMENT, self.document), *edges)


def taken_apart(data: bytes) -> TakenApart:
    """The parts of a template. Raises ``PackageError``, with a reason and what to do."""
    package = ForeignPackage(data)
    must_not_be_large(package.size)
    reader = _Reader(package)
    body = reader.body()
    main = main_part(package)
    related = reader.related(main)
    one = {kind: targets[-1] for kind, targets in related.items() if kind in ONE_OF_A_KIND}
    edges = [name for kind in ("header", "footer") for name in related.get(kind, ())]
    pictures = [*related.get("image", ())]
    for edge in edges:
        pictures += reader.related(edge).get("image", ())
    numbering = one.get("numbering")
    theme = one.get("theme")
    return TakenApart(
        document=body,
        edges={edge: reader.tree(edge, *EDGES) for edge in edges},
        styles=reader.tree(one["styles"]) if "styles" in one else _empty("styles"),
        numbering=reader.tree(numbering) if numbering else None,
        settings=reader.tree(one["settings"]) if "settings" in one else _empty("settings"),
        theme=reader.xml_part(theme) if theme else None,
        pictures={name: _picture(reader, name) for name in pictures},
        relations={
            DOCUMENT: reader.kept_relations(main),
            **{name: reader.kept_relations(name) for name in edges if reader.has_relations(name)},
        },
    )


class _Reader:
    """Reads the parts of a package and what relates them."""

    def __init__(self, package: ForeignPackage) -> None:
        self._package = package

    def body(self) -> Element:
        """The root of the part with the text."""
        root = body_of(self._package).getroottree().getroot()
        if _OF_TEMPLATE in self.part(CONTENT_TYPES):
            raise PackageError(TEMPLATE_KIND)
        return _plain(root)

    def part(self, name: str) -> bytes:
        """The part of that name."""
        self._must_be_there(name)
        return self._package.part(name)

    def tree(self, name: str, *roots: str) -> Element:
        """That part, which must be WordprocessingML of the usual kind, with one of those roots."""
        root = self._any_tree(name)
        if etree.QName(root).namespace != WML:
            raise PackageError(NOT_WORD)
        if roots and etree.QName(root).localname not in roots:
            raise PackageError(NOT_WORD)
        return _plain(root)

    def xml_part(self, name: str) -> bytes:
        """That part as it stands, which must be XML."""
        self._any_tree(name)
        return self.part(name)

    def related(self, name: str) -> dict[str, list[str]]:
        """The parts inside that a part refers to, by the kind of relation.

        Raises ``PackageError`` for one that a template may not have.
        """
        found: dict[str, list[str]] = {}
        for one in relations(self._package, name):
            if one.kind in REFUSED:
                raise PackageError(NOT_ALLOWED.format(REFUSED[one.kind]))
            if one.kind not in (*ONE_OF_A_KIND, *REMADE, *KEPT, *LEFT_BEHIND):
                raise PackageError(NOT_ALLOWED.format(f"een onderdeel van de soort '{one.kind}'"))
            if not one.is_external:
                found.setdefault(one.kind, []).append(one.target)
        return found

    def has_relations(self, name: str) -> bool:
        """Whether a part refers to anything."""
        return relations_of(name) in self._package.names

    def kept_relations(self, name: str) -> Element:
        """The relations of a part to what is kept."""
        kept = (one for one in relations(self._package, name) if one.kind in KEPT)
        return xml_tree(relationships("".join(map(_written, kept))))

    def _any_tree(self, name: str) -> Element:
        self._must_be_there(name)
        return self._package.tree(name)

    def _must_be_there(self, name: str) -> None:
        if name not in self._package.names:
            raise PackageError(GONE.format(name))


def _plain(root: Element) -> Element:
    """That tree without remarks and instructions of XML."""
    etree.strip_tags(root, etree.Comment, etree.ProcessingInstruction)
    return root


def _written(one: Relation) -> str:
    """A relation by the whole name of its part, so that it holds wherever it is written."""
    target = one.target if one.is_external else f"/{one.target}"
    return relationship(one.id, one.kind, target, external=one.is_external)


def _title(edge: str) -> str:
    """What staff call a header or footer, by the name of its part."""
    name = posixpath.basename(edge).removesuffix(".xml")
    kind = name.rstrip("0123456789")
    return f"{_TITLES.get(kind, kind)} {name.removeprefix(kind)}".strip()


def _picture(reader: _Reader, name: str) -> bytes:
    if name.rpartition(".")[2].lower() not in PICTURES:
        raise PackageError(OTHER_PICTURE.format(posixpath.basename(name)))
    return reader.part(name)


def _empty(name: str) -> Element:
    return etree.Element(w(name), nsmap={"w": WML})
