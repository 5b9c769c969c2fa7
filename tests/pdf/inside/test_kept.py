"""What was kept of a document and what is made anew are together the very document of now."""

from __future__ import annotations

from itertools import permutations
from typing import Any
from unittest.mock import patch

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.pdf.engine import KeptPages
from generator.pdf.inside import kept as module
from tests.pdf.inside.sources import (
    DOCUMENTS,
    HEAD,
    TABLE,
    in_turn,
    laid_out,
    paragraphs,
    pdf_of,
    rows,
)

NOTE = "<span class='voetnoot'>Een noot erbij.</span>"
LONG = 18


def made_anew(*htmls: str) -> list[int]:
    """How many pages are laid out for each, of those that are made in turn."""
    kept, counts = KeptPages(), []
    remake = module.layout.remake_page
    for html in htmls:
        with patch.object(module.layout, "remake_page", side_effect=remake) as counted:
            laid_out(html, kept.source)
        kept.confirm()
        counts.append(counted.call_count)
    return counts


@pytest.mark.parametrize("html", DOCUMENTS.values(), ids=DOCUMENTS)
def test_what_is_made_again_is_the_same(html: str) -> None:
    assert in_turn([html, html, html]) == [pdf_of(html)] * 3


@pytest.mark.parametrize("html", DOCUMENTS.values(), ids=DOCUMENTS)
def test_what_is_changed_before_and_behind_is_as_if_it_were_new(html: str) -> None:
    changed = [html, f"<p>Iets ervoor{NOTE}.</p>{html}", f"{html}<p>Iets erna{NOTE}.", html]

    assert in_turn(changed) == [*map(pdf_of, changed)]


def test_nothing_is_laid_out_again_when_nothing_changed() -> None:
    text = paragraphs(*range(LONG))
    first, again = made_anew(text, text)

    assert first > 5
    assert again == 0


def test_a_word_at_the_end_leaves_the_pages_before_it() -> None:
    text = paragraphs(*range(LONG))
    first, again = made_anew(text, f"{text}<p>Een woord.")

    assert again <= module.AHEAD < first


def test_a_word_at_the_beginning_leaves_the_pages_after_it() -> None:
    text = paragraphs(*range(LONG))
    _, again = made_anew(text, text.replace("Alinea 0", "Alinea x"))

    assert again == 1


def test_nothing_is_looked_at_beyond_a_page_that_begins_in_any_case() -> None:
    annex = f'<section class="nieuw">{paragraphs(*range(LONG))}</section>'
    _, again = made_anew(f"<p>Kort.</p>{annex}", f"<p>Kort.</p>{annex}".replace("linea 0", "_"))

    assert again == 1


def test_another_style_is_another_page() -> None:
    html = f"<style>p {{ color: red }}</style>{paragraphs(*range(4))}"
    both = [html, html.replace("red", "blue"), html.replace("<p>", '<p style="color: red">')]

    assert in_turn(both) == [*map(pdf_of, both)]


def test_pages_of_which_something_was_wrong_are_not_kept() -> None:
    kept, text = KeptPages(), paragraphs(1, 2, 3)
    laid_out(text, kept.source)  # and nobody confirms that they are right
    with patch.object(module.layout, "remake_page", wraps=module.layout.remake_page) as counted:
        laid_out(text, kept.source)

    assert counted.call_count > 1


PIECES = [
    f"<p>Kort{NOTE}.",
    paragraphs(1),
    f"<h2>Kop</h2>{paragraphs(2)}",
    f"<style>{TABLE}</style><table>{HEAD}<tbody>{rows(*range(6))}</table>",
    '<section class="nieuw"><p>Bijlage</section>',
    f"<ul>{'<li>punt' * 5}</ul>",
    f'<div style="break-inside: avoid">{paragraphs(3, 4)}</div>',
    f"<table>{rows(*range(3))}</table>",
]


@settings(max_examples=25, deadline=None)
@given(st.lists(st.lists(st.sampled_from(PIECES), max_size=7), min_size=2, max_size=3))
def test_any_change_gives_the_pages_of_now(documents: Any) -> None:  # noqa: ANN401
    htmls = ["".join(pieces) or "<p>Leeg." for pieces in documents]

    assert in_turn(htmls) == [*map(pdf_of, htmls)]


def test_pieces_in_another_order_are_another_document() -> None:
    orders = ["".join(pieces) for pieces in permutations(PIECES[1:4])]

    assert in_turn(orders) == [*map(pdf_of, orders)]
