"""The format of a PDF of others, from what it says of itself."""

from __future__ import annotations

import pytest

from generator.archive.pdf_formats import pdf_format
from generator.build.formats import PDF
from tests.blank_pdf import blank_pdf
from tests.fixture_files import FIXTURES
from tests.pdf.small_memo import memo


def test_ours_are_what_the_table_of_formats_says() -> None:
    assert pdf_format(memo()) == (PDF.name, PDF.pronom)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        ((FIXTURES / "pdf" / "onderzoek.pdf").read_bytes(), "fmt/480"),
        (blank_pdf(), "fmt/17"),
        (b"%PDF-1.4\n", "fmt/18"),
        (b"%PDF-9.9\n", "fmt/276"),
        (b'%PDF-1.4\n<x pdfaid:part="1" pdfaid:conformance="B"/>', "fmt/354"),
    ],
)
def test_others_are_known_by_claim_or_version(data: bytes, code: str) -> None:
    assert pdf_format(data)[1] == code
