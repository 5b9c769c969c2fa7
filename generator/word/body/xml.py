"""Small helpers for writing the XML of a Word file."""

from __future__ import annotations

from xml.sax.saxutils import escape, quoteattr

WML = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"

NAMESPACES = (
    f'xmlns:w="{WML}" xmlns:r="{RELATIONSHIPS}"'
    ' xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
    ' xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'
    ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
    ' xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"'
    ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
)
"""The namespaces that every part with text declares at its root."""

HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def part(name: str, contents: str) -> bytes:
    """A part whose root element is ``w:name``."""
    return f"{HEADER}<w:{name} {NAMESPACES}>{contents}</w:{name}>".encode()


def attribute(value: str) -> str:
    """The value in quotes, safe in a tag."""
    return quoteattr(value)


def text(value: str) -> str:
    """The value, safe between tags."""
    return escape(value)


def relationship(identifier: str, kind: str, target: str, *, external: bool = False) -> str:
    """One relation of a part (ECMA-376 part 2, 9.3). ``kind`` is the last part of its type."""
    mode = ' TargetMode="External"' if external else ""
    return (
        f'<Relationship Id="{identifier}" Type="{RELATIONSHIPS}/{kind}"'
        f" Target={quoteattr(target)}{mode}/>"
    )


def relationships(entries: str) -> bytes:
    """A part that holds relations."""
    return (
        f'{HEADER}<Relationships xmlns="{PACKAGE_RELATIONSHIPS}">{entries}</Relationships>'.encode()
    )
