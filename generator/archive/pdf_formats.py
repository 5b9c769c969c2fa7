"""Which format a PDF of others has, as PRONOM (The National Archives) knows it.

A PDF/A says so in XMP, which anybody can read (ISO 19005-3, 6.6.2.1); another one says its version
in its first line (ISO 32000-1, 7.5.2).
"""

from __future__ import annotations

import re

_PART = re.compile(rb"pdfaid:part\s*(?:=\s*[\"']|>)\s*(\d)")
_CONFORMANCE = re.compile(rb"pdfaid:conformance\s*(?:=\s*[\"']|>)\s*([ABU])")
_VERSION = re.compile(rb"%PDF-(\d\.\d)")

_ARCHIVED = {
    "1A": "fmt/95",
    "1B": "fmt/354",
    "2A": "fmt/476",
    "2B": "fmt/477",
    "2U": "fmt/478",
    "3A": "fmt/479",
    "3B": "fmt/480",
    "3U": "fmt/481",
}
_VERSIONS = {
    "1.0": "fmt/14",
    "1.1": "fmt/15",
    "1.2": "fmt/16",
    "1.3": "fmt/17",
    "1.4": "fmt/18",
    "1.5": "fmt/19",
    "1.6": "fmt/20",
    "1.7": "fmt/276",
    "2.0": "fmt/1129",
}
_LATEST = "1.7"
"""For which a reader takes a version that does not exist."""


def pdf_format(data: bytes) -> tuple[str, str]:
    """The name of its format, and the code of that."""
    kind = "".join(found[1].decode() for found in _said(data) if found)
    if kind in _ARCHIVED:
        return f"Acrobat PDF/A - Portable Document Format {kind.lower()}", _ARCHIVED[kind]
    version = _VERSION.match(data)
    known = version[1].decode() if version else ""
    known = known if known in _VERSIONS else _LATEST
    return f"Acrobat PDF {known} - Portable Document Format", _VERSIONS[known]


def _said(data: bytes) -> tuple[re.Match[bytes] | None, ...]:
    return _PART.search(data), _CONFORMANCE.search(data)
