from __future__ import annotations

from dataclasses import replace

import pytest

from generator.content.boxes import box
from generator.content.colour import Colour
from generator.content.headings import with_numbers
from generator.content.inline import Paragraph, Text
from generator.content.tree import Block, Column, Heading, Row, Table
from generator.content.values import line, paragraph
from generator.gronden import lees
from generator.markdown.parse import parse, parse_long
from generator.style import roles, run_roles, tables
from generator.style.text_roles import INTRODUCING_WIDE
from generator.word.body import reserved
from generator.word.body.harvest import Harvest, OrderedStart
from generator.word.body.setting import BODY, CELL, Setting
from generator.word.body.wordml import to_wordml
from tests.fixture_files import FIXTURES, Document, documents
from tests.markdown.outline import element, outline, values

CASES = documents(FIXTURES / "markdown", "*.md")


def word(*blocks: Block) -> str:
    harvest = Harvest({Colour.HOOFD: "154273"})
    return outline(to_wordml(blocks, harvest), harvest)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_markdown_becomes_wordml(case: Document) -> None:
    markdown, _, expected = case.parts

    assert word(*parse(markdown)) == expected


@pytest.mark.parametrize("case", documents(FIXTURES / "markdown/long", "*.md"), ids=str)
def test_a_long_text_becomes_wordml(case: Document) -> None:
    markdown, _, expected = case.parts

    assert word(*parse_long(markdown)) == expected


def test_each_numbered_list_asks_for_a_number_of_its_own() -> None:
    harvest = Harvest({Colour.HOOFD: "154273"})

    to_wordml(parse("5. a\n   1. b\n\nTekst\n\n- c\n  1. d\n- e\n  - f\n    1. g"), harvest)

    none, one, two, *_ = reserved.ORDERED_ABSTRACTS
    assert harvest.ordered == [
        OrderedStart(100, none, 0, 5),
        OrderedStart(101, none, 1, 1),
        OrderedStart(102, one, 1, 1),
        OrderedStart(103, two, 2, 1),
    ]


def test_a_paragraph_in_full() -> None:
    assert to_wordml(parse("Een **vet** R&D"), Harvest()) == (
        '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr>'
        '<w:r><w:t xml:space="preserve">Een </w:t></w:r>'
        '<w:r><w:rPr><w:rStyle w:val="Strong"/></w:rPr><w:t>vet</w:t></w:r>'
        '<w:r><w:t xml:space="preserve"> R&amp;D</w:t></w:r></w:p>'
    )


def test_a_list_item_in_full() -> None:
    assert to_wordml(parse("- punt"), Harvest()) == (
        '<w:p><w:pPr><w:pStyle w:val="ListParagraph"/>'
        '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>'
        "<w:r><w:t>punt</w:t></w:r></w:p>"
    )


def test_headings_have_a_style_by_level() -> None:
    assert word(Heading(1, (Text("Nota"),)), Heading(6, (Text("Diep"),))) == (
        "Heading1: Nota\nHeading6: Diep"
    )


def test_a_heading_may_begin_a_new_page() -> None:
    assert to_wordml((Heading(3, (Text("Nota"),), new_page=True),), Harvest()) == (
        '<w:p><w:pPr><w:pStyle w:val="Heading3"/><w:pageBreakBefore/></w:pPr>'
        "<w:r><w:t>Nota</w:t></w:r></w:p>"
    )


def test_text_in_a_cell_has_styles_of_its_own() -> None:
    harvest = Harvest()
    blocks = parse("a\n\n- b\n\n  c\n\n> d")

    assert outline(to_wordml(blocks, harvest, CELL), harvest) == (
        "TableText: a\nTableList 0 #1: b\nTableContinue: c\nTableQuote: d"
    )


def test_a_paragraph_below_a_list_in_a_cell_has_space_above_it() -> None:
    harvest = Harvest()
    blocks = parse("a\n\n- b\n\nc\n\n- d")

    assert outline(to_wordml(blocks, harvest, CELL), harvest) == (
        "TableText: a\nTableList 0 #1: b\nTableTextBelowList: c\nTableList 0 #1: d"
    )


def test_tables_that_touch_are_kept_apart() -> None:
    table = Table((Column((Text("a"),)),), ())

    assert word(table, table, Paragraph((Text("na"),))).splitlines() == [
        "HouseTable 6803",
        "| TableHeading: a",
        "TableEnd:",
        "HouseTable 6803",
        "| TableHeading: a",
        "BodyTextBelowTable: na",
    ]


def test_a_list_below_a_table_stands_free_of_it() -> None:
    table = Table((Column((Text("a"),)),), ())

    assert word(table, *parse("- een\n- twee")).splitlines() == [
        "HouseTable 6803",
        "| TableHeading: a",
        "ListParagraphBelowTable 0 #1: een",
        "ListParagraph 0 #1: twee",
    ]


def test_only_named_styles_are_asked_for() -> None:
    harvest = Harvest({Colour.HOOFD: "154273"})
    cell = parse("a **b**\n\n- c\n\n  d\n\n> e")
    table = Table((Column((Text("a"),)),), (Row((cell,)),))
    markdown = [parse(case.parts[0]) for case in CASES]
    markdown.append(paragraph(box(lees("5.1.2e"))))

    body = "".join(to_wordml(blocks, harvest) for blocks in [*markdown, (table,)])
    root = element(body + "".join(harvest.footnotes))

    assert set(values(root, "//w:pStyle/@w:val")) <= {role.id for role in roles.PARAGRAPHS}
    assert set(values(root, "//w:rStyle/@w:val")) == {role.id for role in run_roles.CHARACTERS}
    assert set(values(root, "//w:tblStyle/@w:val")) <= {look.id for look in tables.TABLES}


def test_what_xml_cannot_hold_is_replaced() -> None:
    assert word(*paragraph("a\x00b\ud800c")) == "BodyText: a\ufffdb\ufffdc"


def test_white_space_is_one_space_as_in_html() -> None:
    assert word(*paragraph("a\n \tb\u00a0 c")) == "BodyText: a b\u00a0 c"


def test_a_heading_deeper_than_six_is_a_mistake_of_the_program() -> None:
    with pytest.raises(IndexError):
        word(Heading(7, ()))


def test_what_introduces_a_wide_table_is_as_wide() -> None:
    introduced = (*paragraph("Dit is het:"), Table((Column(()),), (), wide=True))

    def style(place: Setting) -> str:
        root = element(f"<w:body>{to_wordml(introduced, Harvest(), place)}</w:body>")
        return values(root, "//w:p/w:pPr/w:pStyle/@w:val")[0]

    assert style(replace(BODY, wide_introduction=INTRODUCING_WIDE)) == "BodyTextIntroducingWide"
    assert style(BODY) == "BodyTextKept"
    assert style(CELL) == "TableText"


def test_each_row_of_numbered_headings_below_chapters_begins_at_one() -> None:
    below = with_numbers((Heading(3, line("een")), Heading(3, line("twee"))))
    chapter = Heading(2, line("hoofdstuk"), numbered=True)
    harvest, of_chapters = Harvest(), str(reserved.HEADING_NUM)
    root = element(f"<w:body>{to_wordml((chapter, *below, *below), harvest)}</w:body>")

    first = reserved.FIRST_ORDERED_NUM
    assert values(root, "//w:pPr/w:numPr/w:numId/@w:val") == [
        *(of_chapters, str(first), str(first)),
        *(str(first + 1), str(first + 1)),
    ]
    assert harvest.ordered == [
        OrderedStart(number, reserved.LOWER_HEADING_ABSTRACT, 0, 1) for number in (first, first + 1)
    ]
