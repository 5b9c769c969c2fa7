"""Has WeasyPrint make pages of a document, and write them as a PDF."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeVar

from pydyf import PDF

from generator.content.picture import Image, Picture
from generator.content.printed import Inhoud, nodes_of
from generator.content.scripts import Script, scripts_in
from generator.content.walk import all_of
from generator.html.body import picture_address
from generator.model.properties import Eigenschappen
from generator.pdf.areas import Areas, areas_of
from generator.pdf.claims import VARIANT, Claims
from generator.pdf.engine import (
    CSS,
    DrawnSource,
    KeptPages,
    OwnFonts,
    PageSource,
    TypesetDocument,
    URLFetcher,
    page_boxes,
)
from generator.pdf.filling import TemplateFiller
from generator.pdf.hyphens import soften
from generator.pdf.shown import Shown
from generator.pdf.sources import attachments, list_once, name_document
from generator.pdf.stand_in import without_signs
from generator.pdf.watching import watched
from generator.style.css import rules
from generator.style.families import faces
from generator.style.house import SETTINGS, Look
from generator.talen import Taal

STYLE_SHEET = "huisstijl.css"

S = TypeVar("S", bound=PageSource)


@dataclass(frozen=True)
class Layout:
    """On which page each anchor stands, and how many pages there are."""

    anchors: Mapping[str, int]
    length: int


@dataclass(frozen=True)
class Typeset:
    """A document that was typeset: the tagged PDF, its layout, and the texts that can be seen."""

    pdf: bytes
    layout: Layout
    shown: tuple[str, ...]


class Typesetter:
    """Fills the templates of one look and typesets them.

    It keeps what every document needs, the fonts and the style sheet, ready for the next one.
    Who makes many documents holds one for each look, as long as templates and look stay as they
    are; after a change a new one is needed. What it makes does not depend on what it made before.
    """

    def __init__(self, look: Look) -> None:
        self._look = look
        self._filler = TemplateFiller(look)
        self._fonts = OwnFonts()
        self._sheets: dict[Script | Taal, CSS] = {}

    def typeset(self, kind: str, contents: Inhoud, properties: Eigenschappen) -> Typeset:
        """The document of one layout. Raises ``InputError`` when its template is wrong."""
        with self._laid_out(kind, contents, properties, DrawnSource) as (source, document):
            source.shown.read_rest(page_boxes(document))
            return _typeset(document, properties, source.shown)

    def with_areas(
        self, kind: str, contents: Inhoud, properties: Eigenschappen, kept: KeptPages
    ) -> tuple[Typeset, tuple[Areas, ...]]:
        """The document, and where on each page the words stand that have an origin.

        ``kept`` are pages of the document as it was before; afterwards, those of now.
        """
        with self._laid_out(kind, contents, properties, kept.source) as (_, document):
            boxes, shown = page_boxes(document), Shown()
            shown.read_rest(boxes)
            made = _typeset(document, properties, shown)
            areas = areas_of(boxes)
        kept.confirm()
        return made, areas

    def layout(self, kind: str, contents: Inhoud, properties: Eigenschappen) -> Layout:
        """The layout alone. Raises ``InputError`` when its template is wrong."""
        with self._laid_out(kind, contents, properties, PageSource) as (_, document):
            return _layout(document)

    @contextmanager
    def _laid_out(
        self,
        kind: str,
        contents: Inhoud,
        properties: Eigenschappen,
        source: Callable[[str, str, URLFetcher], S],
    ) -> Iterator[tuple[S, TypesetDocument]]:
        """The source and its pages, while WeasyPrint is watched: what it complains of becomes a
        problem."""
        template = self._look.templates / kind / f"{kind}.html"
        filled = self._filler.page(template, contents, properties)
        html = without_signs(filled, properties.onafdrukbaar)
        sheets = [self._style_sheet(properties.taal), *map(self._faces, scripts_in(html))]
        with watched(template, self._look.templates, _pictures_in(contents)) as fetcher:
            page = source(html, _url(template.parent), fetcher)
            yield (
                page,
                page.render(stylesheets=sheets, font_config=self._fonts, pdf_variant=VARIANT),
            )

    def _style_sheet(self, taal: Taal) -> CSS:
        """That of the house style, with the words that it puts on a page in that language."""
        if taal not in self._sheets:
            path = self._look.folder / STYLE_SHEET
            css = rules(self._look.style) + self._filler.filled(path, {}, taal)
            self._sheets[taal] = self._read_sheet(path, css)
        return self._sheets[taal]

    def _faces(self, script: Script) -> CSS:
        """The font of a script, which is read once a document has letters of it."""
        if script not in self._sheets:
            path = self._look.folder / SETTINGS
            named = faces(self._look.style.lettertype, script)
            self._sheets[script] = self._read_sheet(path, "\n".join(named))
        return self._sheets[script]

    def _read_sheet(self, path: Path, css: str) -> CSS:
        """Rules that stand in that file, or follow from it."""
        with watched(path, self._look.templates) as fetcher:
            return CSS(
                string=css,
                base_url=_url(path.parent),
                url_fetcher=fetcher,
                font_config=self._fonts,
            )


def _pictures_in(contents: Inhoud) -> dict[str, Image]:
    """The pictures that a document shows, by the address at which its page asks for them."""
    images = (part.image for part in all_of(nodes_of(contents)) if isinstance(part, Picture))
    return {picture_address(image): image for image in images if image}


def _typeset(document: TypesetDocument, properties: Eigenschappen, shown: Shown) -> Typeset:
    return Typeset(_written(document, properties), _layout(document), shown.texts())


def _layout(document: TypesetDocument) -> Layout:
    pages = enumerate(document.pages, 1)
    anchors = {anchor: number for number, page in pages for anchor in page.anchors}
    return Layout(anchors, len(document.pages))


def _written(document: TypesetDocument, properties: Eigenschappen) -> bytes:
    """The laid out pages as a PDF."""
    document.metadata = Claims.of(document.metadata)
    pdf: bytes = document.write_pdf(
        pdf_variant=VARIANT,
        attachments=attachments(properties),
        finisher=partial(_finish, properties.naam),
    )
    return pdf


def _finish(name: str, document: TypesetDocument, pdf: PDF) -> None:
    """What WeasyPrint leaves to be done, right before the file is written."""
    name_document(pdf, name)
    for finisher in (soften, list_once):
        finisher(document, pdf)


def _url(folder: Path) -> str:
    return f"{folder.resolve().as_uri()}/"
