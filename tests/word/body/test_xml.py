"""The elements of a Word file that are written at many places."""

from __future__ import annotations

from xml.sax.saxutils import escape, quoteattr

import pytest
from hypothesis import given, strategies
from lxml import etree

from generator.foreign.names import WML
from generator.style.text_roles import BODY_TEXT
from generator.word.body.xml import (
    FIELD_END,
    attribute,
    field,
    field_start,
    paragraph,
    part,
    run,
    text,
    words,
)
from tests.markdown.outline import find, values

HOSTILE = "<w:p/> & \"'\r\n\t\x01\ufffe"


def parsed(contents: str) -> etree._Element:
    return etree.fromstring(part("body", contents))


def test_whatever_is_written_in_text_or_in_a_tag_is_read_back() -> None:
    one = parsed(f"<w:t w:val={attribute(HOSTILE)}>{text(HOSTILE)}</w:t>")[0]

    assert one.get(f"{{{WML}}}val") == "<w:p/> & \"'\r\n\t\ufffd\ufffd"
    assert one.text == "<w:p/> & \"'\n\t\ufffd\ufffd"  # XML 1.0, 2.11


@given(strategies.text(strategies.sampled_from("a &<>'\"\r\n\té\u2028")))
def test_a_value_in_a_tag_is_written_as_python_does(value: str) -> None:
    assert attribute(value) == quoteattr(value)
    assert text(value) == escape(value)


def test_a_paragraph_has_its_style_first() -> None:
    (made,) = parsed(paragraph(BODY_TEXT, run("<w:tab/>", "<w:b/>"), "<w:numPr/>"))

    assert [node.tag.rpartition("}")[2] for node in made.iter()] == [
        *("p", "pPr", "pStyle", "numPr", "r", "rPr", "b", "tab"),
    ]


@pytest.mark.parametrize(("value", "kept"), [("a b", False), (" a", True), ("a ", True)])
def test_spaces_at_the_ends_of_a_text_stay(value: str, kept: bool) -> None:
    assert ("preserve" in words(value)) is kept
    assert parsed(words(value))[0].text == value


def test_a_field_has_a_begin_a_code_a_separator_a_result_and_an_end() -> None:
    made = parsed(field(" PAGE ", run(words("1"))))

    assert values(made, ".//w:fldChar/@w:fldCharType") == ["begin", "separate", "end"]
    assert [node.text for node in find(made, ".//w:instrText | .//w:t")] == [" PAGE ", "1"]
    assert field(" PAGE ", "") == field_start(" PAGE ") + FIELD_END
