"""What a Word template may carry into every file that is made of it: nothing that acts.

Word fetches what a relation to outside leads to as soon as somebody opens the file, and some
fields start a program. Nobody sees either in the template.
"""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from generator.foreign.package import PackageError
from generator.foreign.xml import xml_tree
from generator.word.package.editing import tree_of
from generator.word.package.package import Parts
from generator.word.package.wml import value, w

LARGEST = 50_000_000
"""So many bytes the parts have together at most; a template with pictures has one million."""

RELATIONS = frozenset(
    (
        *("officeDocument", "core-properties", "extended-properties", "custom-properties"),
        *("styles", "stylesWithEffects", "numbering", "settings", "webSettings", "fontTable"),
        *("theme", "header", "footer", "footnotes", "endnotes", "image", "font", "thumbnail"),
        *("customXml", "customXmlProps", "hyperlink"),
    )
)
"""What a part may refer to (ECMA-376 part 1, 8.3 and annex B), by the end of the kind."""

LINK, ADDRESSES = "hyperlink", ("https://", "http://", "mailto:")
"""What may lead out of the file, and where to: only where somebody clicks."""

FIELDS = frozenset(("PAGE", "NUMPAGES", "SECTIONPAGES", "PAGEREF", "REF", "STYLEREF", "SEQ", "TOC"))
"""Fields that print something of the document itself (17.16.5)."""

_ENDING = ".rels"


def must_not_be_large(size: int) -> None:
    """Raises ``PackageError`` when the parts are together that many bytes, and that is too much."""
    if size > LARGEST:
        raise PackageError(f"het is uitgepakt groter dan {LARGEST // 1_000_000} MB")


def must_carry_nothing(parts: Parts) -> None:
    """Raises ``PackageError`` for a relation or a field that a template should not have."""
    for name, part in parts.items():
        if name.endswith(_ENDING):
            _check_relations(tree_of(part))
        else:
            _check_fields(part)


def _check_relations(relations: etree._Element) -> None:
    for one in relations.iterchildren("*"):
        kind, target = one.get("Type", "").rpartition("/")[2], one.get("Target", "")
        is_outside = one.get("TargetMode", "Internal") != "Internal"
        is_link = kind == LINK and target.startswith(ADDRESSES)
        if kind not in RELATIONS or (is_outside and not is_link):
            raise PackageError(f"het haalt iets op van buiten ({kind}: {target[:100]})")


def _check_fields(part: bytes) -> None:
    """Those of a part; whether it is XML, its name does not tell for certain."""
    try:
        root = xml_tree(part)
    except etree.XMLSyntaxError:
        return  # a picture, or what no reader can open
    for instruction in _instructions(root):
        word = (instruction.split() or [""])[0].upper()
        if word not in FIELDS:
            raise PackageError(f"het heeft een veld dat niet mag: {instruction.strip()[:100]}")


def _instructions(part: etree._Element) -> Iterator[str]:
    """What each field does (17.16.18 and 17.16.19); Word may have cut it in pieces."""
    begun: list[str] = []
    for element in part.iter(w("fldSimple"), w("fldChar"), w("instrText")):
        match etree.QName(element).localname, value(element, "fldCharType"):
            case "fldSimple", _:
                yield value(element, "instr")
            case "instrText", _ if begun:
                begun[-1] += element.text or ""
            case "instrText", _:
                yield element.text or ""
            case "fldChar", "begin":
                begun.append("")
            case "fldChar", "end" if begun:
                yield begun.pop()
    yield from begun
