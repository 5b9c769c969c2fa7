"""A text that was written to Word is read from it as the same text."""

from __future__ import annotations

import pytest

from generator.content.inline import Paragraph, Reference, Text
from generator.content.tree import Band, Block, Join, Placed, Row, Table
from generator.content.walk import all_of
from generator.content.words import text_of_blocks
from generator.markdown.parse import parse, parse_long
from generator.markdown.writing import write
from generator.received.as_tree import tree_of
from generator.style.table_roles import TABLE_BAND
from generator.word.body.xml import part
from tests.filled_in import values
from tests.fixture_files import FIXTURES, documents
from tests.received.word_files import NUMBERING, read, read_body, word_of

TEXTS: dict[str, tuple[Block, ...]] = {
    **{str(one): parse(one.parts[0]) for one in documents(FIXTURES / "markdown", "*.md")},
    **{
        f"{one} (lang)": parse_long(one.parts[0])
        for one in documents(FIXTURES / "markdown/long", "*.md")
    },
    **{str(written): parse_long(str(written)) for notation, written in values() if notation.long},
}

OTHERWISE = {
    "A tab is a space": "a tab is printed as a space",
    "A quote with a list": "a list in a quote is a list",
    "A bullet that stands alone, or against its word": "a list in a quote is a list",
    "Links and weight in the row of headings": "headings are bold already",
    "A note in a list, in bold and in a cell": "a note may stand behind bold words or in them",
    "Both at once": "of bold and italic, either may be outside",
    "Bold in a link, a link in bold, and italic": "of a link and bold, either may be outside",
    "A bare address leads to itself": "of a link and bold, either may be outside",
}
"""What Word cannot tell apart."""

PRINTED = {
    name: tree
    for name, tree in TEXTS.items()
    if not any(isinstance(node, Reference | Placed) for node in all_of(tree))
}
"""Without what Word cannot say: what fills in a word, and why a block begins a page."""


@pytest.mark.parametrize("name", sorted(PRINTED.keys() - OTHERWISE.keys()))
def test_a_text_is_read_from_word_as_it_was(name: str) -> None:
    assert tree_of(read(word_of(PRINTED[name])).blocks) == PRINTED[name]


@pytest.mark.parametrize("name", sorted(OTHERWISE))
def test_what_word_cannot_tell_apart_has_the_same_words_and_can_be_written(name: str) -> None:
    tree = tree_of(read(word_of(PRINTED[name])).blocks)

    assert text_of_blocks(tree).split() == text_of_blocks(PRINTED[name]).split()
    assert parse(write(tree)) == tree


_LEVELS = "".join(
    f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{{form}}"/></w:lvl>'
    for level in range(2)
)
_START = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="{}"/></w:lvlOverride>'
NUMBERED = {
    NUMBERING: part(
        "numbering",
        f'<w:abstractNum w:abstractNumId="0">{_LEVELS.format(form="bullet")}</w:abstractNum>'
        f'<w:abstractNum w:abstractNumId="1">{_LEVELS.format(form="decimal")}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
        '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>'
        f'<w:num w:numId="3"><w:abstractNumId w:val="1"/>{_START.format(4)}</w:num>'
        f'<w:num w:numId="4"><w:abstractNumId w:val="1"/>{_START.format(1)}</w:num>',
    )
}
"""List 1 has bullets, the others numbers; 3 starts at 4, and 4 at 1."""


def items(*levels: str) -> str:
    """Items, each written as its list, its level and its words: ``1:0:een``."""
    return "".join(
        f'<w:p><w:pPr><w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'
        f"</w:pPr><w:r><w:t>{words}</w:t></w:r></w:p>"
        if number
        else f"<w:p><w:r><w:t>{words}</w:t></w:r></w:p>"
        for number, level, words in (one.split(":") for one in levels)
    )


def markdown(body: str) -> str:
    return write(tree_of(read_body(body, NUMBERED).blocks))


def test_a_list_goes_on_counting_below_other_text() -> None:
    said = markdown(items("2:0:een", "2:0:twee", "::Tussendoor.", "2:0:drie"))

    assert said == "1. een\n2. twee\n\nTussendoor.\n\n3. drie"


def test_a_deeper_list_counts_from_its_start_again() -> None:
    said = markdown(items("2:0:een", "2:1:a", "2:0:twee", "2:1:b"))

    assert said == "1. een\n   1. a\n2. twee\n   1. b"


def test_a_list_that_begins_deep_is_no_item_of_nothing() -> None:
    assert markdown(items("1:1:diep", "1:0:hoog")) == "- diep\n\n* hoog"


def test_spaces_at_the_edge_of_bold_words_stand_outside_them() -> None:
    bold = '<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">{}</w:t></w:r>'
    body = f"<w:p>{bold.format('Doel: ')}<w:r><w:t>meer</w:t></w:r>{bold.format(' ')}</w:p>"

    assert markdown(body) == "**Doel:** meer"


def test_words_of_a_link_that_cannot_be_one_stay() -> None:
    field = '<w:fldSimple w:instr="HYPERLINK file:///C:/x"><w:r><w:t>map</w:t></w:r></w:fldSimple>'

    assert markdown(f"<w:p>{field}</w:p>") == "map"


def cell(words: str, columns: int = 1, style: str = "") -> str:
    spans = f'<w:tcPr><w:gridSpan w:val="{columns}"/></w:tcPr>'
    form = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>'
    return f"<w:tc>{spans}<w:p>{form}<w:r><w:t>{words}</w:t></w:r></w:p></w:tc>"


def row_under_headings(row: str) -> Row | Band:
    """What a row becomes in a table of two columns."""
    headings = f"<w:tr>{cell('Wat')}{cell('Nu')}</w:tr>"
    (table,) = tree_of(read_body(f"<w:tbl>{headings}<w:tr>{row}</w:tr></w:tbl>").blocks)
    assert isinstance(table, Table)
    (read,) = table.rows
    return read


def test_a_cell_over_all_columns_is_a_band_in_the_style_of_one_and_else_a_joined_cell() -> None:
    words = (Text("Instroom"),)

    assert row_under_headings(cell("Instroom", 2, TABLE_BAND.name)) == Band(words)
    assert row_under_headings(cell("Instroom", 2)) == Row(
        ((Paragraph(words),), ()), joins=(None, Join.LEFT)
    )


def test_a_short_row_is_filled_up() -> None:
    assert row_under_headings(cell("Kort")) == Row(((Paragraph((Text("Kort"),)),), ()))


def test_lists_of_one_kind_count_on_until_one_says_where_it_starts() -> None:
    said = markdown(items("3:0:vier", "2:0:vijf", "::Tussendoor.", "4:0:een"))

    assert said == "4. vier\n5. vijf\n\nTussendoor.\n\n1. een"
