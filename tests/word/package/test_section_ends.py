"""A section ends in its last text: no paragraph stays in which one does not see what one types."""

from __future__ import annotations

import pytest
from lxml import etree

from generator.foreign.names import WML
from generator.foreign.package import PackageError
from generator.word.body.xml import part
from generator.word.package.editing import tree_of
from generator.word.package.section_ends import settle_section_ends

SECTION = "<w:sectPr/>"
END = f'<w:p><w:pPr><w:pStyle w:val="SectionEnd"/>{SECTION}</w:pPr></w:p>'
UNSEEN = END.replace(SECTION, "")
TEXT = "<w:p/>"
TEXT_THAT_ENDS = f"<w:p><w:pPr>{SECTION}</w:pPr></w:p>"
IN_COLUMN = '<w:p><w:pPr><w:framePr w:w="9"/></w:pPr></w:p>'
TABLE = "<w:tbl/>"


def document(contents: str) -> bytes:
    return part("document", f"<w:body>{contents}</w:body>")


def settled(data: bytes) -> bytes:
    tree = tree_of(data)
    settle_section_ends(tree)
    return etree.tostring(tree)


@pytest.mark.parametrize(
    ("template", "made"),
    [
        (TEXT + END, TEXT + SECTION),
        (TABLE + END, TABLE + UNSEEN + SECTION),
        (TEXT + END + TEXT + END, TEXT_THAT_ENDS + TEXT + SECTION),
        (TABLE + END + TABLE + END, TABLE + END + TABLE + UNSEEN + SECTION),
        (TEXT + END + END, TEXT_THAT_ENDS + UNSEEN + SECTION),
        (IN_COLUMN + END + TEXT + END, IN_COLUMN + END + TEXT + SECTION),
    ],
    ids=[
        "the last one moves to the body",
        "behind a last table Word needs a paragraph",
        "the others move to their last text",
        "behind a table there is no text to end in",
        "a text ends one section",
        "what stands in the column is not the end of the text",
    ],
)
def test_where_sections_end(template: str, made: str) -> None:
    assert settled(document(template)) == etree.tostring(tree_of(document(made)))


def test_a_section_stands_behind_what_its_text_says_of_itself() -> None:
    kept = '<w:p><w:pPr><w:pStyle w:val="BodyText"/><w:keepNext/></w:pPr></w:p>'

    made = settled(document(kept + END + TEXT + END)).decode()

    assert f"<w:keepNext/>{SECTION}</w:pPr>" in made


def test_another_prefix_or_white_space_makes_no_difference() -> None:
    body = "<body><p><pPr><pStyle x:val='SectionEnd'/><sectPr/></pPr></p>\n</body>"
    other = f'<document xmlns="{WML}" xmlns:x="{WML}">{body}</document>'.encode()

    assert b"<body><sectPr/></body>" in settled(other)


@pytest.mark.parametrize(
    "contents",
    ["", TEXT, END + TEXT, END.replace("SectionEnd", "BodyText"), UNSEEN, SECTION],
)
def test_a_document_that_ends_otherwise_is_an_error(contents: str) -> None:
    with pytest.raises(PackageError, match="eindigt niet met het einde van een sectie"):
        settled(document(contents))


def test_a_document_without_a_body_is_an_error() -> None:
    with pytest.raises(PackageError):
        settled(part("document", ""))
