from __future__ import annotations

import logging

import pytest

from generator.pdf.engine import CSS, OwnFonts, PageSource
from generator.style.css import rules
from generator.style.house import Look


def test_a_letter_that_the_house_style_lacks_comes_from_no_other_font(
    look: Look, caplog: pytest.LogCaptureFixture
) -> None:
    fonts, place = OwnFonts(), f"{look.folder.as_uri()}/"
    sheet = CSS(string=rules(look.style), base_url=place, font_config=fonts)
    html = (
        '<!DOCTYPE html><html lang="nl"><head><title>x</title></head><body><p>{}</p></body></html>'
    )

    with caplog.at_level(logging.WARNING, "weasyprint"):
        for text in ("Latijn", "★ en عيد"):
            page = PageSource(html.format(text), place, None)
            page.render(stylesheets=[sheet], font_config=fonts).write_pdf()
            if text == "Latijn":
                assert not caplog.messages

    assert {message[-8:] for message in caplog.messages} == {
        "(U+0639)",
        "(U+064A)",
        "(U+062F)",
        "(U+2605)",
    }
