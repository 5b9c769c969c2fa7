"""Both rows of headings of a table stand on each of its pages, whoever lays those out."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader

from keuring.made import TRIAL_NOTA, Made
from keuring.word_file import DOCUMENT, WordFile, find, text_of

UPPER, LOWER = ["Nummer", "Waarde"], ["nu", "straks"]


@pytest.fixture(scope="module")
def trial(exit_code: int, documents: list[Made]) -> Made:
    return next(made for made in documents if str(made) == TRIAL_NOTA)


def pages_with_rows(pdf: Path) -> list[list[str]]:
    """The words of each page on which rows of the table stand."""
    texts = (page.extract_text() for page in PdfReader(pdf).pages)
    return [text.split() for text in texts if "later" in text]


def has_both(words: list[str]) -> bool:
    """Whether the headings stand there once, right above a row."""
    at = words.index("Nummer")
    below = [*UPPER, *LOWER]
    return words.count("straks") == 1 and words[at : at + len(below)] == below


def test_in_our_pdf(trial: Made) -> None:
    pages = pages_with_rows(trial.pdf)

    assert len(pages) > 1
    assert all(map(has_both, pages))


def test_in_the_pages_that_libreoffice_makes_of_the_word_file(trial: Made, office: Path) -> None:
    pages = pages_with_rows(office / f"{trial}.pdf")

    assert len(pages) > 1
    assert all(map(has_both, pages))


def test_word_is_told_so_of_both(trial: Made) -> None:
    tables = find(WordFile(trial.word.read_bytes()).tree(DOCUMENT), ".//w:tbl")
    (table,) = [one for one in tables if text_of(one).startswith("NummerWaarde")]
    repeated = find(table, "w:tr[w:trPr/w:tblHeader]")

    assert [text_of(row) for row in repeated] == ["".join(UPPER), "".join(LOWER)]
    assert repeated == find(table, "w:tr")[:2]
