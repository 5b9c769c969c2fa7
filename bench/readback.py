"""Reads back what was made: its words without spaces, and how many pages it has."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterable
from pathlib import Path

from lxml import etree
from pypdf import PdfReader

_WORD_TEXT = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}t"
_DOCUMENT = "word/document.xml"


def missing(names: Iterable[str], text: str) -> list[str]:
    """The names that are not in the text. Where a line breaks in a name does not matter."""
    return [name for name in names if _without_spaces(name) not in text]


def word_text(file: Path) -> str:
    """All letters of the Word file."""
    with zipfile.ZipFile(file) as package:
        document = etree.fromstring(package.read(_DOCUMENT))
    return _without_spaces("".join(node.text or "" for node in document.iter(_WORD_TEXT)))


def pdf_text(file: Path) -> tuple[str, int]:
    """All letters of the PDF, and its pages."""
    pages = PdfReader(file).pages
    return _without_spaces("".join(page.extract_text() for page in pages)), len(pages)


def _without_spaces(text: str) -> str:
    return re.sub(r"\s+", "", text)
