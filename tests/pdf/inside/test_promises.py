"""The areas of links that are read before WeasyPrint makes them."""

from __future__ import annotations

from generator.pdf.engine import DrawnSource, page_boxes
from generator.pdf.inside.laid_out import PromisedArea
from tests.pdf.inside.sources import laid_out


def test_a_link_that_leads_nowhere_has_no_area() -> None:
    (page,) = page_boxes(laid_out('<p><a href="#nergens">nergens</a>', DrawnSource))
    (link,) = (box for box in page.descendants() if box.element_tag == "a")

    assert isinstance(link.link_annotation, PromisedArea)
    assert link.link_annotation.made is None
