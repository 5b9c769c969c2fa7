"""The table of contents of a PDF: a long heading goes on below its own words."""

from __future__ import annotations

from generator.content.headings import anchored, contents_of, with_numbers
from generator.content.tree import Heading
from generator.content.values import line
from generator.style.house import Look
from tests.pdf.setting import pages_of

LONG = "Eerste regel van een kop die zo lang is dat hij in de inhoudsopgave doorgaat op de volgende"


def test_a_long_heading_goes_on_below_its_words(proef: Look) -> None:
    """As it does in Word, and not below its number."""
    headings = with_numbers(anchored([Heading(2, line(f"{LONG} regel"), numbered=True)]))
    (page,) = pages_of(proef, (contents_of(headings, 2), *headings))
    lefts: list[tuple[str, float]] = []

    def note(text: str, _: object, matrix: list[float], *__: object) -> None:
        lefts.append((text.strip(), matrix[4]))

    page.extract_text(visitor_text=note)
    number, first, second = [place for place in lefts if place[0]][:3]

    assert number[0] == "1"
    assert first[0].startswith("Eerste regel")
    assert second[0].endswith("regel")
    assert number[1] < first[1] == second[1]
