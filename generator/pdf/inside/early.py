"""Draws each page as soon as it was laid out, and lets go of the boxes in which it was.

Of a long document the boxes of all pages together take most of the memory. WeasyPrint lays out
all pages, then their margins, in which stands how many pages there are, and draws then. Here only
the margins wait. Uses ``layout.make_all_pages`` and what ``layout.layout_document`` asks of it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from typing import Any

from generator.pdf.boxes import Box
from generator.pdf.inside.consumed import Consumed
from generator.pdf.inside.husks import husks_of, promise_areas
from generator.pdf.inside.laid_out import PageStream, TypesetDocument, page_box
from generator.pdf.inside.loading import HTML, weasyprint
from generator.pdf.inside.page_source import PageSource
from generator.pdf.inside.sheets import Drawing, Named, Sheet, draw_sheet, share_fonts
from generator.pdf.structure.reading import Reading

make_all_pages = weasyprint.layout.make_all_pages
draw_page = weasyprint.document.draw_page


@dataclass(frozen=True)
class Drawn:
    """What is known of a page of which the contents were read and, if possible, drawn early."""

    reading: Reading
    fonts: Named
    sheet: Sheet | None


class DrawnSource(PageSource):
    """HTML that becomes a document of which each page is drawn as soon as it was laid out."""


def make_pages(context: Any, root: Box, html: HTML, pages: list[Box]) -> Iterator[Box]:  # noqa: ANN401
    """The pages without their margins, in the place of ``layout.make_all_pages``.

    ``pages`` are those of the round before, when a second is needed.
    """
    made = make_all_pages(context, root, html, pages)
    if not isinstance(html, DrawnSource) or not _is_made_once(context, root):
        yield from made
        return
    assert not pages  # each page was read, and cannot be another
    reading, consumed, fonts = Reading(), Consumed(root), {}
    for number, page in enumerate(made):
        weasyprint.layout.layout_backgrounds(page, context.get_image_from_uri)
        _draw(number, page, reading, fonts)
        consumed.let_go(context)
        yield page


def _is_made_once(context: Any, root: Box) -> bool:  # noqa: ANN401
    """Whether no page is made again, nor changed by what stands on another.

    Text with the number of a page is put in once the pages are known. A running line that is
    replaced makes a new round; what stands on every page is put into those before it.
    """
    trees = chain((root,), context.footnotes)
    places = Counter(box.style["position"] for tree in trees for box in tree.descendants())
    return not context.target_collector.counter_lookup_items and not any(
        place == "fixed" or place[0] == "note()" or (place[0] == "running()" and times > 1)
        for place, times in places.items()
    )


def _draw(number: int, page: Box, reading: Reading, fonts: Named) -> None:
    """Read and draw the contents of a page, and leave only what is asked of them later."""
    text, *notes = whole = page.children
    page.children = [text, *(area for area in notes if area.children)]
    drawing = Drawing(page, fonts)
    promise_areas(page)
    reading.read(number, page, drawing.marked)
    sheet = drawing.sheet(reading.artifacts[number])
    page.children = whole
    if sheet is not None:
        page.children = husks_of(page)
    page.drawn = Drawn(reading, fonts, sheet)


def read_early(document: TypesetDocument) -> Reading | None:
    """The reading of a document of which the pages were drawn early, but for their margins."""
    first: Drawn | None = getattr(page_box(document.pages[0]), "drawn", None)
    return first and first.reading


def finish_page(page: Box, stream: PageStream) -> None:
    """Draw a page, or what is left to be drawn of it, in the place of ``draw.draw_page``."""
    early: Drawn | None = getattr(page, "drawn", None)
    if early is not None:
        share_fonts(stream, early.fonts)
    if early is None or early.sheet is None:
        draw_page(page, stream)
    else:
        draw_sheet(page, early.sheet, stream)
