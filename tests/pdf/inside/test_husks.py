"""Pages that are drawn as soon as they were laid out are the very pages of WeasyPrint."""

from __future__ import annotations

import re
from io import BytesIO
from typing import Any
from unittest.mock import patch

import pytest
from pypdf import PdfReader

from generator.pdf.engine import DrawnSource, PageSource, page_boxes
from generator.pdf.inside.laid_out import PromisedArea
from generator.pdf.inside.loading import weasyprint
from tests.pdf.inside.sources import DOCUMENTS, Source, laid_out, paragraphs, pdf_of, rows


@pytest.mark.parametrize("html", DOCUMENTS.values(), ids=DOCUMENTS)
def test_the_bytes_are_the_same(html: str) -> None:
    assert pdf_of(html, DrawnSource) == pdf_of(html)


def test_of_a_page_is_left_what_is_asked_of_it() -> None:
    html = f'<h1>Kop</h1>{paragraphs(1)}<p>Een <a href="#ergens">link</a>.<p id="ergens">{"a " * 9}'
    tags = {
        box.element_tag
        for page in page_boxes(laid_out(html, DrawnSource))
        for box in page.children[0].descendants()
    }

    assert tags == {"html", "body", "h1", "p", "a"}


def test_the_boxes_of_a_finished_page_are_gone() -> None:
    def left(source: Source) -> int:
        document = laid_out(f"<table>{rows(*range(60))}</table>", source)
        texts = (page.children[0] for page in page_boxes(document))
        return sum(len([*text.descendants()]) for text in texts)

    assert left(DrawnSource) < left(PageSource) / 10


def test_what_a_finished_page_was_laid_out_from_is_gone() -> None:
    """While the last page is laid out, most of the boxes of those before are let go of."""
    counts: list[int] = []
    remake = weasyprint.layout.page.remake_page

    def counting(number: int, context: object, root: Any, html: object) -> object:  # noqa: ANN401
        counts.append(sum(1 for _ in root.descendants()))
        return remake(number, context, root, html)

    with patch.object(weasyprint.layout.page, "remake_page", counting):
        laid_out(f"<table>{rows(*range(60))}</table>", DrawnSource)

    assert counts[-1] < counts[0] / 4


def test_what_stands_behind_the_text_is_drawn_before_it() -> None:
    html = f"""<style>@page {{ @bottom-left {{ content: "achter"; z-index: -1;
        background: red }} }}</style>{paragraphs(*range(5))}"""

    assert drawn(pdf_of(html, DrawnSource)) == drawn(pdf_of(html))


def drawn(pdf: bytes) -> list[bytes]:
    """What is drawn on each page; the numbers of the marks may differ."""
    pages = (page.get_contents() for page in PdfReader(BytesIO(pdf)).pages)
    return [re.sub(rb"/MCID \d+", b"", page.get_data()) for page in pages if page]


def test_a_link_that_leads_nowhere_has_no_area() -> None:
    (page,) = page_boxes(laid_out('<p><a href="#nergens">nergens</a>', DrawnSource))
    (link,) = (box for box in page.descendants() if box.element_tag == "a")

    assert isinstance(link.link_annotation, PromisedArea)
    assert link.link_annotation.made is None
