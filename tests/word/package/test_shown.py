"""Which words stand in the parts of a Word file."""

from __future__ import annotations

import pytest
from lxml import etree

from generator.foreign.package import PackageError
from generator.word.body.xml import part
from generator.word.package.shown import texts_shown


def paragraph(*runs: str) -> str:
    return f"<w:p>{''.join(f'<w:r>{run}</w:r>' for run in runs)}</w:p>"


def text(words: str) -> str:
    return f'<w:t xml:space="preserve">{words}</w:t>'


def shown(document: str, **around: str) -> list[str]:
    parts = {f"word/{name}.xml": part(name, content) for name, content in around.items()}
    body = etree.fromstring(part("document", f"<w:body>{document}</w:body>"))
    return [words for words in texts_shown(body, parts) if words]


def test_each_paragraph_is_a_text_whatever_its_runs() -> None:
    cell = f"<w:tbl><w:tr><w:tc>{paragraph(text('cel'))}</w:tc></w:tr></w:tbl>"

    assert shown(paragraph(text("Een "), text("vet"), "<w:br/>") + cell) == ["Een vet", "cel"]


def test_notes_headers_and_footers_count_and_other_parts_do_not() -> None:
    said = {
        name: paragraph(text(name)) for name in ("footnotes", "header1", "footer12", "comments")
    }

    assert shown(paragraph(text("tekst")), **said) == ["tekst", "footnotes", "header1", "footer12"]


def test_hidden_words_do_not_count() -> None:
    hidden = paragraph(text("Een "), f"<w:rPr><w:vanish/></w:rPr>{text('geheim')}", text("woord"))

    assert shown(hidden) == ["Een woord"]


def test_a_part_that_is_no_xml_is_told() -> None:
    with pytest.raises(PackageError, match="geen XML"):
        list(texts_shown(etree.fromstring("<w/>"), {"word/header1.xml": b"<w"}))
