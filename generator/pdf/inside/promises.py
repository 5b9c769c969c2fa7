"""What WeasyPrint finds out of a page before it draws it, for a page that is drawn early.

``anchors.gather_anchors`` finds where one can click, and turns what the style sheet turns.
"""

from __future__ import annotations

from typing import Any

from generator.pdf.boxes import Box, real_box
from generator.pdf.inside.laid_out import PromisedArea
from generator.pdf.inside.loading import weasyprint


def promise_areas(page: Box) -> None:
    """Give each box of a page that one can click a promise of the area that it will have."""
    links: list[Any] = []
    weasyprint.anchors.gather_anchors(page, {}, links, [], {None: []})
    for *_, box in links:
        box.link_annotation = PromisedArea(real_box(box))
