"""Edits of a part of a Word file that exists already; what they need must be there.

Raises ``PackageError`` where it is not, so that an edit never leaves a part as it was in silence.
"""

from __future__ import annotations

import re

from lxml import etree

from generator.foreign.package import PackageError
from generator.foreign.xml import xml_tree
from generator.word.package.package import Parts

_DECLARATION = re.compile(rb"<\?xml[^>]*\?>\s*")


def part_in(parts: Parts, name: str) -> bytes:
    """That part of a package."""
    if name not in parts:
        raise PackageError(f"het onderdeel '{name}' ontbreekt")
    return parts[name]


def tree_of(part: bytes) -> etree._Element:
    """A part as a tree; it reads nothing from elsewhere."""
    try:
        return xml_tree(part)
    except etree.XMLSyntaxError:
        raise PackageError("een onderdeel is geen XML") from None


def with_added(part: bytes, addition: bytes) -> bytes:
    """A list of relations or types with, behind its own, what stands in another list."""
    root, added = tree_of(part), tree_of(addition)
    if root.tag != added.tag:
        raise PackageError(f"een onderdeel is geen '{etree.QName(added).localname}'")
    root.extend(list(added))
    return written(root, part)


def written(root: etree._Element, before: bytes) -> bytes:
    """A tree as a part, with the declaration that the part had."""
    declaration = _DECLARATION.match(before)
    return (declaration[0] if declaration else b"") + etree.tostring(root, encoding="UTF-8")
