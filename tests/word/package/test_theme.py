from __future__ import annotations

from lxml import etree

from generator.content.colour import Colour
from generator.foreign.names import CONTENT_TYPES
from generator.frame.reading import read_frame
from generator.places import TEMPLATES
from generator.style.house import Look
from generator.word.package.package import DOCUMENT_RELATIONS, read_parts
from generator.word.package.theme import PALETTE, THEME, THEME_TYPE, theme_part
from generator.word.template.templates import word_template
from tests.charts.examples import NAMESPACES


def test_the_palette_is_that_of_the_house_style_in_the_order_of_the_schema(look: Look) -> None:
    (scheme,) = etree.fromstring(theme_part(look.style)).iterfind(".//a:clrScheme", NAMESPACES)
    shown = {etree.QName(place).localname: place[0].get("val") for place in scheme}

    order = ["dk1", "lt1", "dk2", "lt2", *(f"accent{n}" for n in range(1, 7)), "hlink", "folHlink"]
    assert list(shown) == order
    assert shown["accent1"] == shown["hlink"] == look.style.kleuren.hoofd
    assert shown["dk1"] == look.style.kleuren.palet[Colour.TEKST]


def test_no_two_accents_are_the_same() -> None:
    accents = [colour for place, colour in PALETTE.items() if place.startswith("accent")]

    assert len(set(accents)) == len(accents) == 6


def test_its_fonts_are_that_of_titles_and_that_of_text(look: Look) -> None:
    root = etree.fromstring(theme_part(look.style))

    fonts = [found.get("typeface") for found in root.iterfind(".//a:latin", NAMESPACES)]
    assert fonts == [look.style.lettertype.familie_licht, look.style.lettertype.familie]


def test_a_template_has_the_theme_and_says_so(look: Look) -> None:
    parts = read_parts(word_template(read_frame(TEMPLATES / "memo"), look))

    assert parts[THEME] == theme_part(look.style)
    assert f'PartName="/{THEME}" ContentType="{THEME_TYPE}"'.encode() in parts[CONTENT_TYPES]
    assert b'relationships/theme" Target="theme/theme1.xml"' in parts[DOCUMENT_RELATIONS]
    assert b"<w:clrSchemeMapping " in parts["word/settings.xml"]
