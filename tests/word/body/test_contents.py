"""A table of contents and a list of tables in Word: fields that are filled in already."""

from __future__ import annotations

from dataclasses import replace

import pytest
from lxml import etree

from generator.content.inline import Text
from generator.content.listings import CaptionList, Contents, Counted, Entry, ListedCaption
from generator.content.tree import Heading, TableCaption
from generator.content.values import line
from generator.origin import Origin
from generator.word.body.harvest import Harvest
from generator.word.body.wordml import BODY, to_wordml
from tests.markdown.outline import element, find, outline, values

ENTRIES = (
    Entry(2, line("Visie"), "kop_1"),
    Entry(2, line("Waarom & hoe"), "kop_2", "1"),
    Entry(3, line("Wat"), "kop_3"),
)
PAGES = {"kop_1": 2, "kop_2": 3, "kop_3": 12}


def contents(*entries: Entry) -> str:
    return to_wordml([Contents(entries)], Harvest(pages=PAGES))


def test_each_line_leads_to_its_heading_and_tells_its_page() -> None:
    (within,) = find(element(contents(*ENTRIES)), "w:sdt/w:sdtContent")
    lines = [outline(_xml(line), Harvest()) for line in find(within, "w:p")]

    assert lines == [
        r'TOC2: {TOC \o "2-3" \h \z \u}<#_kop_1 Visie→{PAGEREF _kop_1 \h}2>',
        r"TOC2: <#_kop_2 1→Waarom & hoe→{PAGEREF _kop_2 \h}3>",
        r"TOC3: <#_kop_3 Wat→{PAGEREF _kop_3 \h}12>",
        "ContentsEnd:",
    ]


def _xml(line: etree._Element) -> str:
    return etree.tostring(line, encoding="unicode")


def test_the_field_runs_over_all_lines() -> None:
    kinds = values(element(contents(*ENTRIES)), "//w:fldChar/@w:fldCharType")

    page = ["begin", "separate", "end"]
    assert kinds == ["begin", "separate", *page, *page, *page, "end"]


def test_word_offers_to_make_it_anew() -> None:
    root = element(contents(*ENTRIES))

    gallery = values(root, "w:sdt/w:sdtPr/w:docPartObj/w:docPartGallery/@w:val")
    assert gallery == ["Table of Contents"]


def test_contents_without_lines_are_nothing() -> None:
    assert contents() == ""


def test_a_line_whose_page_is_not_known_is_an_error() -> None:
    with pytest.raises(KeyError):
        to_wordml([Contents(ENTRIES)], Harvest())


def test_headings_with_an_anchor_are_bookmarked_each_with_its_own_number() -> None:
    headings = [
        Heading(2, (Text("Visie"),), "kop_1"),
        Heading(2, (Text("Waarom"),), "kop_2", numbered=True),
        Heading(3, (Text("Los"),)),
    ]

    xml = to_wordml(headings, Harvest())

    assert outline(xml, Harvest()) == (
        "Heading2: (_kop_1)Visie\nHeading2 0 #2: (_kop_2)Waarom\nHeading3: Los"
    )
    root = element(xml)
    starts = values(root, "//w:bookmarkStart/@w:id")
    assert starts == values(root, "//w:bookmarkEnd/@w:id") == ["1", "2"]


ASKED = Origin("d/memo.yaml", ("lijst_van_tabellen",))
LISTED = (
    ListedCaption(line("Tabel 1. Instroom & meer"), "tabel_1"),
    ListedCaption(line("Tabel 2. Uitstroom"), "tabel_2"),
)


def test_a_list_of_tables_gathers_what_that_word_counts() -> None:
    harvest = Harvest(pages={"tabel_1": 1, "tabel_2": 10})

    xml = to_wordml([CaptionList(Counted.TABLE, ASKED, LISTED)], harvest)

    (within,) = find(element(xml), "w:sdt/w:sdtContent")
    assert [outline(_xml(one), Harvest()) for one in find(within, "w:p")] == [
        r'TableofFigures: {TOC \h \z \c "Tabel"}<#_tabel_1 Tabel 1. Instroom & meer→'
        r"{PAGEREF _tabel_1 \h}1>",
        r"TableofFigures: <#_tabel_2 Tabel 2. Uitstroom→{PAGEREF _tabel_2 \h}10>",
    ]


def test_its_lines_end_where_the_text_ends() -> None:
    harvest = Harvest(pages={"tabel_1": 1})
    place = replace(BODY, width_twips=9000)

    xml = to_wordml([CaptionList(Counted.TABLE, ASKED, LISTED[:1])], harvest, place)

    assert values(element(xml), "//w:tab/@w:pos") == ["9000"]


def test_a_caption_on_the_list_is_bookmarked_with_its_number() -> None:
    caption = TableCaption(line("Instroom"), number=1, anchor="tabel_1")

    assert outline(to_wordml([caption], Harvest()), Harvest()) == (
        r"TableCaption: (_tabel_1)Tabel {SEQ Tabel \* ARABIC}1. Instroom"
    )
