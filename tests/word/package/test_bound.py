"""Kenmerk and zaaknummer stand at several places, and are typed at one."""

from __future__ import annotations

from dataclasses import replace

import pytest
from lxml import etree

from generator.content.boxes import box
from generator.content.values import Line, line
from generator.gronden import LEVENSSFEER
from generator.style.house import Look
from generator.word.body.bound import NOTHING_YET
from generator.word.package.bound import DATA, GLOSSARY
from tests.markdown.outline import find, values
from tests.word.package.test_render import NOTA, parts

PLACES = ("word/document.xml", "word/header2.xml", "word/footer1.xml")
"""The reference column, what repeats of it on the next pages, and the footer."""


def made(look: Look, kenmerk: Line) -> dict[str, bytes]:
    return parts(look, replace(NOTA, kenmerk=kenmerk))


def control(files: dict[str, bytes], part: str) -> etree._Element:
    """The content control of the kenmerk in a part."""
    (found,) = find(etree.fromstring(files[part]), "//w:sdt[w:sdtPr/w:tag/@w:val='kenmerk']")
    return found


@pytest.mark.parametrize("part", PLACES)
def test_each_place_shows_the_words_and_asks_the_same_data_for_them(look: Look, part: str) -> None:
    files = made(look, line("2025-<1>"))
    place = control(files, part)

    assert values(place, "w:sdtContent//w:t/text()") == ["2025-<1>"]
    (store,) = values(place, "w:sdtPr/w:dataBinding/@w:storeItemID")
    assert store.encode() in files["customXml/itemProps2.xml"]
    (path,) = values(place, "w:sdtPr/w:dataBinding/@w:xpath")
    asked = etree.fromstring(files[DATA]).xpath(
        f"string({path})", namespaces={"g": "urn:rapport:gegevens"}
    )
    assert asked == "2025-<1>"


@pytest.mark.parametrize("part", PLACES)
def test_without_words_nothing_is_printed_and_there_is_something_to_click_at(
    look: Look, part: str
) -> None:
    files = made(look, ())
    place = control(files, part)

    assert values(place, "w:sdtContent//w:t/text()") == [NOTHING_YET]
    assert find(place, "w:sdtPr/w:showingPlcHdr")
    (name,) = values(place, "w:sdtPr/w:placeholder/w:docPart/@w:val")
    stands_in = find(etree.fromstring(files[GLOSSARY]), f"//w:docPart[.//w:name/@w:val='{name}']")
    assert [values(one, ".//w:t/text()") for one in stands_in] == [[NOTHING_YET]]


def test_words_of_which_some_were_left_out_are_bound_no_more(look: Look) -> None:
    """A control that is bound holds words only, and a box is a control itself."""
    files = made(look, line("K-", box([LEVENSSFEER])))

    for part in PLACES:
        root = etree.fromstring(files[part])
        assert not find(root, "//w:sdt[w:sdtPr/w:tag/@w:val='kenmerk']")
        assert "K-" in values(root, "//w:t/text()")
    assert "kenmerk" not in files[DATA].decode().replace("<kenmerk></kenmerk>", "")
