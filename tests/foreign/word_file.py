"""A small Word file, with what a test puts in it."""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from zipfile import ZipFile

from generator.foreign.names import PACKAGE_RELATIONSHIPS, WML

NUMBERING = "word/numbering.xml"
RELATIONS = "word/_rels/document.xml.rels"


def word_file(body: str = "<w:p/>", parts: Mapping[str, str] | None = None) -> bytes:
    """A Word file with that body, and parts beside it by their names."""
    text = f'<w:document xmlns:w="{WML}"><w:body>{body}</w:body></w:document>'
    written = BytesIO()
    with ZipFile(written, "w") as package:
        package.writestr("[Content_Types].xml", "<Types/>")
        package.writestr("word/document.xml", text)
        for name, part in (parts or {}).items():
            package.writestr(name, part)
    return written.getvalue()


def relations(kind: str, target: str, mode: str = "External") -> dict[str, str]:
    """The relations of its text: one, of that kind."""
    one = f'<Relationship Id="a" Type="http://x/{kind}" Target="{target}" TargetMode="{mode}"/>'
    return {RELATIONS: f'<Relationships xmlns="{PACKAGE_RELATIONSHIPS}">{one}</Relationships>'}


def numbering(sign: str) -> dict[str, str]:
    """A list with that bullet, in a font of signs."""
    level = f'<w:lvlText w:val="{sign}"/><w:rPr><w:rFonts w:ascii="Symbol"/><w:b/></w:rPr>'
    lists = f"<w:abstractNum><w:lvl>{level}</w:lvl></w:abstractNum>"
    return {NUMBERING: f'<w:numbering xmlns:w="{WML}">{lists}</w:numbering>'}
