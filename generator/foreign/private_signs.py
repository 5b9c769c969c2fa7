"""Whether letters of a font in a PDF mean nothing: signs for private use (ISO 19005-3, 6.2.11.7.3).

That stands in its table from codes to letters (ISO 32000-1, 9.10.3), as UTF-16 in hexadecimal.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from unicodedata import category

from pypdf.generic import PdfObject, StreamObject

_SECTION = re.compile(rb"beginbf(char|range)(.*?)endbf\1", re.DOTALL)
_LETTERS = {
    b"char": re.compile(rb"<[^>]*>\s*<([^>]*)>"),
    b"range": re.compile(rb"<[^>]*>\s*<[^>]*>\s*(<[^>]*>|\[[^\]]*\])"),
}
"""Where the letters stand behind a code, or behind the first and the last code of a row."""

_HEXADECIMAL = re.compile(rb"[0-9A-Fa-f]{4,}")


def has_private_signs(table: PdfObject) -> bool:
    """Whether a code of that table stands for a sign that has no meaning for others."""
    stream = table.get_object()
    if not isinstance(stream, StreamObject):
        return False
    return any(category(sign) == "Co" for sign in _signs(stream.get_data()))


def _signs(table: bytes) -> Iterator[str]:
    for kind, section in _SECTION.findall(table):
        for letters in _LETTERS[kind].findall(section):
            for digits in _HEXADECIMAL.findall(letters):
                even = digits[: len(digits) // 4 * 4].decode()
                yield from bytes.fromhex(even).decode("utf-16-be", "replace")
