"""The contents of a page drawn apart from its margins."""

from __future__ import annotations

from generator.pdf.engine import page_boxes
from generator.pdf.inside.sheets import Drawing
from tests.pdf.inside.sources import DOT, laid_out


def test_what_only_the_whole_pdf_can_name_is_no_sheet() -> None:
    def sheet(html: str) -> object:
        (page,) = page_boxes(laid_out(html))
        return Drawing(page, {}).sheet(set())

    assert sheet("<p>tekst</p>")
    assert sheet('<p style="color: rgb(0 0 0 / 40%)">bleek</p>')
    assert not sheet('<p style="opacity: 0.5">een groep</p>')
    assert not sheet('<p style="background: linear-gradient(red, blue)">een verloop</p>')
    assert not sheet("<style>@page { opacity: 0.5 }</style><p>een groep van alles</p>")
    assert not sheet("<style>@page { transform: rotate(3deg) }</style><p>alles scheef</p>")
    assert not sheet(f'<p><img src="{DOT}" alt="punt">')


def test_fonts_are_told_glyph_by_glyph_in_the_order_of_their_use() -> None:
    (page,) = page_boxes(laid_out("<p>aba</p>"))
    sheet = Drawing(page, {}).sheet(set())
    assert sheet

    texts = [list(font.texts.values()) for font in sheet.fonts]
    assert texts[0][:2] == ["a", "b"]
    assert all(font.widths[glyph] > 0 for font in sheet.fonts for glyph in font.texts)
