"""What is written is read back as the same tree, and looks as staff write it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.content.colour import Colour
from generator.content.inline import (
    Emphasis,
    Footnote,
    HardBreak,
    Inline,
    Link,
    Paragraph,
    Strong,
    Text,
)
from generator.content.marks import Mark, Shape
from generator.content.tree import (
    Band,
    Block,
    BulletList,
    Column,
    Heading,
    KeyTable,
    OrderedList,
    Quote,
    Row,
    Table,
)
from generator.markdown.parse import MarkdownError, parse, parse_long
from generator.markdown.writing import UnwritableError, write
from tests.filled_in import values
from tests.fixture_files import FIXTURES, Document, documents
from tests.markdown.trees import SIGNS, long_texts, texts

SAMPLES = [str(written) for notation, written in values() if notation.long]


@pytest.mark.parametrize("case", documents(FIXTURES / "markdown", "*.md"), ids=str)
def test_a_text_of_the_fixtures_is_read_back(case: Document) -> None:
    tree = parse(case.parts[0])

    assert parse(write(tree)) == tree


@pytest.mark.parametrize("case", documents(FIXTURES / "markdown/long", "*.md"), ids=str)
def test_a_long_text_of_the_fixtures_is_read_back(case: Document) -> None:
    tree = parse_long(case.parts[0])

    assert parse_long(write(tree)) == tree


@pytest.mark.parametrize("text", SAMPLES)
def test_a_text_of_the_samples_is_read_back(text: str) -> None:
    tree = parse_long(text)

    assert parse_long(write(tree)) == tree


def test_nearly_every_text_of_the_samples_comes_back_as_it_was_written() -> None:
    same = [text for text in SAMPLES if write(parse_long(text)).split() == text.split()]

    assert len(SAMPLES) > 350
    assert len(same) / len(SAMPLES) > 0.99


@settings(deadline=None)
@given(texts())
def test_whatever_markdown_can_say_is_written_and_read_back(tree: tuple[Block, ...]) -> None:
    try:
        written = write(tree)
    except UnwritableError as error:
        assert "dit lijkt op een punt van een lijst" in str(error)
        return
    assert parse(written) == tree


@settings(deadline=None)
@given(long_texts())
def test_a_text_with_headings_is_written_and_read_back(tree: tuple[Block, ...]) -> None:
    assert parse_long(write(tree)) == tree


@settings(max_examples=300, deadline=None)
@given(st.text(SIGNS + "\n\n\n", max_size=60))
def test_whatever_staff_write_can_be_written_again(text: str) -> None:
    for read in (parse, parse_long):
        try:
            tree = read(text)
        except MarkdownError:
            continue
        assert read(write(tree)) == tree


def line(*inlines: Inline | str) -> Paragraph:
    return Paragraph(tuple(Text(one) if isinstance(one, str) else one for one in inlines))


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        (line("P&O [concept] 5 * 3 a_b <x> {{ y }}"), "P&O [concept] 5 * 3 a_b <x> {{ y }}"),
        (line("*a* _b_ `c` ~~d~~ [^e]"), r"\*a\* \_b\_ \`c\` \~\~d\~\~ \[^e]"),
        (line("- a"), r"\- a"),
        (line("-5 en 1.000"), "-5 en 1.000"),
        (line("12. a"), r"12\. a"),
        (line("1) a"), r"1\) a"),
        (line("# a"), r"\# a"),
        (line("> a"), r"\> a"),
        (line("---"), r"\---"),
        (line("a", HardBreak(), "==="), "a\\\n\\==="),
        (line("a | b", HardBreak(), "--|--"), "a | b\\\n\\--|--"),
        (line("a", HardBreak(), "b. c"), "a\\\nb\\. c"),
        (line(Footnote((line("b"),)), ": a"), "[^1]\\: a\n\n[^1]: b"),
        (line("a!", Link((Text("b"),), "https://c.nl")), r"a\![b](https://c.nl)"),
        (line(Link((Text("[b]"),), "https://c.nl/)")), r"[\[b\]](https://c.nl/\))"),
        (line(Strong((Emphasis((Text("a"),)),))), "**_a_**"),
        (line(Emphasis((Text("a"),)), Strong((Text("b"),))), "*a***b**"),
        (Heading(1, (Text("C #"),)), r"# C \#"),
        (BulletList(((line("a"), OrderedList(((line("b"),),))),)), "- a\n  1. b"),
        (BulletList(((line("a"), OrderedList(((line("b"),),), 2)),)), "- a\n\n  2. b"),
        (BulletList(((line("a"), line("b")), ())), "- a\n\n  b\n-"),
        (OrderedList(((line("a"),),) * 2, 9), "9. a\n10. a"),
        (Quote((line("a"), BulletList(((line("b"),),)))), "> a\n> - b"),
        (
            line("a", Footnote((line("b"), line("c"))), "d"),
            "a[^1]d\n\n[^1]: b\n\n    c",
        ),
    ],
)
def test_it_is_written_as_staff_would(block: Block, expected: str) -> None:
    assert write((block,)) == expected


def test_two_lists_in_a_row_have_other_markers() -> None:
    bullets, numbers = BulletList(((line("a"),),)), OrderedList(((line("b"),),))

    assert write((bullets, bullets, bullets)) == "- a\n\n* a\n\n- a"
    assert write((numbers, numbers)) == "1. b\n\n1) b"


def test_in_a_cell_a_bar_is_a_sign() -> None:
    (table,) = parse("| a\\|b | c |\n|---|--:|\n| \\\\\\| | |")

    assert write((table,)) == "| a\\|b | c |\n|---|--:|\n| \\\\\\| |  |"


CELL = Column((Text("a"),), 8)


@pytest.mark.parametrize(
    ("block", "reason"),
    [
        (KeyTable((((Text("a"),), ()),)), "een blok dat het programma maakt"),
        (line("a", Mark(Shape.FULL, Colour.ROOD)), "een teken dat het programma maakt"),
        (Table((CELL,), (Band((Text("a"),)),), ""), "een tussenkop"),
        (Table((CELL,), (Row(((Quote(()),),)),), ""), "alleen tekst staan, of een lijst"),
        (Table((CELL,), (Row(((BulletList(((line("a"),),)),),)),), ""), "een lijst van één punt"),
        (Table((CELL,), (Row(((BulletList(((), ())),),)),), ""), "is in Markdown één regel"),
        (Table((CELL,), (), "Iets anders"), "iets anders komen te staan"),
        (Heading(2, (Text("a"),), "naam"), "een blok dat het programma maakt"),
        (Heading(3, (Text("a"),)), "begint met één hekje"),
        (line("a\nb"), "iets anders komen te staan"),
        (line(" a"), "iets anders komen te staan"),
        (line("a\x01"), "onzichtbaar teken"),
        (line("a" * 1001), "dit woord is te lang"),
        (line("a", HardBreak()), "iets anders komen te staan"),
        (line(Strong((Text(" a"),))), "geen Markdown voor is"),
        (line("a", Strong((Text('"b"'),)), "c"), "geen Markdown voor is"),
        (line(Link((Text("a"),), "javascript:a")), "dit adres wordt niet ondersteund"),
        (Quote((Quote((line("a"),)),)), "een citaat kan niet in een citaat staan"),
    ],
)
def test_what_markdown_cannot_say_is_refused(block: Block, reason: str) -> None:
    with pytest.raises(UnwritableError, match=reason):
        write((block,))
