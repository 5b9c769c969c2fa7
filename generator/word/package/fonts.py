"""The font that travels inside the Word file (ECMA-376 17.8.1, 17.8.3).

A font in a package is disguised: its first 32 bytes are mixed with a key that stands in
the font table. The key follows from the font itself, so that the same font always gives
the same bytes.
"""

from __future__ import annotations

from dataclasses import dataclass
from uuid import NAMESPACE_OID, UUID, uuid5

from generator.style.house import HouseStyle, Look
from generator.word.body.xml import attribute, part, relationship, relationships
from generator.word.package.package import Parts

DISGUISED_BYTES = 32


@dataclass(frozen=True)
class Face:
    """One file of a font, and the element that points at it."""

    element: str
    file: str


def font_table(style: HouseStyle) -> bytes:
    """The font table without fonts: the names, and what to take where a font is not there."""
    return part("fonts", "".join(_font(style, family, "") for family in _families(style)))


def font_parts(look: Look) -> Parts:
    """The font table with the fonts themselves; nothing when the house style says not to."""
    if not look.style.lettertype.insluiten:
        return {}
    parts: Parts = {}
    table, relations = "", ""
    for family, faces in _families(look.style).items():
        embedded = ""
        for face in faces:
            number = len(parts) + 1
            name = f"fonts/font{number}.odttf"
            key = uuid5(NAMESPACE_OID, face.file)
            parts[f"word/{name}"] = disguise((look.folder / face.file).read_bytes(), key)
            relations += relationship(f"rId{number}", "font", name)
            embedded += f'<w:{face.element} r:id="rId{number}" w:fontKey="{{{str(key).upper()}}}"/>'
        table += _font(look.style, family, embedded)
    return {
        **parts,
        "word/fontTable.xml": part("fonts", table),
        "word/_rels/fontTable.xml.rels": relationships(relations),
    }


def disguise(font: bytes, key: UUID) -> bytes:
    """The font with its first bytes mixed with the key, read backwards (17.8.1)."""
    mask = key.bytes[::-1] * 2
    head = bytes(a ^ b for a, b in zip(font[:DISGUISED_BYTES], mask, strict=True))
    return head + font[DISGUISED_BYTES:]


def _families(style: HouseStyle) -> dict[str, tuple[Face, ...]]:
    letter = style.lettertype
    return {
        letter.familie: (
            Face("embedRegular", letter.normaal),
            Face("embedBold", letter.vet),
            Face("embedItalic", letter.cursief),
            Face("embedBoldItalic", letter.vet_cursief),
        ),
        letter.familie_licht: (Face("embedRegular", letter.licht),),
    }


def _font(style: HouseStyle, family: str, embedded: str) -> str:
    return (
        f"<w:font w:name={attribute(family)}>"
        f"<w:altName w:val={attribute(style.lettertype.terugval)}/>"
        f'<w:family w:val="swiss"/><w:pitch w:val="variable"/>{embedded}</w:font>'
    )
