from __future__ import annotations

import pytest

from generator.pdf.claims import VARIANT
from generator.pdf.engine import HTML, PageSource, URLFetcher

PLAIN = (
    '<!DOCTYPE html>\n<html lang="nl">\n<head><title>a</title></head>\n<body>{}</body>\n</html>\n'
)
BASE = "file:///sjablonen/"


@pytest.mark.parametrize(
    "inside",
    [
        '<h1 id="k">Kop</h1><p>a<br>b <em lang="en">c</em></p><ul><li>d</li></ul>',
        "<p>zonder einde&nbsp;<p>twee",
        '<base href="https://vws.nl/"><p>a</p>',
    ],
    ids=["plain", "mended", "with-a-base"],
)
def test_the_pdf_is_that_of_the_html(inside: str) -> None:
    text = PLAIN.format(inside)
    ours = PageSource(text, BASE, URLFetcher())
    theirs = HTML(string=text, base_url=BASE)

    assert ours.base_url == theirs.base_url
    assert ours.media_type == theirs.media_type
    assert ours.write_pdf(pdf_variant=VARIANT) == theirs.write_pdf(pdf_variant=VARIANT)


def test_what_is_not_set_is_not_there_either() -> None:
    """Another attribute in ``HTML`` would be missed here."""
    text = PLAIN.format("<p>a</p>")

    assert vars(PageSource(text, BASE, URLFetcher())).keys() == vars(HTML(string=text)).keys()
