"""The table of contents of a PDF: a long heading goes on below its own words."""

from __future__ import annotations

import pytest

from generator.content.headings import anchored, contents_of, with_numbers
from generator.content.tree import Heading
from generator.content.values import line
from generator.style.house import Look
from tests.pdf.setting import pages_of

LONG = "Eerste regel " + "van een kop die doorgaat " * 4 + "op de laatste regel"


def test_a_long_heading_goes_on_below_its_words(proef: Look) -> None:
    """As it does in Word, and not below its number."""
    headings = with_numbers(anchored([Heading(2, line(LONG), numbered=True, new_page=True)]))
    page, _ = pages_of(proef, (contents_of(headings, 2), *headings))
    lefts: list[tuple[str, float]] = []

    def note(text: str, _: object, matrix: list[float], *__: object) -> None:
        if text.strip():
            lefts.append((text.strip(), matrix[4]))

    page.extract_text(visitor_text=note)
    number, first, second = lefts[:3]

    assert number[0] == "1"
    assert first[0].startswith("Eerste regel")
    assert second[0].endswith("laatste regel")
    assert number[1] + 10 < first[1]
    assert second[1] == pytest.approx(first[1], abs=0.1)
