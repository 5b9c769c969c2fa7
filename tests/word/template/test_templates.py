from __future__ import annotations

from generator.frame.reading import read_frame
from generator.places import TEMPLATES
from generator.style.house import Look
from generator.word.package.package import read_parts
from generator.word.template.templates import word_template


def test_word_divides_long_words_but_no_abbreviations(look: Look) -> None:
    made = word_template(read_frame(TEMPLATES / "nota"), look)
    settings = read_parts(made)["word/settings.xml"]

    assert b"<w:autoHyphenation/>" in settings
    assert b"<w:doNotHyphenateCaps/>" in settings
