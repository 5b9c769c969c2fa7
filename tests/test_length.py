"""The samples are read in minutes: how many pages they take, and that those are full."""

from __future__ import annotations

from io import BytesIO
from itertools import takewhile
from pathlib import Path

import pytest
from pypdf import PageObject, PdfReader

from generator.dossier.reading import read_dossier
from generator.places import ROOT
from tests.build.pressed import manuscripts, press_of

LONG = ROOT / "inputs" / "2025-09-br"
SAMPLES = sorted(path.parent for path in ROOT.glob("inputs/*/*.yaml"))
ANNEX = "Kalenderoverzicht"
"""How the title of the first annex of the nota in there begins."""
FOOT = 25 * 72 / 25.4
"""In points: below it stands the foot of a page."""
THIRD = 2 / 3
"""Text that ends higher than at this part of the height of a page fills less than a third."""


def pages_of(folder: Path) -> dict[str, list[PageObject]]:
    """The pages of each document of the dossier."""
    dossier = read_dossier(folder)
    press = press_of(dossier)
    return {
        name: list(PdfReader(BytesIO(press.to_pdf(manuscript))).pages)
        for name, manuscript in manuscripts(dossier).items()
    }


def test_a_nota_has_five_pages_before_its_annexes_and_a_report_seven() -> None:
    pages = pages_of(LONG)

    before = takewhile(lambda page: ANNEX not in page.extract_text()[:80], pages["nota"])
    assert len(list(before)) <= 5
    assert len(pages["vgr"]) <= 7


@pytest.mark.parametrize("folder", dict.fromkeys(SAMPLES), ids=lambda folder: folder.name)
def test_no_page_before_the_last_is_less_than_a_third_full(folder: Path) -> None:
    for name, pages in pages_of(folder).items():
        full = [lowest_words(page) < THIRD * float(page.mediabox.height) for page in pages[:-1]]
        assert all(full), name


def lowest_words(page: PageObject) -> float:
    """How high above the bottom of the page the last line of the text stands."""
    heights: list[float] = []

    def see(text: str, matrix: list[float], to_page: list[float], *_: object) -> None:
        height = matrix[1] * to_page[4] + matrix[3] * to_page[5] + matrix[5]
        if text.strip() and height > FOOT:
            heights.append(height)

    page.extract_text(visitor_text=see)
    return min(heights)
