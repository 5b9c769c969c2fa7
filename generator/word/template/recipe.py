"""The building blocks of a Word template: paragraphs, frames, boxes, sections and footers.

``making`` puts them in the order of a frame; ``templates`` writes the file. Text may hold docxtpl
tags: ``{{ naam|regel }}``, ``{%p if … %}`` for whole paragraphs.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from generator.content.units import emus, twips
from generator.frame import tags
from generator.style import page_roles, roles, text_roles
from generator.style.house import HouseStyle
from generator.style.pages import Blad
from generator.style.tables import INITIALS
from generator.talen import NEDERLANDS, Taal
from generator.word.body import xml
from generator.word.body.marks import DECORATION
from generator.word.body.placing import TURNED_FOOTER, TURNED_HEADER
from generator.word.body.table_form import HEADER_ROW, REPEATED, TABLE_END
from generator.word.body.xml import PRESERVE_SPACE, attribute, text

INITIALS_DESCRIPTION = "Vakken om te paraferen"


@dataclass(frozen=True)
class Edge:
    """A header or footer: its part's name (``header1``), its kind and its XML."""

    name: str
    kind: str
    xml: str

    @property
    def relation(self) -> str:
        """The id of the relation by which a section refers to it."""
        return f"rId{self.name.capitalize()}"


@dataclass
class Recipe:
    """A Word template in the making: its body, and the headers and footers that it refers to."""

    style: HouseStyle
    taal: Taal = NEDERLANDS
    body: list[str] = field(default_factory=list)
    edges: list[Edge] = field(default_factory=list)

    def add(self, *xml: str) -> None:
        """Put blocks at the end of the body."""
        self.body.extend(xml)

    def edge(self, kind: str, *xml: str, name: str = "") -> str:
        """A header or footer (``kind``), of which the part has that name or a number; gives the id
        of its relation."""
        number = sum(edge.kind == kind for edge in self.edges) + 1
        edge = Edge(name or f"{kind}{number}", kind, "".join(xml))
        self.edges.append(edge)
        return edge.relation

    def footer(self, blad: Blad, left: str, name: str = "") -> str:
        """The footer of a page: runs at the left, the number of the page at the right.

        It stands in a frame, since under the column of a nota it is wider than the text.
        """
        contents = left + "<w:r><w:tab/></w:r>" + page_number(self.taal)
        place = frame(blad.links, self.style.voettekst_boven(blad), blad.breedte - 2 * blad.links)
        footer = paragraph_of(self._footer_style(blad), contents, place)
        return self.edge("footer", footer, paragraph(page_roles.FOOTER.id, ""), name=name)

    def add_turned_edges(self, left: str) -> None:
        """What stands at the head and the foot of pages that a text turns on their side."""
        self.edge("header", paragraph(page_roles.HEADER.id, ""), name=TURNED_HEADER)
        self.footer(self.style.bladen.liggend, left, name=TURNED_FOOTER)

    def _footer_style(self, blad: Blad) -> str:
        """The style whose tab lies where that page wants the number of the page."""
        if blad.liggend:
            return page_roles.FOOTER_WIDE.id
        return (
            page_roles.FOOTER_READING.id
            if blad == self.style.bladen.lezen
            else page_roles.FOOTER.id
        )

    def section_end(self, blad: Blad, references: str, *, first_differs: bool = False) -> str:
        """The end of a section: an unseen paragraph that holds the size of its pages (17.6.18)."""
        title_page = "<w:titlePg/>" if first_differs else ""
        size = page_size(blad, self.style)
        properties = (
            f'<w:sectPr>{references}<w:type w:val="nextPage"/>{size}{title_page}</w:sectPr>'
        )
        return xml.paragraph(page_roles.SECTION_END, "", properties)

    def column(self, lines: list[tuple[str, str]], top: float) -> str:
        """Paragraphs (style, runs) in the reference column, from so far below the top of the page.

        They are ordinary paragraphs in a frame, read in their order.
        """
        column = self.style.kolom
        place = frame(column.links, top, column.breedte)
        return "".join(paragraph_of(style, runs, place) for style, runs in lines)


def page_size(blad: Blad, style: HouseStyle) -> str:
    """The size of the pages of a section, and their margins (17.6.13, 17.6.11)."""
    turned = ' w:orient="landscape"' if blad.liggend else ""
    edge = twips(style.voettekst_hoogte)
    return (
        f'<w:pgSz w:w="{twips(blad.breedte)}" w:h="{twips(blad.hoogte)}"{turned}/>'
        f'<w:pgMar w:top="{twips(blad.boven)}" w:right="{twips(blad.rechts)}"'
        f' w:bottom="{twips(blad.onder)}" w:left="{twips(blad.links)}"'
        f' w:header="{edge}" w:footer="{edge}" w:gutter="0"/>'
    )


