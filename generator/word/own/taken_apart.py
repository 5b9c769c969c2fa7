"""Takes a Word file that anybody may have made apart, into the parts of which a template consists.

What Word adds for itself (properties, comments, who worked on it) stays behind; what would fetch or
start something is refused. Which part is which, its relation says and not its name (ECMA-376 part
2, 9.3).
"""

from __future__ import annotations

import posixpath
import zlib
from dataclasses import dataclass
from io import BytesIO
from zipfile import BadZipFile, ZipFile

from lxml import etree

from generator.disk.foreign_xml import xml_tree
from generator.word.body.xml import WML, relationships
from generator.word.own.elements import Element, Story
from generator.word.package.carried import must_not_be_large
from generator.word.package.editing import PackageError
from generator.word.package.package import DOCUMENT, Parts

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

LOCKED = (
    "dit bestand is met een wachtwoord beveiligd, of het is van een oude Word; haal het wachtwoord"
    " eraf en bewaar het als Word-document (.docx)"
)
NO_WORD_FILE = "dit is geen Word-bestand (.docx), of het is beschadigd; bewaar het opnieuw in Word"
MACROS = "er zitten macro's in; bewaar het als gewoon Word-document (.docx)"
TEMPLATE_KIND = "het is bewaard als sjabloon van Word (.dotx); bewaar het als Word-document (.docx)"
STRICT = "het is bewaard als 'Strict Open XML'; kies bij het bewaren 'Word-document (.docx)'"
TWICE = "er staat een onderdeel twee keer in; bewaar het opnieuw in Word"
DTD = "er staat een DTD in; dat hoort niet in een Word-bestand"
GONE = "het verwijst naar een onderdeel dat er niet is ({}); bewaar het opnieuw in Word"
NOT_ALLOWED = "er staat {} in; haal dat weg, want een sjabloon mag dat niet meegeven"
OTHER_PICTURE = "het plaatje {} heeft een vorm die niet overal te zien is; maak er een png van"

EDGES = ("hdr", "ftr")
"""The roots of headers and of footers (17.10.4, 17.10.3)."""

_OLE = b"\xd0\xcf\x11\xe0"
"""How a file of an older kind begins, and one with a password ([MS-CFB] 2.2)."""
_MAIN_TYPE = "wordprocessingml.document.main+xml"
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
    reader = _Reader(_parts(data))
    related = reader.related(DOCUMENT)
    one = {kind: targets[-1] for kind, targets in related.items() if kind in ONE_OF_A_KIND}
    edges = [name for kind in ("header", "footer") for name in related.get(kind, ())]
    pictures = [*related.get("image", ())]
    for edge in edges:
        pictures += reader.related(edge).get("image", ())
    numbering = one.get("numbering")
    theme = one.get("theme")
    return TakenApart(
        document=reader.tree(DOCUMENT),
        edges={edge: reader.tree(edge, *EDGES) for edge in edges},
        styles=reader.tree(one["styles"]) if "styles" in one else _empty("styles"),
        numbering=reader.tree(numbering) if numbering else None,
        settings=reader.tree(one["settings"]) if "settings" in one else _empty("settings"),
        theme=reader.xml_part(theme) if theme else None,
        pictures={name: _picture(reader, name) for name in pictures},
        relations={
            name: reader.kept_relations(name)
            for name in (DOCUMENT, *edges)
            if name == DOCUMENT or relations_of(name) in reader.parts
        },
    )


def relations_of(part: str) -> str:
    """The name of the part with the relations of a part (ECMA-376 part 2, 9.3.4)."""
    folder, name = posixpath.split(part)
    return f"{folder}/_rels/{name}.rels"


def _parts(data: bytes) -> Parts:
    if data.startswith(_OLE):
        raise PackageError(LOCKED)
    try:
        with ZipFile(BytesIO(data)) as archive:
            names = archive.namelist()
            if len({*names}) < len(names):
                raise PackageError(TWICE)
            must_not_be_large(archive.infolist())
            return {name: archive.read(name) for name in names}
    except (BadZipFile, RuntimeError, NotImplementedError, zlib.error, EOFError, OSError):
        raise PackageError(NO_WORD_FILE) from None


class _Reader:
    """Reads the parts of a package and what relates them."""

    def __init__(self, parts: Parts) -> None:
        self.parts = parts
        types = parts.get("[Content_Types].xml", b"").decode("utf-8", "replace")
        if "macroEnabled" in types or any("vbaProject" in name for name in parts):
            raise PackageError(MACROS)
        if "template.main+xml" in types:
            raise PackageError(TEMPLATE_KIND)
        if _MAIN_TYPE not in types or DOCUMENT not in parts:
            raise PackageError(NO_WORD_FILE)

    def part(self, name: str) -> bytes:
        """The part of that name."""
        if name not in self.parts:
            raise PackageError(GONE.format(name))
        return self.parts[name]

    def tree(self, name: str, *roots: str) -> Element:
        """That part, which must be WordprocessingML of the usual kind, with one of those roots."""
        root = self.any_tree(name)
        if etree.QName(root).namespace != WML:
            raise PackageError(STRICT if name == DOCUMENT else NO_WORD_FILE)
        if roots and etree.QName(root).localname not in roots:
            raise PackageError(NO_WORD_FILE)
        return root

    def related(self, name: str) -> dict[str, list[str]]:
        """The parts inside that a part refers to, by the kind of relation.

        Raises ``PackageError`` for one that a template may not have.
        """
        found: dict[str, list[str]] = {}
        for relation in self._relations(name):
            kind, target = _kind(relation), relation.get("Target", "")
            if kind in REFUSED:
                raise PackageError(NOT_ALLOWED.format(REFUSED[kind]))
            if kind not in (*ONE_OF_A_KIND, *REMADE, *KEPT, *LEFT_BEHIND):
                raise PackageError(NOT_ALLOWED.format(f"een onderdeel van de soort '{kind}'"))
            if relation.get("TargetMode") != "External":
                inside = posixpath.normpath(posixpath.join(posixpath.dirname(name), target))
                found.setdefault(kind, []).append(inside.lstrip("/"))
        return found

    def kept_relations(self, name: str) -> Element:
        """The relations of a part to what is kept."""
        root = xml_tree(relationships(""))
        root.extend([one for one in self._relations(name) if _kind(one) in KEPT])
        return root

    def _relations(self, name: str) -> list[Element]:
        part = relations_of(name)
        return list(self.any_tree(part).iterchildren("*")) if part in self.parts else []

    def xml_part(self, name: str) -> bytes:
        """That part as it stands, which must be XML."""
        self.any_tree(name)
        return self.part(name)

    def any_tree(self, name: str) -> Element:
        """That part, which must be XML and no more."""
        try:
            root = xml_tree(self.part(name))
        except etree.XMLSyntaxError:
            raise PackageError(NO_WORD_FILE) from None
        if root.getroottree().docinfo.internalDTD is not None:
            raise PackageError(DTD)
        etree.strip_tags(root, etree.Comment, etree.ProcessingInstruction)
        return root


def _kind(relation: Element) -> str:
    return relation.get("Type", "").rpartition("/")[2]


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
    return etree.Element(f"{{{WML}}}{name}", nsmap={"w": WML})
