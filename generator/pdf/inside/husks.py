"""What must be left of a page when its contents were drawn: what is asked of it afterwards.

That is where links, bookmarks and what is linked to stand, and what running lines take up
(``layout.layout_document``, ``anchors.gather_anchors``). All other boxes can go.
"""

from __future__ import annotations

from generator.pdf.boxes import Box, children_of, real_box
from generator.pdf.inside.laid_out import PromisedArea
from generator.pdf.inside.loading import weasyprint


def promise_areas(page: Box) -> None:
    """Give each box of a page that one can click a promise of the area that it will have."""
    for child in page.children:
        _promise(child, None)


def husks_of(page: Box) -> list[Box]:
    """The boxes that are left of a page, in the place of its children; promises go to them."""
    return [_husk(child) for child in page.children]


def _promise(box: Box, around: object) -> None:
    """Promise in a box and those in it; ``around`` is the link in which it stands."""
    box = real_box(box)
    link = box.link or around
    kinds = weasyprint.formatting_structure.boxes
    if link and not isinstance(box, kinds.TextBox | kinds.LineBox):
        box.link_annotation = PromisedArea(box)
    for child in children_of(box):
        _promise(child, link)


def _husk(box: Box) -> Box:
    """A box with as little in it as may be."""
    husk = real_box(box).copy()
    if husk.link_annotation:
        husk.link_annotation.go_to(husk)
    within = map(_husk, children_of(box))
    husk.children = [child for child in within if child.children or _is_asked(child)]
    husk.column_groups = ()
    return husk


def _is_asked(box: Box) -> bool:
    """Whether something is asked of a box itself; of the body that is its ground."""
    told = box.link_annotation or box.bookmark_label or box.string_set or box.style["anchor"]
    return bool(told) or box.element_tag == "body"
