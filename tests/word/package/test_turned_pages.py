"""Pages that a text turns on their side are a section, which cuts the one around it in two."""

from __future__ import annotations

import pytest
from docx.opc.packuri import PackURI
from docx.opc.part import XmlPart
from docx.oxml.parser import parse_xml
from docx.package import Package
from lxml import etree

from generator.style.house import HouseStyle, Look
from generator.word.body.placing import TEXT_UNTIL, TURNED_UNTIL
from generator.word.body.xml import part
from generator.word.package.turned_pages import settle_turned_pages
from generator.word.package.wml import RELATION, found, value, w

TEXT, TABLE = "<w:p/>", "<w:tbl/>"
FIRST = '<w:footerReference w:type="first" r:id="a"/><w:footerReference w:type="default" r:id="b"/>'
SIZE = '<w:pgSz w:w="1" w:h="2"/><w:pgMar w:top="1"/>'
END = f"<w:p><w:pPr><w:sectPr>{FIRST}{SIZE}<w:titlePg/></w:sectPr></w:pPr></w:p>"
TURNED = TEXT_UNTIL + TABLE + TURNED_UNTIL

UPRIGHT, FIRST_UPRIGHT, ON_ITS_SIDE = "staand", "staand, de eerste anders", "liggend"


def settled(contents: str, style: HouseStyle) -> list[str]:
    """What each block is; of the end of a section which pages it has."""
    xml = part("document", f"<w:body>{contents}</w:body>")
    document = XmlPart(PackURI("/word/document.xml"), "", parse_xml(xml), Package())
    settle_turned_pages(document, style)
    return list(map(_said, document.element.find(w("body"))))


def _said(block: etree._Element) -> str:
    section = found(block, "pPr/sectPr")
    if section is None:
        return "tabel" if block.tag == w("tbl") else "tekst"
    if value(found(section, "pgSz"), "orient") == "landscape":
        return ON_ITS_SIDE
    kinds = [value(one, "type") for one in section.iterfind(w("footerReference"))]
    first = found(section, "titlePg") is not None
    assert kinds == (["first", "default"] if first else ["default"])
    return FIRST_UPRIGHT if first else UPRIGHT


@pytest.mark.parametrize(
    ("body", "made"),
    [
        (TEXT + END, ["tekst", FIRST_UPRIGHT]),
        (
            TEXT + TURNED + TEXT + END,
            ["tekst", FIRST_UPRIGHT, "tabel", ON_ITS_SIDE, "tekst", UPRIGHT],
        ),
        (TEXT + TURNED + END, ["tekst", FIRST_UPRIGHT, "tabel", ON_ITS_SIDE]),
        (TURNED + TEXT + END, ["tabel", ON_ITS_SIDE, "tekst", UPRIGHT]),
        (
            TEXT + TURNED + TURNED + TEXT + END,
            ["tekst", FIRST_UPRIGHT, "tabel", "tabel", ON_ITS_SIDE, "tekst", UPRIGHT],
        ),
        (
            TEXT + END + TEXT + TURNED + TEXT + END,
            [
                *["tekst", FIRST_UPRIGHT],
                *["tekst", FIRST_UPRIGHT, "tabel", ON_ITS_SIDE, "tekst", UPRIGHT],
            ],
        ),
    ],
    ids=[
        "nothing is turned",
        "the section goes on after it, without a first page",
        "no empty page comes after what is last",
        "no empty page comes before what is first",
        "what is turned right after each other stands on the same pages",
        "only the section in which it stands is cut",
    ],
)
def test_where_pages_turn(body: str, made: list[str], look: Look) -> None:
    assert settled(body, look.style) == made


def test_without_a_foot_of_its_own_it_has_that_of_the_pages_around_it(look: Look) -> None:
    xml = part("document", f"<w:body>{TEXT}{TURNED}{TEXT}{END}</w:body>")
    document = XmlPart(PackURI("/word/document.xml"), "", parse_xml(xml), Package())

    settle_turned_pages(document, look.style)

    _, turned, _ = document.element.iter(w("sectPr"))
    assert [one.get(RELATION) for one in turned.iterfind(w("footerReference"))] == ["b"]
