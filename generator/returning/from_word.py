"""Gets the YAML that travels inside a Word file out of it."""

from __future__ import annotations

import re
from base64 import b64decode
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

from lxml.etree import _Element

from generator.model.properties import NAAMVELD
from generator.received.incoming import fault
from generator.received.package import Package
from generator.received.sources import sources_part
from generator.returning.travelled import ALTERED, Travelled, gathered
from generator.word.body.xml import CUSTOM_PROPERTIES
from generator.word.package.sources import (
    BASE64,
    FORM,
    MADE_WITH,
    NAMESPACE,
    PROPERTIES,
)

_VERSION = re.compile(r"[\w.+-]{1,40}")
_FILE = f"{{{NAMESPACE}}}bestand"


def travelled_in_word(document: Path) -> Travelled:
    """What travels in that Word file, wherever a program put its part.

    Raises ``InputError`` when it cannot be read, or when what travels was altered.
    """
    package = Package(document)
    root = sources_part(package)
    if root is None:
        package.tree("word/document.xml")  # says so when it is no Word file at all
        return Travelled({}, "")
    files = gathered(document, _files(document, root))
    version = root.get(MADE_WITH, "")
    known = version if _VERSION.fullmatch(version) else ""
    return Travelled(files, root.get("document", ""), known)


def name_in_word(document: Path) -> str:
    """What the properties of that Word file say which document it is, which outlives what travels;
    empty when they do not. Raises ``InputError`` when it cannot be read."""
    package = Package(document)
    if PROPERTIES not in package.names:
        return ""
    named = package.tree(PROPERTIES).iterfind(f"{{{CUSTOM_PROPERTIES}}}property")
    return next(
        ("".join(map(str, one.itertext())) for one in named if one.get("name") == NAAMVELD), ""
    )


def _files(document: Path, root: _Element) -> Iterator[tuple[str, bytes]]:
    for file in root.iterfind(_FILE):
        path, data = file.get("pad", ""), _contents(file)
        if len(file) or sha256(data).hexdigest() != file.get("sha256"):
            raise fault(document, ALTERED.format(path))
        yield path, data


def _contents(file: _Element) -> bytes:
    """What stands in a file; of one that was altered perhaps nothing."""
    written = (file.text or "").encode()
    if file.get(FORM) != BASE64:
        return written
    try:
        return b64decode(written)
    except ValueError:
        return b""
