"""The words of a chart are words in the PDF, where WeasyPrint draws letters."""

from __future__ import annotations

import pytest

from generator.pdf.engine import HTML
from generator.pdf.inside.chart_words import draw_words
from generator.pdf.inside.replacing import OTHERWISE

WORDS = '<text x="10" y="20" font-size="6">AVATAR met tekst</text>'
OF_LETTERS = (
    '<text x="10 20 30" y="20" font-size="6">abc</text>',
    '<text x="10" y="20" dx="0 2" font-size="6">abc</text>',
    '<text x="10" y="20" rotate="10" font-size="6">abc</text>',
    '<text x="10" y="20" letter-spacing="2" font-size="6">abc</text>',
    '<text x="10" y="20" textLength="60" font-size="6">abc</text>',
)


def drawn(words: str) -> bytes:
    """What is drawn, uncompressed."""
    page = f'<svg viewBox="0 0 100 40" width="100" height="40"><title>a</title>{words}</svg>'
    html = HTML(string=f'<html lang="nl"><title>a</title>{page}</html>')
    made: bytes = html.write_pdf(pdf_variant="pdf/ua-1", uncompressed_pdf=True)
    return made


def letter_by_letter(words: str) -> bytes:
    """What WeasyPrint itself draws."""
    replaced = [one for one in OTHERWISE if one.ours is draw_words]
    for one in replaced:
        one.put(one.theirs)
    try:
        return drawn(words)
    finally:
        for one in replaced:
            one.put(one.ours)


def test_a_text_is_one_piece() -> None:
    assert drawn(WORDS).count(b" TJ") == 1
    assert letter_by_letter(WORDS).count(b" TJ") > 1


@pytest.mark.parametrize("anchor", ["start", "middle", "end"])
def test_it_stands_where_its_anchor_is(anchor: str) -> None:
    """Of signs without kerning, what is drawn is where it was."""
    words = WORDS.replace("AVATAR met tekst", "1").replace("<text", f'<text text-anchor="{anchor}"')

    assert drawn(words) == letter_by_letter(words)


@pytest.mark.parametrize("words", OF_LETTERS)
def test_where_letters_have_places_each_is_drawn(
    words: str,
) -> None:
    assert drawn(words) == letter_by_letter(words)
