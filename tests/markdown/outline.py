"""WordprocessingML as lines that one can read, and the words in it.

A paragraph is its style and its text: ``BodyText: Een [Strong vet] woord``. In a list the
level and the number of the list follow the style (``ListParagraph 0 #100: een``). A language
is ``[en text]``, a link ``<target text>``, one within the document ``<#bookmark text>``, a line
break ``/``, a tab ``→``. A bookmark is ``(name)``, the code of a field ``{code}``. A row of a
table begins with ``|``, a cell over two columns with ``<2>``; one over several rows with ``v`` in
the first and with ``^`` in the others.
"""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from generator.word.body.harvest import Harvest

NAMESPACES = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
}
_DECLARED = " ".join(f'xmlns:{prefix}="{name}"' for prefix, name in NAMESPACES.items())


def element(xml: str) -> etree._Element:
    """The XML within an element that declares what a document part declares."""
    return etree.fromstring(f"<body {_DECLARED}>{xml}</body>")


def outline(xml: str, harvest: Harvest) -> str:
    """The body, and under it the footnotes."""
    body = [line for child in element(xml) for line in _lines(child, harvest.links.relations)]
    notes = [
        f"^{note.get(_w('id'))} {line}"
        for note in element("".join(harvest.footnotes))
        for child in note
        for line in _lines(child, harvest.note_links.relations)
    ]
    return "\n".join(body + notes)


def find(root: etree._Element, path: str) -> list[etree._Element]:
    """The elements at an XPath with the usual prefixes."""
    found = root.xpath(path, namespaces=NAMESPACES)
    assert isinstance(found, list)
    return [item for item in found if isinstance(item, etree._Element)]


def values(root: etree._Element, path: str) -> list[str]:
    """The attributes at an XPath with the usual prefixes."""
    found = root.xpath(path, namespaces=NAMESPACES)
    assert isinstance(found, list)
    return [str(item) for item in found]


def _lines(node: etree._Element, relations: dict[str, str]) -> Iterator[str]:
    if node.tag == _w("p"):
        yield _paragraph(node, relations)
        return
    widths = "+".join(values(node, "w:tblGrid/w:gridCol/@w:w"))
    yield f"{values(node, 'w:tblPr/w:tblStyle/@w:val')[0]} {widths}"
    for row in find(node, "w:tr"):
        cells = (_cell(cell, relations) for cell in find(row, "w:tc"))
        yield "| " + " | ".join(cells)


def _cell(node: etree._Element, relations: dict[str, str]) -> str:
    content = (child for child in node if child.tag != _w("tcPr"))
    lines = (line for child in content for line in _lines(child, relations))
    return " ".join((*_spans(node), *lines))


def _spans(cell: etree._Element) -> Iterator[str]:
    yield from (f"<{columns}>" for columns in values(cell, "w:tcPr/w:gridSpan/@w:val"))
    for merged in find(cell, "w:tcPr/w:vMerge"):
        yield "v" if merged.get(_w("val")) else "^"


def _paragraph(node: etree._Element, relations: dict[str, str]) -> str:
    head = values(node, "w:pPr/w:pStyle/@w:val")
    head += values(node, "w:pPr/w:numPr/w:ilvl/@w:val")
    head += [f"#{number}" for number in values(node, "w:pPr/w:numPr/w:numId/@w:val")]
    text = "".join(_run(child, relations) for child in node if child.tag != _w("pPr"))
    return f"{' '.join(head)}: {text}".rstrip()


def _run(node: etree._Element, relations: dict[str, str]) -> str:
    if node.tag == _w("hyperlink"):
        targets = {number: target for target, number in relations.items()}
        (target,) = [f"#{name}" for name in values(node, "@w:anchor")] or [
            targets[number] for number in values(node, "@r:id")
        ]
        return f"<{target} {''.join(_run(child, relations) for child in node)}>"
    if node.tag == _w("bookmarkStart"):
        return f"({values(node, '@w:name')[0]})"
    text = "".join(_content(child) for child in node)
    form = " ".join(values(node, "w:rPr/w:rStyle/@w:val | w:rPr/w:lang/@w:*"))
    return f"[{form} {text}]" if form else text


def _content(node: etree._Element) -> str:
    shown = {
        _w("t"): node.text or "",
        _w("br"): "/",
        _w("tab"): "→",
        _w("noBreakHyphen"): "-",
        _w("instrText"): f"{{{(node.text or '').strip()}}}",
        _w("footnoteReference"): f"^{node.get(_w('id'))}",
        _w("footnoteRef"): "^",
    }
    return shown.get(str(node.tag), "")


def _w(name: str) -> str:
    return f"{{{NAMESPACES['w']}}}{name}"
