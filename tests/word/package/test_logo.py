from __future__ import annotations

from lxml import etree

from generator.style.house import Look
from generator.word.body.xml import part
from generator.word.package.logo import logo
from tests.markdown.outline import find, values


def drawing(look: Look, **changes: object) -> etree._Element:
    place = look.style.logo.model_copy(update=changes)
    return etree.fromstring(part("hdr", logo(look.style.model_copy(update={"logo": place}), "VWS")))


def test_a_plain_block_stands_in_and_means_nothing(look: Look) -> None:
    root = drawing(look)

    assert values(root, "//*[local-name()='decorative']/@val") == ["1"]
    assert values(root, "//*[local-name()='srgbClr']/@val") == [look.style.kleuren.hoofd]


def test_a_picture_has_a_description(look: Look) -> None:
    root = drawing(look, bestand="logo.png", omschrijving="Logo van VWS")

    assert values(root, "//*[local-name()='docPr']/@descr") == ["Logo van VWS"]
    assert not find(root, "//*[local-name()='decorative']")


def test_an_older_word_passes_the_block_by_and_shows_a_picture(look: Look) -> None:
    """It calls a file damaged in which a shape stands that it does not know (ECMA-376-3 10.2)."""
    block, picture = drawing(look), drawing(look, bestand="logo.png")
    within = "ancestor::*[local-name()='Choice']/@Requires"

    assert values(block, f"//*[local-name()='wsp']/{within}") == ["wps"]
    assert values(picture, f"//*[local-name()='pic']/{within}") == []
