"""The place in a Word file where an office types a word."""

from __future__ import annotations

import pytest

from generator.talen import taal_van
from generator.word.body.bound import bound


@pytest.mark.parametrize(("code", "title"), [("nl", "Kenmerk"), ("en", "Reference")])
def test_word_names_it_in_the_language_of_the_document_and_it_is_known_by_its_field(
    code: str, title: str
) -> None:
    xml = bound("kenmerk", "<w:r/>", taal_van(code))

    assert f'<w:alias w:val="{title}"/>' in xml
    assert '<w:tag w:val="kenmerk"/>' in xml
