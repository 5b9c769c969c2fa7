"""Word and PDF say the same: the same words in the same order."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.content.colour import Colour
from generator.content.inline import Text
from generator.content.tree import Block, Column, Matrix, MatrixCell, MatrixRow, TableCaption
from generator.content.values import line, paragraph
from generator.html.body import to_html
from generator.markdown.parse import MarkdownError, parse, parse_long
from generator.word.body.harvest import Harvest
from generator.word.body.wordml import to_wordml
from tests.charts.examples import FIGURE, INK
from tests.fixture_files import FIXTURES, Document, documents
from tests.word.body.words import words_of_html, words_of_wordml

WORD = st.text("abcdefghijklmnopqrstuvwxyzé&<>{}%'", min_size=1, max_size=6).map("w{}".format)
FORMS = (
    "{}",
    "**{}**",
    "*{}*",
    "***{}***",
    "_{}_",
    "[{}](https://vws.nl)",
    "**[{}](https://vws.nl)**",
)
BLOCKS = (
    "{}",
    "> {}",
    "- {}",
    "1. {}",
    "- punt\n  1. cijfer\n     - {}",
    "1. een\n\n   {}",
    "| kop |\n|---|\n| {} |",
    "eerste␣␣\n{}",
)


@pytest.mark.parametrize("case", documents(FIXTURES / "markdown", "*.md"), ids=str)
def test_both_outputs_hold_the_same_words(case: Document) -> None:
    words = both(parse(case.parts[0]))

    assert words[0] == words[1]
    assert words[0]


@pytest.mark.parametrize("case", documents(FIXTURES / "markdown/long", "*.md"), ids=str)
def test_both_outputs_hold_the_same_words_of_a_long_text(case: Document) -> None:
    words = both(parse_long(case.parts[0]))

    assert words[0] == words[1]
    assert words[0]


def test_both_outputs_hold_the_same_words_of_a_matrix() -> None:
    columns = (Column((Text("laag"),)), Column((Text("hoog"),)))
    rows = (MatrixRow(line("rij"), (MatrixCell(()), MatrixCell(paragraph("cel"), Colour.LICHT))),)

    html, word = both((TableCaption(line("boven"), number=1), Matrix(line("hoek"), columns, rows)))

    assert html == word
    assert " ".join(html) == "Tabel 1. boven hoek laag hoog rij cel"


def test_both_outputs_hold_the_same_caption_and_no_words_of_charts() -> None:
    html, word = both((replace(FIGURE, number=1), *parse("Tussen"), replace(FIGURE, number=2)))

    assert html == word
    assert " ".join(html) == "Figuur 1. Voortgang & meer Tussen Figuur 2. Voortgang & meer"


@st.composite
def documents_of_words(draw: st.DrawFn) -> tuple[str, list[str]]:
    """Markdown, and the words that it holds in their order."""
    texts: list[str] = []
    words: list[str] = []
    for block in draw(st.lists(st.sampled_from(BLOCKS), min_size=1, max_size=6)):
        row = draw(st.lists(st.tuples(WORD, st.sampled_from(FORMS)), min_size=1, max_size=6))
        text = " ".join(form.format(word) for word, form in row)
        texts.append(block.replace("␣", " ").replace("{}", text))
        words.extend(word for word, _ in row)
    return "\n\nTussen.\n\n".join(texts), words


@given(documents_of_words())
@settings(max_examples=200, deadline=None, derandomize=True)
def test_every_word_arrives_in_both_outputs_in_order(document: tuple[str, list[str]]) -> None:
    markdown, words = document

    html, word = both(parse(markdown))

    assert html == word
    assert [found for found in html if found in set(words)] == words


MARKS = (
    *("*", "**", "_", "`", "~~", "#", "- ", "1. ", "> ", "| ", "|", "|---|---|\n", "\\"),
    *(
        "[",
        "]",
        "(",
        ")",
        "](https://9.9)",
        "![",
        "[^1]",
        "[^1]: ",
        "[9]: ",
        "<",
        ">",
        "&",
        "&amp;",
    ),
    *("  \n", "\n", "\n\n", "    ", "\t", " ", "  ", "---\n", "===\n"),
    *('"', "'", "{{", "}}", "{%", "<!-- ", "-->"),
)


@given(st.lists(st.one_of(st.sampled_from(MARKS), st.just("w")), max_size=40))
@settings(max_examples=600, deadline=None, derandomize=True)
def test_what_is_not_refused_arrives_whole(pieces: list[str]) -> None:
    numbered = (f"w{chr(0x100 + n)}w" if piece == "w" else piece for n, piece in enumerate(pieces))
    markdown = "".join(numbered)
    try:
        blocks = parse(markdown)
    except MarkdownError:
        return

    html, word = both(blocks)

    assert html == word
    assert letters(" ".join(word)) == letters(markdown)


def letters(text: str) -> list[str]:
    """The letters that number the words, by number: a note moves to its reference."""
    return sorted(letter for letter in text if ord(letter) >= 0x100)


def both(blocks: tuple[Block, ...]) -> tuple[list[str], list[str]]:
    harvest = Harvest(INK.colours)
    html = words_of_html(str(to_html(blocks, INK.colours)))
    return html, words_of_wordml(to_wordml(blocks, harvest), harvest)
