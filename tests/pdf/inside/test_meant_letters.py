from __future__ import annotations

from io import BytesIO
from unicodedata import normalize

import pytest
from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject

from generator.content.scripts import scripts_in
from generator.content.values import Blocks
from generator.html.body import to_html
from generator.markdown.parse import parse
from generator.pdf.engine import CSS, OwnFonts, PageSource
from generator.style.css import rules
from generator.style.families import faces
from generator.style.house import Look


def pdf(look: Look, text: str) -> PdfReader:
    letter, fonts = look.style.lettertype, OwnFonts()
    blocks: Blocks = parse(text)
    css = rules(look.style) + "".join(
        face for script in scripts_in(text) for face in faces(letter, script)
    )
    page = PageSource(
        '<!DOCTYPE html><html lang="nl"><head><title>x</title></head><body>'
        f"{to_html(blocks, {})}</body></html>",
        f"{look.folder.as_uri()}/",
        None,
    )
    sheet = CSS(string=css, base_url=f"{look.folder.as_uri()}/", font_config=fonts)
    made = page.render(stylesheets=[sheet], font_config=fonts, pdf_variant="pdf/ua-1")
    return PdfReader(BytesIO(made.write_pdf(pdf_variant="pdf/ua-1")))


@pytest.mark.parametrize(
    "words",
    ["عيد الفطر", "חנוכה", normalize("NFC", "רֹאשׁ הַשָּׁנָה"), "春节 中秋节", "✓ ⇒ ☐ ☑"],
)
def test_who_copies_words_gets_them(look: Look, words: str) -> None:
    text = pdf(look, f"Feest {words} einde").pages[0].extract_text()

    assert words in normalize("NFC", text)  # the order of two marks on one letter is free


def test_a_letter_means_itself_wherever_it_stands_again(look: Look) -> None:
    text = pdf(look, "Met נָ en zonder נ.\n\nDan ָ alleen.").pages[0].extract_text()

    assert "נ." in text
    assert text.count("\N{HEBREW POINT QAMATS}") == 2


def test_words_that_are_drawn_in_another_order_are_told_besides(look: Look) -> None:
    told = "हिन्दी".encode("utf-16-be").hex()
    content = pdf(look, "Taal हिन्दी en meer").pages[0].get_contents()

    assert content is not None
    assert f"/Span <</ActualText <feff{told}>>> BDC".encode() in content.get_data()


def test_the_structure_tells_words_in_the_order_of_reading(look: Look) -> None:
    root = pdf(look, "Feest עיד שמח, 30").trailer["/Root"]
    assert isinstance(root, DictionaryObject)
    waiting, told = [root["/StructTreeRoot"]], list[tuple[str, str]]()
    while waiting:
        node = waiting.pop().get_object()
        if isinstance(node, ArrayObject):
            waiting.extend(node)
        elif isinstance(node, DictionaryObject):
            if "/ActualText" in node:
                told.append((str(node["/ActualText"]), str(node["/Lang"])))
            waiting.append(node.get("/K", ArrayObject()))

    assert told == [("עיד שמח", "he")]
