"""Whether a document that was made is whole."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path

from lxml import etree
from pypdf import PdfReader


def check_whole(path: Path) -> None:
    """Fail when the file cannot be opened from its first byte to its last."""
    CHECKS[path.suffix](path)


def _word(path: Path) -> None:
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        for name in archive.namelist():
            if name.endswith((".xml", ".rels")):
                etree.fromstring(archive.read(name))


def _pdf(path: Path) -> None:
    assert path.read_bytes().rstrip().endswith(b"%%EOF")
    assert all(page.extract_text().strip() for page in PdfReader(path).pages)


CHECKS: dict[str, Callable[[Path], None]] = {".docx": _word, ".pdf": _pdf}
