"""Word templates as a colleague types them, out of lines of text."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import groupby

from lxml import etree

from generator.foreign.names import DOCUMENT
from generator.frame.reading import printed_kinds
from generator.style.house import Look
from generator.word.body.xml import part, text
from generator.word.own.completing import Completed, completed, problems_of
from generator.word.package.package import Parts, read_parts, write_parts
from generator.word.template.templates import made_file

CUT = "¦"
"""Where Word cuts a text in pieces."""

TAB = "\t"

PAGE = (
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2381" w:right="3912"'
    ' w:bottom="1417" w:left="1191" w:header="680" w:footer="680" w:gutter="0"/></w:sectPr>'
)
"""The page of a nota, as Word has it: at the end of the body."""


def made(look: Look, kind: str = "nota") -> Parts:
    """The parts of the template that is made."""
    return read_parts(made_file(look.folder, kind).read_bytes())


def typed(look: Look, *lines: str, page: str = PAGE) -> bytes:
    """A template for a nota with those paragraphs; ``| … | … |`` is a row of a table."""
    blocks = "".join(_blocks(lines))
    document = part("document", f"<w:body>{blocks}{page}</w:body>")
    return write_parts({**made(look), DOCUMENT: document})


def changed(data: bytes, name: str, change: Callable[[str], str]) -> bytes:
    """The file with one of its parts changed, which must make a difference."""
    parts = read_parts(data)
    after = change(parts[name].decode()).encode()
    assert after != parts[name]
    return write_parts({**parts, name: after})


def paragraph(line: str, style: str = "BodyText") -> str:
    """A paragraph whose text is cut in pieces where the line says so."""
    runs = "".join(
        f'<w:r><w:t xml:space="preserve">{text(piece)}</w:t></w:r>'.replace(
            TAB, "</w:t><w:tab/><w:t>"
        )
        for piece in line.split(CUT)
    )
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{runs}</w:p>'


def _blocks(lines: tuple[str, ...]) -> Iterator[str]:
    for is_row, group in groupby(lines, key=lambda line: line.startswith("|")):
        if not is_row:
            yield from map(paragraph, group)
            continue
        rows = "".join(f"<w:tr>{''.join(map(_cell, _cells(row)))}</w:tr>" for row in group)
        yield (
            '<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/><w:tblDescription w:val="Tabel"/>'
            f'</w:tblPr><w:tblGrid><w:gridCol w:w="2000"/></w:tblGrid>{rows}</w:tbl>'
        )


def _cells(row: str) -> list[str]:
    return [cell.strip() for cell in row.strip("|").split(" | ")]


def _cell(words: str) -> str:
    paragraphs = "".join(map(paragraph, words.split("//")))
    return f'<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>{paragraphs}</w:tc>'


def template(look: Look, data: bytes, kind: str = "nota") -> Completed:
    return completed(data, printed_kinds()[kind], look)


def messages(look: Look, data: bytes) -> list[str]:
    found = problems_of(template(look, data).findings, look.folder / "nota.docx")
    return [f"{one.severity.value}: {one.message}" for one in found]


def tree(parts: Parts, name: str = DOCUMENT) -> etree._Element:
    return etree.fromstring(parts[name])


def with_body(look: Look, blocks: str, page: str = PAGE) -> bytes:
    document = part("document", f"<w:body>{blocks}{page}</w:body>")
    return write_parts({**made(look), DOCUMENT: document})


def other(look: Look, name: str, old: str, new: str) -> bytes:
    """The template that is made, with other words in one of its parts."""
    return changed(write_parts(made(look)), name, lambda text: text.replace(old, new))


def says(look: Look, data: bytes, words: str) -> bool:
    """Whether that is told of a template."""
    return any(words in one for one in messages(look, data))
