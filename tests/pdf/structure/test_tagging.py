from __future__ import annotations

import pytest

from generator.pdf.claims import VARIANT
from generator.pdf.engine import HTML

PAGE = "<html{}><head>{}</head><body><p>a</p></body></html>"


@pytest.mark.parametrize(
    ("html", "message"),
    [
        (PAGE.format(' lang="nl"', ""), "het sjabloon heeft geen titel (title)"),
        (
            PAGE.format("", "<title>a</title>"),
            "het sjabloon zegt niet in welke taal het is (html lang)",
        ),
    ],
)
def test_what_a_document_does_not_say_of_itself_is_told(
    html: str, message: str, caplog: pytest.LogCaptureFixture
) -> None:
    HTML(string=html).write_pdf(pdf_variant=VARIANT)

    assert [record.getMessage() for record in caplog.records] == [message]
