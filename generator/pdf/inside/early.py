"""Draws each page as soon as it was laid out.

WeasyPrint lays out all pages, then their margins, in which stands how many pages there are, and
draws then. Here only the margins wait. Replaces ``layout.make_all_pages`` and ``draw.draw_page``.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from typing import Any, TypeAlias

from generator.pdf.boxes import Box, children_of
from generator.pdf.inside.laid_out import Marked, PageStream, TypesetDocument, page_box
from generator.pdf.inside.loading import HTML, weasyprint
from generator.pdf.inside.page_source import PageSource
from generator.pdf.inside.promises import promise_areas
from generator.pdf.inside.sheets import Drawing, Named, Sheet, draw_sheet, share_fonts
from generator.pdf.structure.reading import Reading

Context: TypeAlias = Any
"""What WeasyPrint knows of the document that it lays out."""

make_all_pages = weasyprint.layout.make_all_pages
draw_page = weasyprint.document.draw_page


class EarlySource(PageSource):
    """HTML of which the pages are read and drawn early, if each is made once."""

    def pages_of(self, context: Context, root: Box) -> Iterator[Box]:
        """The pages without their margins, in their order, each put in ``EarlyPages``."""
        raise NotImplementedError


def make_pages(context: Context, root: Box, html: HTML, pages: list[Box]) -> Iterator[Box]:
    """The pages without their margins, in the place of ``layout.make_all_pages``.

    ``pages`` are those of the round before, when a second is needed.
    """
    if isinstance(html, EarlySource) and _is_made_once(context, root) and _is_first(context, root):
        assert not pages  # each page was read, and cannot be another
        yield from html.pages_of(context, root)
    else:
        yield from make_all_pages(context, root, html, pages)


def _is_made_once(context: Context, root: Box) -> bool:
    """Whether no page is made again, nor changed by what stands on another.

    Text with the number of a page is put in once the pages are known. A running line that is
    replaced, or is laid out once more on the next page, makes a new round; so only those at the
    very start are sure. What stands on every page is put into those before it.
    """
    trees = chain((root,), context.footnotes)
    places = Counter(box.style["position"] for tree in trees for box in tree.descendants())
    at_start = {box.style["position"] for box in _running_at_start(root)}
    return not context.target_collector.counter_lookup_items and not any(
        place == "fixed"
        or place[0] == "note()"
        or (place[0] == "running()" and (times > 1 or place not in at_start))
        for place, times in places.items()
    )


def _is_first(context: Context, root: Box) -> bool:
    """Whether the contents of each page are drawn before what stands in its margins.

    Marks are numbered as they are drawn, so else the contents must wait for those.
    """
    in_order = root.style["z_index"] in ("auto", 0)
    return in_order and "z_index" not in context.style_for.declared_of_pages()


def _running_at_start(box: Box) -> Iterator[Box]:
    """The running lines before which nothing stands."""
    for child in children_of(box):
        if not child.is_running():
            yield from _running_at_start(child)
            return
        yield child


@dataclass(frozen=True)
class _Early:
    """What is known of a page; no sheet when it can only be drawn with the whole PDF."""

    pages: EarlyPages
    sheet: Sheet | None


class EarlyPages:
    """The pages of one document, as they come: they are read, and drawn where that is possible."""

    def __init__(self) -> None:
        self.reading = Reading()
        self.fonts: Named = {}
        self._count = 0

    def draw(self, context: Context, page: Box) -> tuple[Marked, Sheet | None]:
        """Read and draw the next page, which was laid out just now."""
        weasyprint.layout.layout_backgrounds(page, context.get_image_from_uri)
        whole = page.children
        text, *notes = whole
        page.children = [text, *(area for area in notes if area.children)]
        promise_areas(page)
        drawing = Drawing(page, self.fonts)
        sheet = drawing.sheet(self._read(page, drawing.marked))
        page.children = whole
        page.early = _Early(self, sheet)
        return drawing.marked, sheet

    def take(self, page: Box, marked: Marked, sheet: Sheet | None) -> None:
        """Read the next page, which was drawn for another document."""
        promise_areas(page)
        self._read(page, marked)
        page.early = _Early(self, sheet)

    def _read(self, page: Box, marked: Marked) -> set[int]:
        """Read the next page; gives the marks that are artifacts."""
        number, self._count = self._count, self._count + 1
        self.reading.read(number, page, marked)
        return self.reading.artifacts[number]


def read_early(document: TypesetDocument) -> Reading | None:
    """The reading of a document of which the pages were read early, but for their margins."""
    early = _early(page_box(document.pages[0]))
    return early.pages.reading if early else None


def finish_page(page: Box, stream: PageStream) -> None:
    """Draw a page, or what is left to be drawn of it, in the place of ``draw.draw_page``."""
    early = _early(page)
    if early is not None:
        share_fonts(stream, early.pages.fonts)
    if early is None or early.sheet is None:
        draw_page(page, stream)
    else:
        draw_sheet(page, early.sheet, stream)


def _early(page: Box) -> _Early | None:
    found: _Early | None = getattr(page, "early", None)
    return found
