"""The XML of a Word file: its namespaces, and the elements that are written at many places.

Bodies are written as text, which is ten times as fast as a tree; a part that exists already is
edited as a tree (``package/editing``).
"""

from __future__ import annotations

from html import escape

from generator.content.characters import possible
from generator.foreign.names import OPEN, PACKAGE, PACKAGE_RELATIONSHIPS, WML
from generator.style.role import Role

_MICROSOFT = "http://schemas.microsoft.com/office"

RELATIONSHIPS = f"{OPEN}/officeDocument/2006/relationships"
CONTENT_TYPES = f"{PACKAGE}/content-types"
CORE_PROPERTIES = f"{PACKAGE}/metadata/core-properties"
DRAWING = f"{OPEN}/drawingml/2006/main"
WORD_DRAWING = f"{OPEN}/drawingml/2006/wordprocessingDrawing"
CHART = f"{OPEN}/drawingml/2006/chart"
PICTURE = f"{OPEN}/drawingml/2006/picture"
SHAPE = f"{_MICROSOFT}/word/2010/wordprocessingShape"
GROUP = f"{_MICROSOFT}/word/2010/wordprocessingGroup"
CHART_2012 = f"{_MICROSOFT}/drawing/2012/chart"
DECORATIVE = f"{_MICROSOFT}/drawing/2017/decorative"
COMPATIBILITY = f"{OPEN}/markup-compatibility/2006"
DUBLIN_CORE = "http://purl.org/dc/elements/1.1/"
DUBLIN_CORE_TERMS = "http://purl.org/dc/terms/"
CUSTOM_XML = f"{OPEN}/officeDocument/2006/customXml"
CUSTOM_PROPERTIES = f"{OPEN}/officeDocument/2006/custom-properties"
PROPERTY_TYPES = f"{OPEN}/officeDocument/2006/docPropsVTypes"
SCHEMA_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance"

PRESERVE_SPACE = ' xml:space="preserve"'
HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def declared(**namespaces: str) -> str:
    """Those namespaces as the attributes that declare them, by prefix."""
    return " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in namespaces.items())


NAMESPACES = declared(
    w=WML,
    r=RELATIONSHIPS,
    wp=WORD_DRAWING,
    a=DRAWING,
    pic=PICTURE,
    wps=SHAPE,
    wpg=GROUP,
    mc=COMPATIBILITY,
)
"""The namespaces that every part with text declares at its root."""


def part(name: str, contents: str) -> bytes:
    """A part whose root element is ``w:name``."""
    return f"{HEADER}<w:{name} {NAMESPACES}>{contents}</w:{name}>".encode()


_WHITE_SPACE = str.maketrans({"\n": "&#10;", "\r": "&#13;", "\t": "&#9;"})
"""In an attribute it is written out, or it would be read as spaces (XML 1.0, 3.3.3)."""


def attribute(value: str) -> str:
    """The value in quotes, safe in a tag; in single ones when it holds double ones only.

    As ``xml.sax.saxutils.quoteattr``, which loads a client for the web.
    """
    safe = text(value).translate(_WHITE_SPACE)
    if '"' in safe and "'" not in safe:
        return f"'{safe}'"
    return '"{}"'.format(safe.replace('"', "&quot;"))


def text(value: str) -> str:
    """The value, safe between tags."""
    return escape(possible(value), quote=False)


NEW_PAGE = "<w:pageBreakBefore/>"
"""In the properties of a paragraph: it is the first thing on its page (17.3.1.23)."""

TURNED = "<w:bidi/>"
"""In the properties of a paragraph: it begins at the right (17.3.1.6)."""


def numbered(number: int, level: int = 0) -> str:
    """In the properties of a paragraph: the ``w:num`` that counts it, and its level (17.3.1.19)."""
    return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'


def paragraph(role: Role, runs: str, properties: str = "") -> str:
    """A paragraph in the style of a role; ``properties`` is what else stands in its ``w:pPr``."""
    return f'<w:p><w:pPr><w:pStyle w:val="{role.id}"/>{properties}</w:pPr>{runs}</w:p>'


def without_line(edge: str) -> str:
    """In the properties of a cell: no line at its ``top`` or its ``bottom`` (17.4.66)."""
    return f'<w:tcBorders><w:{edge} w:val="nil"/></w:tcBorders>'


def run(content: str, properties: str = "") -> str:
    """A run; ``properties`` is what stands in its ``w:rPr`` (17.3.2)."""
    form = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f"<w:r>{form}{content}</w:r>"


def words(value: str) -> str:
    """Text within a run (17.3.3.31); spaces at its ends stay."""
    space = PRESERVE_SPACE if value != value.strip(" ") else ""
    return f"<w:t{space}>{text(value)}</w:t>"


def field_start(code: str) -> str:
    """The begin of a field with that code (17.16.18); what follows is its result."""
    instruction = f"<w:instrText{PRESERVE_SPACE}>{code}</w:instrText>"
    return _field_sign("begin") + run(instruction) + _field_sign("separate")


def _field_sign(kind: str) -> str:
    return run(f'<w:fldChar w:fldCharType="{kind}"/>')


FIELD_END = _field_sign("end")


def field(code: str, result: str) -> str:
    """A field with, as runs, the result that is shown until Word counts again."""
    return field_start(code) + result + FIELD_END


def relationship(identifier: str, kind: str, target: str, *, external: bool = False) -> str:
    """One relation of a part (ECMA-376 part 2, 9.3). ``kind`` is the last part of its type."""
    mode = ' TargetMode="External"' if external else ""
    return (
        f'<Relationship Id="{identifier}" Type="{RELATIONSHIPS}/{kind}"'
        f" Target={attribute(target)}{mode}/>"
    )


def relationships(entries: str) -> bytes:
    """A part that holds relations."""
    return (
        f'{HEADER}<Relationships xmlns="{PACKAGE_RELATIONSHIPS}">{entries}</Relationships>'.encode()
    )


def default_type(ending: str, kind: str) -> str:
    """The type of parts with that ending (ECMA-376 part 2, 10.1.2)."""
    return f'<Default Extension="{ending}" ContentType="{kind}"/>'


def part_type(name: str, kind: str) -> str:
    """The type of one part."""
    return f'<Override PartName="/{name}" ContentType="{kind}"/>'


def content_types(entries: str) -> bytes:
    """The part that says of what type the others are."""
    return f'{HEADER}<Types xmlns="{CONTENT_TYPES}">{entries}</Types>'.encode()
