"""A Word file as its parts, and back: the same parts always give the same bytes."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from io import BytesIO

from generator.foreign.names import CONTENT_TYPES
from generator.word.package.members import Member, zipped

Parts = dict[str, bytes]
"""The parts of a package (ECMA-376 part 2) by name, without the leading slash."""

DOCUMENT_RELATIONS = "word/_rels/document.xml.rels"
NUMBERING = "word/numbering.xml"

NOTHING_READY: Mapping[str, Member] = {}


def read_parts(data: bytes) -> Parts:
    """The parts of a Word file."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def write_parts(parts: Parts, ready: Mapping[str, Member] = NOTHING_READY) -> bytes:
    """The Word file: content types first, as readers expect, then by name.

    ``ready`` are parts that were compressed before, by name; they take the place of others.
    """
    names = sorted({*parts, *ready}, key=lambda name: (name != CONTENT_TYPES, name))
    return zipped(ready.get(name) or Member.of(name, parts[name]) for name in names)
