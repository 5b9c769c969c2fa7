"""The fonts that travel inside the Word file (ECMA-376 17.8.1, 17.8.3).

A font in a package is disguised: its first 32 bytes are mixed with a key that stands in
the font table. The key follows from the font itself, so that the same font always gives
the same bytes.

Those of other scripts travel where a document has letters in them: whole, so that who goes on in
Word has the whole alphabet, but for the thousands of signs of the Far East.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from uuid import NAMESPACE_OID, UUID, uuid5

from generator.content.scripts import Kind, Script
from generator.style.house import HouseStyle, Look
from generator.style.settings import AnderLettertype
from generator.word.body.xml import attribute, part, relationship, relationships
from generator.word.package.cut_font import cut
from generator.word.package.font_form import FontForm, form_of
from generator.word.package.package import Parts

DISGUISED_BYTES = 32
FONT_TABLE, FONT_RELATIONS = "word/fontTable.xml", "word/_rels/fontTable.xml.rels"


@dataclass(frozen=True)
class Face:
    """One file of a font, and the element that points at it."""

    element: str
    file: str


@dataclass(frozen=True)
class Family:
    """A font: its name, what to take where it is not there, and its files, of which only those
    letters travel if any are named."""

    name: str
    fallback: str
    faces: tuple[Face, ...]
    letters: str = ""


def font_table(look: Look) -> bytes:
    """The font table without fonts: the names, and what to take where a font is not there."""
    families = _own(look.style)
    return part(
        "fonts", "".join(_font(one, form_of(_file(look, one.faces[0]))) for one in families)
    )


def font_parts(look: Look, scripts: Sequence[Script] = (), text: str = "") -> Parts:
    """The font table with the fonts themselves; nothing when the house style says not to.

    ``scripts`` are the other ones in which words of the document are written, ``text`` is all that
    stands in it.
    """
    if not look.style.lettertype.insluiten:
        return {}
    parts: Parts = {}
    table, relations = "", ""
    for family in (*_own(look.style), *_others(look.style, scripts, text)):
        embedded = ""
        for face in family.faces:
            number = len(parts) + 1
            name = f"fonts/font{number}.odttf"
            key = uuid5(NAMESPACE_OID, face.file)
            parts[f"word/{name}"] = disguise(cut(_file(look, face), family.letters), key)
            relations += relationship(f"rId{number}", "font", name)
            embedded += f'<w:{face.element} r:id="rId{number}" w:fontKey="{{{str(key).upper()}}}"/>'
        table += _font(family, form_of(_file(look, family.faces[0])), embedded)
    return {
        **parts,
        FONT_TABLE: part("fonts", table),
        FONT_RELATIONS: relationships(relations),
    }


def _file(look: Look, face: Face) -> bytes:
    return (look.folder / face.file).read_bytes()


def disguise(font: bytes, key: UUID) -> bytes:
    """The font with its first bytes mixed with the key, read backwards (17.8.1)."""
    mask = key.bytes[::-1] * 2
    head = bytes(a ^ b for a, b in zip(font[:DISGUISED_BYTES], mask, strict=True))
    return head + font[DISGUISED_BYTES:]


def _own(style: HouseStyle) -> tuple[Family, Family]:
    """The families of the font of the house style."""
    letter = style.lettertype
    faces = (
        Face("embedRegular", letter.normaal),
        Face("embedBold", letter.vet),
        Face("embedItalic", letter.cursief),
        Face("embedBoldItalic", letter.vet_cursief),
    )
    light = (Face("embedRegular", letter.licht),)
    return (
        Family(letter.familie, letter.terugval, faces),
        Family(letter.familie_licht, letter.terugval, light),
    )


def _others(style: HouseStyle, scripts: Sequence[Script], text: str) -> Iterator[Family]:
    """The families of those other scripts."""
    for script in scripts:
        if other := style.lettertype.voor(script):
            letters = text if script.kind is Kind.EAST_ASIAN else ""
            yield Family(other.familie, other.terugval, tuple(_faces(other)), letters)


def _faces(other: AnderLettertype) -> Iterator[Face]:
    yield Face("embedRegular", other.normaal)
    if other.vet:
        yield Face("embedBold", other.vet)


def _font(family: Family, form: FontForm, embedded: str = "") -> str:
    """A font (17.8.3.10), with what points at its files if it travels."""
    return (
        f"<w:font w:name={attribute(family.name)}>"
        f"<w:altName w:val={attribute(family.fallback)}/>{form.look}"
        f'<w:family w:val="swiss"/><w:pitch w:val="variable"/>{form.letters}{embedded}</w:font>'
    )
