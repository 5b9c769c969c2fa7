from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.content.inline import Paragraph, Text
from generator.content.tree import Align, Column, OrderedList, Row, Table
from generator.markdown.notes import MOST
from generator.markdown.parse import LONGEST, MOST_LINES, MarkdownError, parse, parse_long
from tests.fixture_files import FIXTURES, Document, documents


@pytest.mark.parametrize("case", documents(FIXTURES / "markdown", "faults/*.md"), ids=str)
def test_what_is_not_supported_is_refused_with_its_place(case: Document) -> None:
    markdown, expected = case.parts

    with pytest.raises(MarkdownError) as caught:
        parse(markdown)

    found = [f"{fault.line}:{fault.column} {fault.message}" for fault in caught.value.faults]
    assert "\n".join(found) == expected


@pytest.mark.parametrize("case", documents(FIXTURES / "markdown/long", "faults/*.md"), ids=str)
def test_what_a_long_text_cannot_have_is_refused_with_its_place(case: Document) -> None:
    markdown, expected = case.parts

    with pytest.raises(MarkdownError) as caught:
        parse_long(markdown)

    found = [f"{fault.line}:{fault.column} {fault.message}" for fault in caught.value.faults]
    assert "\n".join(found) == expected


def test_a_long_text_without_headings_is_like_any_other() -> None:
    text = "Een **tekst**.\n\n- punt"

    assert parse_long(text) == parse(text)


@pytest.mark.parametrize("blank", ["", " ", "\n", " \n\t\n", "\u00a0", "\r\n\r\n"])
def test_blank_text_has_no_blocks(blank: str) -> None:
    assert parse(blank) == ()


@pytest.mark.parametrize("line_end", ["\r\n", "\r"])
def test_every_kind_of_line_end_counts_as_one(line_end: str) -> None:
    assert parse(f"a{line_end}{line_end}b") == parse("a\n\nb")
    with pytest.raises(MarkdownError) as caught:
        parse(f"a{line_end}{line_end}b `c`")
    assert [(fault.line, fault.column) for fault in caught.value.faults] == [(2, 2)]


def test_table_keeps_its_cells_and_how_they_are_set() -> None:
    (table,) = parse("| Naam | Nu |\n|---|--:|\n| Vrouwen | |\n| Mannen | 2 |")

    assert table == Table(
        (Column((Text("Naam"),), 8, Align.LEFT), Column((Text("Nu"),), 8, Align.RIGHT)),
        (
            Row(((Paragraph((Text("Vrouwen"),)),), ())),
            Row(((Paragraph((Text("Mannen"),)),), (Paragraph((Text("2"),)),))),
        ),
        "Tabel met Naam en Nu",
    )


def test_numbered_list_keeps_its_first_number() -> None:
    (numbers,) = parse("3) drie\n4) vier")

    assert isinstance(numbers, OrderedList)
    assert (numbers.start, len(numbers.items)) == (3, 2)


def test_text_beyond_the_limit_is_refused_unread() -> None:
    assert parse("a " * (LONGEST // 2))
    with pytest.raises(MarkdownError, match=r"te lang \(100001 tekens\)"):
        parse("*" * (LONGEST + 1))


def test_more_lines_than_may_be_are_refused_unread() -> None:
    assert parse("\n".join(["- punt", "", " "] * MOST_LINES))
    with pytest.raises(MarkdownError, match="3001 regels met tekst; het maximum is 3000"):
        parse("- punt\n" * (MOST_LINES + 1))


def test_more_notes_than_may_be_are_refused_at_the_first_too_many() -> None:
    def text(count: int) -> str:
        calls = " ".join(f"woord[^{number}]" for number in range(count))
        return f"{calls}\n\n" + "\n".join(f"[^{n}]: noot" for n in range(count))

    assert parse(text(MOST))
    with pytest.raises(MarkdownError, match="201 voetnoten; het maximum is 200") as caught:
        parse(text(MOST + 1))
    (fault,) = caught.value.faults
    assert (fault.line, fault.column) == (2 + MOST, 0)


def test_table_beyond_the_limit_is_refused() -> None:
    with pytest.raises(MarkdownError, match="10010 cellen"):
        parse("|a" * 10 + "|\n" + "|-" * 10 + "|\n" + "|\n" * 1000)


# What Markdown acts on, and what it is known to choke on.
MARKS = (
    *("*", "[", ">", "_", "`", "~", "#", "-", "|", "\\", "!", "(", "<", "&", "\n"),
    *("- ", "> ", "1. ", "**a", "*a _b ", "[](", "[a](", "![", "[^", "[^1]: ", "a\n", "](", "|-"),
)
PIECES = (
    *MARKS,
    *("a", "b ", " ", "  \n", "\n\n", "    ", "\t", "[^1]", "é", "https://vws.nl", ")", "]", "***"),
    *("~~", "\x00", "\ud800", "{{", ": ", "|\n"),
)


@pytest.mark.parametrize("unit", MARKS, ids=repr)
def test_repetition_without_end_gives_an_answer(unit: str) -> None:
    answers(unit * (LONGEST // len(unit)))


@pytest.mark.parametrize(
    "text",
    [
        "*a **b " * 8_000 + "** *" * 8_000,
        "[" * 50_000 + "]" * 50_000,
        ">" * 20 + "a\n" * 20_000,
        "|a" * 24_000 + "|\n" + "|-" * 24_000 + "|\n",
    ],
    ids=["emphasis", "brackets", "quotes", "columns"],
)
def test_nesting_without_end_gives_an_answer(text: str) -> None:
    answers(text)


@given(st.one_of(st.text(), st.lists(st.sampled_from(PIECES), max_size=40).map("".join)))
@settings(max_examples=400, deadline=None, derandomize=True)
def test_any_text_gives_blocks_or_its_faults(text: str) -> None:
    answers(text)


def answers(text: str) -> None:
    """Parses, and holds the faults to a place within the text."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for read in (parse, parse_long):
        try:
            read(text)
        except MarkdownError as error:
            assert error.faults
            assert all(fault.column <= len(lines[fault.line]) for fault in error.faults)


@pytest.mark.parametrize(
    "text",
    [
        "✓ Dit is af.",
        "Zie paragraaf\n2.1 van het plan",
        "✓ een\\\n✓ twee",
        "✓ een  \n✓ twee",
        "Wij kiezen; zij volgen;\nen dan; is het klaar",
        "en/of;dan\nklaar",
    ],
)
def test_what_only_looks_like_rows_is_text(text: str) -> None:
    assert parse(text)
