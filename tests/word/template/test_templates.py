from __future__ import annotations

from lxml import etree

from generator.frame.reading import read_frame
from generator.places import TEMPLATES
from generator.style import tables, text_roles
from generator.style.house import Look
from generator.word.package.package import read_parts
from generator.word.template.templates import word_template
from tests.markdown.outline import find, values


def settings(look: Look) -> etree._Element:
    made = word_template(read_frame(TEMPLATES / "nota"), look)
    return etree.fromstring(read_parts(made)["word/settings.xml"])


def test_word_divides_long_words_but_no_abbreviations(look: Look) -> None:
    root = settings(look)

    assert find(root, "w:autoHyphenation")
    assert find(root, "w:doNotHyphenateCaps")


def test_what_one_adds_by_hand_is_in_the_house_style(look: Look) -> None:
    root = settings(look)

    assert values(root, "w:defaultTableStyle/@w:val") == [tables.HOUSE.id]
    assert values(root, "w:clickAndTypeStyle/@w:val") == [text_roles.BODY_TEXT.id]


def test_word_is_not_in_its_mode_for_older_documents(look: Look) -> None:
    root = settings(look)

    assert values(root, "w:compat/w:compatSetting[@w:name='compatibilityMode']/@w:val") == ["15"]
    names = values(root, "w:compat/w:compatSetting/@w:name")
    assert {"overrideTableStyleFontSizeAndJustification", "enableOpenTypeFeatures"} <= set(names)
