"""Boxes, fonts, languages, pictures and form of a template: what is mended and what is told."""

from __future__ import annotations

import pytest
from lxml import etree

from generator.style.house import Look
from generator.word.body.xml import PICTURE
from tests.markdown.outline import find, values
from tests.word.own.typed import (
    messages,
    other,
    paragraph,
    says,
    template,
    tree,
    with_body,
)

STYLES, SETTINGS, HEADER_2 = "word/styles.xml", "word/settings.xml", "word/header2.xml"


# text boxes, as LibreOffice makes them of frames


def box(inside: str, anchor: str = "page") -> str:
    return (
        '<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor>'
        f'<wp:positionH relativeFrom="{anchor}"><wp:posOffset>635000</wp:posOffset></wp:positionH>'
        f'<wp:positionV relativeFrom="{anchor}"><wp:posOffset>1270000</wp:posOffset></wp:positionV>'
        '<wp:extent cx="1905000" cy="-5"/><wp:docPr id="7" name="Kader"/><a:graphic>'
        f"<a:graphicData><wps:wsp><wps:txbx><w:txbxContent>{inside}</w:txbxContent></wps:txbx>"
        "</wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback>"
        f"<w:pict>{inside}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
    )


def test_a_text_box_becomes_a_frame_that_is_read_in_its_order(look: Look) -> None:
    own = tree(template(look, with_body(look, box(paragraph("{{ kenmerk|regel }}")))).parts)

    assert values(own, "//w:t/text()") == ["{{ kenmerk|regel }}"]
    (frame,) = find(own, "w:body/w:p[1]/w:pPr/w:framePr")
    said = {etree.QName(str(name)).localname: value for name, value in frame.attrib.items()}
    assert said == {
        "w": "3000",
        "wrap": "around",
        "vAnchor": "page",
        "hAnchor": "page",
        "x": "1000",
        "y": "2000",
    }
    assert find(own, "//w:drawing") == []


def test_a_text_box_that_cannot_be_a_frame_is_an_error(look: Look) -> None:
    data = with_body(look, box(paragraph("Tekst"), "character"))

    assert says(look, data, "de tekst in dit tekstvak kan niet mee")


# looks, words and pictures


def test_a_font_that_does_not_travel_is_told_once(look: Look) -> None:
    run = '<w:p><w:r><w:rPr><w:rFonts w:ascii="Comic Sans MS"/></w:rPr><w:t>Hoi</w:t></w:r></w:p>'

    told = [one for one in messages(look, with_body(look, run * 3)) if "Comic Sans" in one]

    assert len(told) == 1
    assert "alinea 1 ('Hoi'): het lettertype 'Comic Sans MS' staat niet in de huisstijl" in told[0]


def test_the_language_of_a_template_is_that_of_the_house_style(look: Look) -> None:
    data = other(look, STYLES, 'w:lang w:val="nl-NL"', 'w:lang w:val="en-US"')

    assert "waarschuwing: de taal van het sjabloon was 'en-US' en is nu 'nl-NL'" in messages(
        look, data
    )
    assert values(tree(template(look, data).parts, STYLES), "//w:lang/@w:val") == ["nl-NL"]


def test_words_in_another_language_are_told_and_stay(look: Look) -> None:
    run = '<w:p><w:r><w:rPr><w:lang w:val="en-GB"/></w:rPr><w:t>Kind regards</w:t></w:r></w:p>'

    assert says(
        look, with_body(look, run), "alinea 1 ('Kind regards'): deze woorden staan als 'en-GB'"
    )


def picture(properties: str) -> str:
    return (
        f"<w:p><w:r><w:drawing><wp:inline>{properties}<a:graphic><a:graphicData uri='{PICTURE}'/>"
        "</a:graphic></wp:inline></w:drawing></w:r></w:p>"
    )


@pytest.mark.parametrize(
    ("properties", "told"),
    [
        ('<wp:docPr id="1" name="Logo"/>', True),
        ('<wp:docPr id="1" name="Logo" descr="Logo van het ministerie"/>', False),
    ],
)
def test_a_picture_needs_words_for_who_does_not_see_it(
    look: Look, properties: str, told: bool
) -> None:
    found = messages(look, with_body(look, picture(properties)))

    assert any("dit plaatje heeft geen alternatieve tekst" in one for one in found) == told


def test_form_that_repeats_the_style_goes_and_other_form_is_told(look: Look) -> None:
    form = '<w:pPr><w:pStyle w:val="BodyText"/><w:jc w:val="start"/><w:rPr/></w:pPr>'
    repeated = f'<w:p>{form}<w:r><w:rPr><w:kern w:val="0"/></w:rPr><w:t>Een</w:t></w:r></w:p>'
    bold = "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Vet</w:t></w:r></w:p>"

    own = tree(template(look, with_body(look, repeated + bold)).parts)

    assert find(own, "w:body/w:p[1]/w:pPr/*[not(self::w:pStyle)] | w:body/w:p[1]//w:rPr") == []
    assert says(
        look,
        with_body(look, repeated + bold),
        "alinea 2 ('Vet'): hier staat opmaak los van een stijl (vet)",
    )