def frame(left: float, top: float, width: float) -> str:
    """The place of a paragraph on the page, in millimetres from its top left (17.3.1.11).

    It stands in each paragraph, since LibreOffice does not take it from a style.
    """
    return (
        f'<w:framePr w:w="{twips(width)}" w:wrap="around" w:vAnchor="page" w:hAnchor="page"'
        f' w:x="{twips(left)}" w:y="{twips(top)}"/>'
    )


def run(words: str) -> str:
    """Text without a style of its own."""
    return f"<w:r><w:t{PRESERVE_SPACE}>{text(words)}</w:t></w:r>" if words else ""


def paragraph(style: str, words: str, properties: str = "") -> str:
    """A paragraph in that style."""
    return paragraph_of(style, run(words), properties)


def paragraph_of(style: str, runs: str, properties: str = "") -> str:
    """A paragraph in that style that holds those runs."""
    return xml.paragraph(roles.BY_ID[style], runs, properties)


def tag(words: str) -> str:
    """A docxtpl tag that stands for a whole paragraph, and leaves none behind."""
    return paragraph(text_roles.BODY_TEXT.id, f"{{%p {words} %}}")


def field_code(code: str, result: str) -> str:
    """A field with the result that is shown until Word counts again (17.16.18)."""
    return xml.field(f" {code} ", xml.run(xml.words(result)))


def page_number(taal: Taal) -> str:
    """Pagina x van y."""
    page, of = (run(taal.zeg(words)) for words in ("Pagina ", " van "))
    return page + field_code("PAGE", "1") + of + field_code("NUMPAGES", "1")


def reference(kind: str, which: str, identifier: str) -> str:
    """That a section has that header or footer; ``which`` is ``first`` or ``default``."""
    return f'<w:{kind}Reference w:type="{which}" r:id="{identifier}"/>'


def initials(style: HouseStyle, taal: Taal) -> str:
    """Boxes for initials: a row with whose they are, and under it one to write them in."""
    width = twips(style.bladen.nota.tekstbreedte)
    texts = (f"{{%tc for {tags.ONE.name} in {tags.ROW.name} %}}", "", "{%tc endfor %}")
    names = (texts[0], tags.line(tags.ONE), texts[2])
    room = f'<w:trHeight w:val="{twips(style.paraaf.hoogte)}" w:hRule="atLeast"/>'
    rows = _initials_row(names, REPEATED, "bottom") + _initials_row(texts, room, "top")
    grid = f'<w:gridCol w:w="{width // 3}"/>' * len(texts)
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{INITIALS.id}"/>'
        f'<w:tblW w:w="{width}" w:type="dxa"/><w:tblLayout w:type="fixed"/>{HEADER_ROW}'
        f'<w:tblDescription w:val="{taal.zeg(INITIALS_DESCRIPTION)}"/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>{TABLE_END}"
    )


def _initials_row(texts: Iterable[str], properties: str, open_edge: str) -> str:
    """A row, without a line between it and the other one of its boxes."""
    cells = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="0" w:type="auto"/>{xml.without_line(open_edge)}</w:tcPr>'
        f"{paragraph(page_roles.INITIALS_BOX.id, words)}</w:tc>"
        for words in texts
    )
    return f"<w:tr><w:trPr><w:cantSplit/>{properties}</w:trPr>{cells}</w:tr>"


def anchored(graphic: str, place: tuple[float, float], size: tuple[float, float], alt: str) -> str:
    """A drawing at a fixed place on the page, in millimetres from its top left corner."""
    left, top = map(emus, place)
    width, height = map(emus, size)
    meaning = f"descr={attribute(alt)}" if alt else 'descr=""'
    decorative = "" if alt else DECORATION
    return (
        '<w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0"'
        ' relativeHeight="1" behindDoc="1" locked="0" layoutInCell="1" allowOverlap="1">'
        '<wp:simplePos x="0" y="0"/>'
        f'<wp:positionH relativeFrom="page"><wp:posOffset>{left}</wp:posOffset></wp:positionH>'
        f'<wp:positionV relativeFrom="page"><wp:posOffset>{top}</wp:posOffset></wp:positionV>'
        f'<wp:extent cx="{width}" cy="{height}"/><wp:wrapNone/>'
        f'<wp:docPr id="1" name="Logo" {meaning}>{decorative}</wp:docPr><wp:cNvGraphicFramePr/>'
        f"<a:graphic>{graphic}</a:graphic></wp:anchor></w:drawing>"
    )
