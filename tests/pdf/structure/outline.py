"""Typesets HTML and shows the structure of its PDF as text, to be compared in fixtures.

Each element stands on a line: its type, what it says of itself, and in quotes the words in it.
The elements in it stand below it, further to the right.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from operator import itemgetter
from typing import Any
from unittest.mock import patch

from generator.content.characters import HYPHENS
from generator.pdf.boxes import Box, text_of
from generator.pdf.claims import VARIANT
from generator.pdf.engine import HTML, TypesetDocument
from generator.pdf.inside.laid_out import Marked
from generator.pdf.structure.elements import Element, LinkArea, MarkedContent
from generator.pdf.structure.reading import Reading
from generator.pdf.structure.tagging import structure_of
from generator.places import TEMPLATES

SHEET = """
@font-face { font-family: Fira; src: url(fonts/FiraSans-Regular.ttf) }
@page {
  margin: 10mm; font: 8pt Fira;
  @bottom-left { content: element(voet) }
  @bottom-right { content: "Pagina " counter(page) }
}
* { font: 8pt/4mm Fira; margin: 0; padding: 0 }
.nieuw { break-before: page }
.hoog td { height: 14mm }
.band th::after { content: " (vervolg)" }
.voet { position: running(voet) }
.voetnoot { float: footnote }
::footnote-marker { content: counter(footnote) " "; list-style-position: inside }
"""
"""On a small page there is room for ten lines; a row that is high takes four of them."""


SMALL = "100mm 60mm"


def page_of(html: str, size: str = SMALL) -> str:
    """A whole page with that in its body."""
    sheet = f"{SHEET} @page {{ size: {size} }}"
    head = f"<title>Proef</title><style>{sheet}</style>"
    return f'<html lang="nl"><head>{head}</head><body>{html}</body></html>'


def _noting(
    read: Callable[[Reading, int, Box, Marked], None], texts: dict[tuple[int, int], str]
) -> Callable[[Reading, int, Box, Marked], None]:
    """A reading of a page that also notes the words of its marks: a page that was drawn early is
    not there any more when all are drawn."""

    def noting(reading: Reading, page: int, box: Box, marked: Marked) -> None:
        of_page = {real: mark for real, mark in marked.items() if mark is not None}
        texts.update({(page, mark["mcid"]): text_of(real) for real, mark in of_page.items()})
        read(reading, page, box, marked)

    return noting


Words = Mapping[tuple[int, int], str]
"""The words of each mark, by page and number."""


class Drawn:
    """A document that was drawn: its structure, and the marks on its pages with their words."""

    def __init__(self, draw: Callable[[], object]) -> None:
        """``draw`` has the program write one PDF."""
        self.texts: dict[tuple[int, int], str] = {}
        with (
            patch.object(Reading, "read", _noting(Reading.read, self.texts)),
            patch.object(Reading, "read_margins", _noting(Reading.read_margins, self.texts)),
            patch("weasyprint.pdf.add_tags", self._keep),
        ):
            draw()

    def _keep(self, pdf: object, document: Any, version: str, streams: Sequence[Any]) -> None:  # noqa: ANN401
        self.root = structure_of(document, streams).document

    def marks(self) -> list[tuple[int, int]]:
        """The marks in the structure, by page and number, in the order in which they are read."""
        return [*_marks_in(self.root)]

    def outline(self) -> str:
        """The structure, and below it what on each page is none of it."""
        return "\n".join((*_lines(self.root, self.texts, 0), *self._artifacts()))

    def _artifacts(self) -> Iterator[str]:
        rest = sorted(self.texts.keys() - set(self.marks()))
        for page, marks in groupby(rest, itemgetter(0)):
            yield f"artifacts of page {page + 1} {_quoted(self.texts[mark] for mark in marks)}"


def typeset(html: str, size: str = SMALL) -> TypesetDocument:
    """The pages of HTML that stands in a body; each has that width and height."""
    folder = (TEMPLATES / "huisstijl").as_uri()
    return HTML(string=page_of(html, size), base_url=f"{folder}/").render(pdf_variant=VARIANT)


def draw(page: TypesetDocument) -> Drawn:
    """The pages as a PDF."""
    return Drawn(lambda: page.write_pdf(pdf_variant=VARIANT))


def outline(html: str) -> str:
    """The structure of that HTML."""
    return draw(typeset(html)).outline()


def _marks_in(node: Element) -> Iterator[tuple[int, int]]:
    for kid in node.kids:
        if isinstance(kid, MarkedContent):
            yield _place(kid)
        elif isinstance(kid, Element):
            yield from _marks_in(kid)


def _place(mark: MarkedContent) -> tuple[int, int]:
    return mark.page, mark.number


def _quoted(texts: Iterable[str]) -> str:
    """The lines of a text as one; the hyphens at the end of lines are left out."""
    joined = "|".join(texts).translate(dict.fromkeys(map(ord, HYPHENS)))
    return f'"{joined}"'


def _lines(node: Element, texts: Words, depth: int) -> Iterator[str]:
    indent, line = "  " * depth, " ".join((node.type, *_details(node)))
    kids = (kid for kid in node.kids if not isinstance(kid, LinkArea))
    runs = [(kind, list(run)) for kind, run in groupby(kids, type)]
    if runs and runs[0][0] is MarkedContent:
        line += f" {_text(runs.pop(0)[1], texts)}"
    yield indent + line
    for kind, run in runs:
        if kind is MarkedContent:
            yield f"{indent}  {_text(run, texts)}"
        for kid in run:
            if isinstance(kid, Element):
                yield from _lines(kid, texts, depth + 1)


def _text(marks: Iterable[object], texts: Words) -> str:
    return _quoted(texts[_place(mark)] for mark in marks if isinstance(mark, MarkedContent))


def _details(node: Element) -> Iterator[str]:
    """What an element says of itself; the places of figures are tested elsewhere."""
    said = {
        "lang": node.language,
        "scope": node.scope,
        "span": "x".join(map(str, node.span)) if node.span != (1, 1) else "",
        "id": node.identifier,
        "headers": ",".join(node.headers),
        "numbering": node.numbering,
        "alt": f'"{node.alternative}"' if node.alternative else "",
        "called": f'"{node.words}"' if node.type == "Link" else "",
        "areas": "+".join(f"p{kid.page + 1}" for kid in node.kids if isinstance(kid, LinkArea)),
        "page": "+".join(map(str, _later_pages(node))),
    }
    return (f"{name}={value}" for name, value in said.items() if value)


def _later_pages(node: Element) -> list[int]:
    """The pages after the first on which something is drawn right in an element."""
    return sorted(
        {kid.page + 1 for kid in node.kids if isinstance(kid, MarkedContent) and kid.page}
    )
