"""Where one can click on a page that is read before WeasyPrint makes the areas for it."""

from __future__ import annotations

from generator.pdf.boxes import Box, children_of, real_box
from generator.pdf.inside.laid_out import PromisedArea
from generator.pdf.inside.loading import weasyprint

kinds = weasyprint.formatting_structure.boxes


def promise_areas(page: Box) -> None:
    """Give each box of a page that one can click a promise of the area that it will have."""
    for child in page.children:
        _promise(child, None)


def _promise(box: Box, around: object) -> None:
    """Promise in a box and those in it; ``around`` is the link in which it stands."""
    box = real_box(box)
    link = box.link or around
    if link and not isinstance(box, kinds.TextBox | kinds.LineBox):
        box.link_annotation = PromisedArea(box)
    for child in children_of(box):
        _promise(child, link)
