"""A file that comes by mail may be anything: it is refused in words, or read within bounds."""

from __future__ import annotations

import pytest

from generator.foreign.package import NOT_WORD
from generator.problems import InputError
from generator.received.blocks import DEEPEST
from generator.received.document import WordParagraph, WordTable
from generator.received.package import Package
from generator.received.reading import TOO_DEEP, received
from generator.word.body.xml import part
from generator.word.package.package import write_parts
from tests.received.outline import outline
from tests.received.word_files import DOCUMENT, NAME, STYLES, read, read_body, word_file

SAID = "<w:p><w:r><w:t>Tekst</w:t></w:r></w:p>"


def refusal(data: bytes) -> str:
    with pytest.raises(InputError) as caught:
        received(Package(NAME, data))
    (problem,) = caught.value.problems
    assert problem.place.file == str(NAME)
    return problem.message


@pytest.mark.parametrize("around", ["ins", "smartTag", "hyperlink"])
def test_what_is_nested_beyond_reason_is_refused(around: str) -> None:
    deep = 5_000
    body = f"<w:p>{f'<w:{around}>' * deep}<w:r><w:t>x</w:t></w:r>{f'</w:{around}>' * deep}</w:p>"

    assert refusal(word_file(body)) == NOT_WORD


BOXES = [
    ("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>"),
    ("<w:p><w:r><w:pict><w:txbxContent>", "</w:txbxContent></w:pict></w:r></w:p>"),
]


@pytest.mark.parametrize(("before", "after"), BOXES)
def test_boxes_in_boxes_are_read_as_deep_as_anybody_writes(before: str, after: str) -> None:
    said = read_body(before * DEEPEST + SAID + after * DEEPEST)

    assert "Tekst" in outline(said)


@pytest.mark.parametrize(("before", "after"), BOXES)
def test_boxes_in_boxes_without_end_are_refused(before: str, after: str) -> None:
    deep = 250 // before.count("<")

    assert refusal(word_file(before * deep + SAID + after * deep)) == TOO_DEEP


def test_controls_in_controls_are_read_as_deep_as_xml_may_be() -> None:
    deep = 120
    said = read_body("<w:sdt><w:sdtContent>" * deep + SAID + "</w:sdtContent></w:sdt>" * deep)

    assert outline(said) == "Tekst"


def test_a_row_over_a_million_columns_is_no_million_cells() -> None:
    cell = f'<w:tc><w:tcPr><w:gridSpan w:val="1000000"/></w:tcPr>{SAID}</w:tc>'
    (table,) = read_body(f"<w:tbl><w:tr>{cell}</w:tr></w:tbl>").blocks

    assert isinstance(table, WordTable)
    assert table.rows[0].cells[0].columns == 63


def test_styles_that_are_based_on_each_other_end() -> None:
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="{one}"><w:name w:val="stijl {one}"/>'
        f'<w:basedOn w:val="{other}"/></w:style>'
        for one, other in (("a", "b"), ("b", "a"))
    )
    body = f'<w:p><w:pPr><w:pStyle w:val="a"/></w:pPr>{SAID.removeprefix("<w:p>")}'

    (paragraph,) = read_body(body, {STYLES: part("styles", styles)}).blocks

    assert isinstance(paragraph, WordParagraph)
    assert (paragraph.style, paragraph.heading) == ("stijl a", 0)


@pytest.mark.parametrize("number", ["", "x", "-5", "9" * 400, "1e3", "٣"])
def test_numbers_that_are_none_do_no_harm(number: str) -> None:
    properties = (
        f'<w:outlineLvl w:val="{number}"/><w:numPr><w:ilvl w:val="{number}"/>'
        f'<w:numId w:val="{number}"/></w:numPr>'
    )
    body = f"<w:p><w:pPr>{properties}</w:pPr>{SAID.removeprefix('<w:p>')}"

    (paragraph,) = read_body(body).blocks

    assert isinstance(paragraph, WordParagraph)
    assert paragraph.text == "Tekst"


def test_a_part_that_is_named_but_not_there_is_as_if_it_were_not_named() -> None:
    file = word_file(SAID, {STYLES: part("styles", "")})
    package = Package(NAME, file)
    parts = {name: package.part(name) for name in package.names if name != STYLES}

    (paragraph,) = read(write_parts(parts)).blocks

    assert isinstance(paragraph, WordParagraph)
    assert paragraph.text == "Tekst"


def test_a_document_with_another_name_is_found() -> None:
    package = Package(NAME, word_file(SAID))
    parts = {name: package.part(name) for name in package.names if name != DOCUMENT}
    parts["_rels/.rels"] = parts["_rels/.rels"].replace(b"word/document", b"/word/document2")
    parts["word/document2.xml"] = package.part(DOCUMENT)

    (paragraph,) = read(write_parts(parts)).blocks

    assert isinstance(paragraph, WordParagraph)
    assert paragraph.text == "Tekst"
