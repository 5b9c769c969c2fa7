"""Which documents are drawn page by page: those of which each page is made once."""

from __future__ import annotations

import pytest

from generator.pdf.engine import DrawnSource
from generator.pdf.inside.early import read_early
from tests.pdf.inside.sources import DOCUMENTS, laid_out

NOT_EARLY = (
    "what stands on every page",
    "the page of another place",
    "margins before the text",
    "margins behind the text",
    "text before the margins",
    "a running line later",
    "a running line on the next page",
    "running lines that follow each other",
)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_document_is_read_early_if_each_page_is_made_once(name: str) -> None:
    early = read_early(laid_out(DOCUMENTS[name], DrawnSource))

    assert (early is None) == (name in NOT_EARLY)
