"""A table of contents in Word: a field that is filled in already."""

from __future__ import annotations

import pytest
from lxml import etree

from generator.content.inline import Text
from generator.content.tree import Contents, Entry, Heading
from generator.content.values import line
from generator.word.body.harvest import Harvest
from generator.word.body.wordml import to_wordml
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
