"""Lets go of what a page was laid out in, once it was drawn: in a long document most of the memory.

What is left is asked of it afterwards: where links, bookmarks and what is linked to stand, and
what running lines take up (``layout.layout_document``, ``anchors.gather_anchors``).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.pdf.boxes import Box, children_of, real_box
from generator.pdf.inside.consumed import Consumed
from generator.pdf.inside.early import Context, EarlyPages, EarlySource, make_all_pages
from generator.pdf.inside.loading import URLFetcher
from generator.pdf.shown import Shown


class DrawnSource(EarlySource):
    """HTML that becomes a document of which there is never much more in memory than a page.

    ``shown`` is what was read of the pages before their boxes went.
    """

    def __init__(self, text: str, base_url: str, url_fetcher: URLFetcher) -> None:
        super().__init__(text, base_url, url_fetcher)
        self.shown = Shown()

    def pages_of(self, context: Context, root: Box) -> Iterator[Box]:
        """The pages without their margins, of which the boxes are gone."""
        pages, consumed = EarlyPages(), Consumed(root)
        for page in make_all_pages(context, root, self, []):
            _, sheet = pages.draw(context, page)
            self.shown.read(page)
            if sheet is not None:
                page.children = [*map(_husk, page.children)]
            consumed.let_go(context)
            yield page


def _husk(box: Box) -> Box:
    """A box with as little in it as may be; the area that it was promised goes to it."""
    husk = real_box(box).copy()
    if husk.link_annotation:
        husk.link_annotation.go_to(husk)
    husk.children = _husks(children_of(box))
    husk.column_groups = _husks(getattr(box, "column_groups", ()))
    return husk


def _husks(boxes: Iterable[Box]) -> list[Box]:
    """Those of which something is asked, or of what is in them."""
    husks = map(_husk, boxes)
    return [one for one in husks if one.children or one.column_groups or _is_asked(one)]


def _is_asked(box: Box) -> bool:
    """Whether something is asked of a box itself; of the body that is its ground."""
    told = box.link_annotation or box.bookmark_label or box.string_set or box.style["anchor"]
    return bool(told) or box.is_input() or box.element_tag == "body"
