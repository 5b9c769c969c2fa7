"""A copy of a Word file of which LibreOffice may make pages: nothing in it fetches or runs.

What would show something else than its writer sees is refused. What only looks different is put
right: a bullet of Word is a sign for private use, which means nothing to who has a PDF read out
(ISO 19005-3, 6.2.11.7.3).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from lxml import etree

from generator.foreign.main_part import body_of
from generator.foreign.names import PACKAGE_RELATIONSHIPS, WML
from generator.foreign.package import ForeignPackage, PackageError

OUTSIDE = "dat Word-bestand haalt er iets van buiten bij; zet het beeld of de tekst in het bestand"
INSIDE = "in dat Word-bestand zit een ander bestand of een knop; haal het eruit"
CHANGES = "in dat Word-bestand staan bijgehouden wijzigingen; neem ze aan of wijs ze af"
MOVES = (
    "in dat Word-bestand staat een veld dat vanzelf verandert of iets ophaalt ({}); zet het vast:"
    " klik erop en druk op Ctrl+Shift+F9"
)

_RELATION = f"{{{PACKAGE_RELATIONSHIPS}}}Relationship"
_LINK, _TEMPLATE = "hyperlink", "attachedTemplate"
_HELD = ("aFChunk", "control", "oleObject", "subDocument")
_CHANGED = tuple(f"{{{WML}}}{name}" for name in ("ins", "del", "moveFrom", "moveTo"))
_CODE, _SIMPLE, _INSTR = (f"{{{WML}}}{name}" for name in ("instrText", "fldSimple", "instr"))
_MOVING = re.compile(
    r"\b(INCLUDETEXT|INCLUDEPICTURE|DDEAUTO|DDE|LINK|IMPORT|DATABASE|RD|DATE|TIME|FILENAME"
    r"|USERNAME|USERINITIALS|USERADDRESS)\b",
    re.IGNORECASE,
)
"""Fields of which the words come from elsewhere, the clock or the machine (ECMA-376 17.16.5)."""

_NUMBERING = "word/numbering.xml"
_LEVEL, _TEXT, _VALUE, _FONTS = (f"{{{WML}}}{name}" for name in ("lvl", "lvlText", "val", "rFonts"))
_PRIVATE = re.compile("[\ue000-\uf8ff]")
_BULLET = "•"


def office_copy(data: bytes) -> bytes:
    """That copy; the same bytes each time. Raises ``PackageError`` that tells why there is none."""
    package = ForeignPackage(data)
    body_of(package)
    for name in package.names:
        if name.startswith("word/") and name.endswith(".xml"):
            _refuse_first(_wrong_in(package.tree(name)))
        if name.endswith(".rels"):
            _refuse_first(_wrong_relations(package.tree(name)))
    return _zipped(package)


def why_no_copy(data: bytes) -> str:
    """Why there is none; empty when there is."""
    try:
        office_copy(data)
    except PackageError as error:
        return str(error)
    return ""


def _refuse_first(reasons: Iterable[str]) -> None:
    for reason in reasons:
        raise PackageError(reason)


def _wrong_in(part: etree._Element) -> Iterator[str]:
    if next(part.iter(*_CHANGED), None) is not None:
        yield CHANGES
    codes = "".join(str(one.text or "") for one in part.iter(_CODE))
    simple = [str(one.get(_INSTR, "")) for one in part.iter(_SIMPLE)]
    for code in (codes, *simple):
        if found := _MOVING.search(code):
            yield MOVES.format(found[1].upper())


def _wrong_relations(part: etree._Element) -> Iterator[str]:
    for one in part.iter(_RELATION):
        kind = _kind(one)
        if kind in _HELD:
            yield INSIDE
        if _is_outside(one) and kind not in (_LINK, _TEMPLATE):
            yield OUTSIDE


def _kind(relation: etree._Element) -> str:
    return str(relation.get("Type", "")).rpartition("/")[2]


def _is_outside(relation: etree._Element) -> bool:
    return str(relation.get("TargetMode", "")).lower() == "external"


def _zipped(package: ForeignPackage) -> bytes:
    """All its parts, but for what there is to put right."""
    written = BytesIO()
    with ZipFile(written, "w", ZIP_DEFLATED) as copy:
        for name in sorted(package.names):
            entry = ZipInfo(name)  # says no time of its own
            copy.writestr(entry, _part(package, name), ZIP_DEFLATED)
    return written.getvalue()


def _part(package: ForeignPackage, name: str) -> bytes:
    if name == _NUMBERING:
        return _with_bullets(package.tree(name))
    if name.endswith(".rels"):
        return _without_template(package.tree(name))
    return package.part(name)


def _without_template(relations: etree._Element) -> bytes:
    """The template that it was made with is of no matter for how it looks (ECMA-376 17.15.1.6)."""
    for one in [one for one in relations.iter(_RELATION) if _kind(one) == _TEMPLATE]:
        relations.remove(one)
    return etree.tostring(relations)


def _with_bullets(numbering: etree._Element) -> bytes:
    """The bullets as a sign that has a meaning, in a font that has it (ECMA-376 17.9.11)."""
    for level in numbering.iter(_LEVEL):
        for text in level.iter(_TEXT):
            said = str(text.get(_VALUE, ""))
            if _PRIVATE.search(said):
                text.set(_VALUE, _PRIVATE.sub(_BULLET, said))
                etree.strip_elements(level, _FONTS)
    return etree.tostring(numbering)
