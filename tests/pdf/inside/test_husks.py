"""Pages that are drawn as soon as they were laid out are the very pages of WeasyPrint."""

from __future__ import annotations

import pytest

from generator.pdf.engine import DrawnSource, PageSource, page_boxes
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
