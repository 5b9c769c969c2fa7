"""A Word file as its parts, and back: the same parts always give the same bytes."""

from __future__ import annotations

import zipfile
from io import BytesIO

Parts = dict[str, bytes]
"""The parts of a package (ECMA-376 part 2) by name, without the leading slash."""

CONTENT_TYPES = "[Content_Types].xml"
DOCUMENT = "word/document.xml"
DOCUMENT_RELATIONS = "word/_rels/document.xml.rels"
LONG_AGO = (1980, 1, 1, 0, 0, 0)
"""The first moment a zip can hold: nothing in a document comes from the clock."""


def read_parts(data: bytes) -> Parts:
    """The parts of a Word file."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def write_parts(parts: Parts) -> bytes:
    """The Word file: content types first, as readers expect, then by name."""
    target = BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in sorted(parts, key=lambda name: (name != CONTENT_TYPES, name)):
            entry = zipfile.ZipInfo(name, LONG_AGO)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            archive.writestr(entry, parts[name])
    return target.getvalue()
