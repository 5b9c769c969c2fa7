"""The samples are read in minutes: how many pages they take, and that those are full."""

from __future__ import annotations

from io import BytesIO

import pytest
from pypdf import PageObject, PdfReader

from generator.build.manuscript import Manuscript
from generator.build.press import Press
from generator.dossier.dossier import read_dossier
from generator.places import ROOT
from tests.build.pressed import manuscripts, press_of

DOSSIER = ROOT / "inputs" / "2025-09-br"
FOOT = 25 * 72 / 25.4
"""In points: below it stands the foot of a page."""
THIRD = 2 / 3
"""Text that ends higher than at this part of the height of a page fills less than a third."""


@pytest.fixture(scope="module")
def pages() -> dict[str, list[PageObject]]:
    """The pages of each document of the sample, without the annexes that begin on their own."""
    dossier = read_dossier(DOSSIER)
    press = press_of(dossier)
    made = manuscripts(dossier).items()
    return {name: upright_before_annexes(press, manuscript) for name, manuscript in made}


def upright_before_annexes(press: Press, manuscript: Manuscript) -> list[PageObject]:
    found: list[PageObject] = []
    for page in PdfReader(BytesIO(press.to_pdf(manuscript))).pages:
        if "Ervaringen van de BR-leden\n" in page.extract_text()[:80]:
            break
        found.append(page)
    return found


def test_a_nota_has_five_pages_before_its_annexes_and_a_report_seven(
    pages: dict[str, list[PageObject]],
) -> None:
    assert len(pages["nota"]) <= 5
    assert len(pages["vgr"]) <= 7


def test_no_page_before_the_last_is_less_than_a_third_full(
    pages: dict[str, list[PageObject]],
) -> None:
    for found in pages.values():
        assert all(lowest_words(page) < THIRD * float(page.mediabox.height) for page in found[:-1])


def lowest_words(page: PageObject) -> float:
    """How high above the bottom of the page the last line of the text stands."""
    heights: list[float] = []

    def see(text: str, matrix: list[float], to_page: list[float], *_: object) -> None:
        height = matrix[1] * to_page[4] + matrix[3] * to_page[5] + matrix[5]
        if text.strip() and height > FOOT:
            heights.append(height)

    page.extract_text(visitor_text=see)
    return min(heights)
