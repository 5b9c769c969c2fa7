"""The words of a Word file, with the numbers that Word itself gives."""

from __future__ import annotations

from keuring.sample_word import PARTS, WORDS, packed
from keuring.word_file import DOCUMENT
from keuring.word_words import words_of_word


def test_header_numbers_and_notes_are_in_their_place() -> None:
    assert words_of_word(packed(PARTS)) == WORDS.split()


def test_a_soft_hyphen_is_no_part_of_a_word() -> None:
    document = PARTS[DOCUMENT].replace(
        b"<w:t>cel</w:t>", b"<w:t>c\xc2\xade</w:t><w:softHyphen/><w:t>l</w:t>"
    )
    assert words_of_word(packed({**PARTS, DOCUMENT: document})) == WORDS.split()


def test_numbers_take_the_form_of_their_level() -> None:
    roman = PARTS["word/numbering.xml"].replace(
        b'<w:start w:val="1"/><w:numFmt w:val="lowerLetter"/>',
        b'<w:start w:val="14"/><w:numFmt w:val="lowerRoman"/>',
    )
    words = words_of_word(packed({**PARTS, "word/numbering.xml": roman}))
    assert "xiv)" in words
