"""Pages that a text turns on their side are a section, which cuts the one around it in two."""

from __future__ import annotations

import pytest
from lxml import etree

from generator.style.house import HouseStyle, Look
from generator.word.body.placing import TEXT_UNTIL, TURNED_UNTIL
from generator.word.body.xml import part
from generator.word.package.editing import tree_of
from generator.word.package.turned_pages import settle_turned_pages
from generator.word.package.wml import found, value, value_of, w

HEADING = '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr></w:p>'
TEXT, TABLE = "<w:p/>", "<w:tbl/>"
FIRST = '<w:footerReference w:type="first" r:id="a"/><w:footerReference w:type="default" r:id="b"/>'
SIZE = '<w:pgSz w:w="1" w:h="2"/><w:pgMar w:top="1"/>'
END = f"<w:p><w:pPr><w:sectPr>{FIRST}{SIZE}<w:titlePg/></w:sectPr></w:pPr></w:p>"
TURNED = TEXT_UNTIL + TABLE + TURNED_UNTIL

UPRIGHT, FIRST_UPRIGHT, ON_ITS_SIDE = "staand", "staand, de eerste anders", "liggend"


def settled(contents: str, style: HouseStyle) -> list[str]:
    """What each block is; of the end of a section which pages it has."""
    xml = part("document", f"<w:body>{contents}</w:body>")
    document = tree_of(xml)
    settle_turned_pages(document, style)
    return list(map(_said, document.iterfind(f"{w('body')}/*")))


def _said(block: etree._Element) -> str:
    section = found(block, "pPr/sectPr")
    if section is None:
        if value_of(block, "pPr/pStyle") == "Heading2":
            return "kop"
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
            TEXT + HEADING + HEADING + TURNED + TEXT + END,
            [
                *["tekst", FIRST_UPRIGHT, "kop", "kop", "tabel", ON_ITS_SIDE],
                *["tekst", UPRIGHT],
            ],
        ),
        (
            HEADING + TURNED + HEADING + TURNED + END,
            ["kop", "tabel", "kop", "tabel", ON_ITS_SIDE],
        ),
        (
            TURNED + HEADING + TEXT + END,
            ["tabel", ON_ITS_SIDE, "kop", "tekst", UPRIGHT],
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
        "headings right above it go along",
        "what is turned below a heading that goes along stands on the same pages",
        "a heading below it stays with its text",
        "only the section in which it stands is cut",
    ],
)
def test_where_pages_turn(body: str, made: list[str], look: Look) -> None:
    assert settled(body, look.style) == made
