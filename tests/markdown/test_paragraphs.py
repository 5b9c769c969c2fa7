"""A text is shown with a line for each paragraph, and written back on the lines where it stood."""

from __future__ import annotations

from textwrap import dedent

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.content.tree import Block
from generator.markdown.paragraphs import shown, written
from generator.markdown.parse import LONGEST, MarkdownError, parse, parse_long
from generator.markdown.writing import UnwritableError, write
from tests.filled_in import values
from tests.markdown.trees import SIGNS, texts

SAMPLES = [str(written) for notation, written in values() if notation.long]
WIDTH = 90


def read(text: str) -> object:
    """The tree, or what is wrong with the text, wherever that stands."""
    try:
        return parse_long(text)
    except MarkdownError as error:
        return sorted(fault.message for fault in error.faults)


@pytest.mark.parametrize("text", SAMPLES)
def test_a_text_of_the_samples_is_shown_and_comes_back(text: str) -> None:
    assert parse_long(shown(text)) == parse_long(text)
    assert written(shown(text), text, WIDTH) == text
    assert parse_long(written(shown(text), "", WIDTH)) == parse_long(text)


@pytest.mark.parametrize("text", [text for text in SAMPLES if "\n" in text])
def test_a_change_touches_only_the_lines_of_its_paragraph(text: str) -> None:
    before = shown(text).split("\n")
    for number, line in enumerate(before):
        if not line.endswith("."):
            continue
        changed = "\n".join([*before[:number], f"{line} Erbij.", *before[number + 1 :]])
        result = written(changed, text, WIDTH)

        assert parse_long(result) == parse_long(changed)
        gone = set(text.split("\n")) - set(result.split("\n"))
        assert all(old.split()[-1] in line for old in gone)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("een\ntwee\n\ndrie\nvier", "een twee\n\ndrie vier"),
        ("een \n  twee", "een twee"),
        ("een  \ntwee\\\ndrie\nvier", "een  \ntwee\\\ndrie vier"),
        ("een\\\\\ntwee", "een\\\\ twee"),
        ("- een\n  twee\n\n  drie\n  vier\n- vijf", "- een twee\n\n  drie vier\n- vijf"),
        ("- een\ntwee", "- een twee"),
        ("•\teen\n\ttwee", "•\teen twee"),
        ("> een\n> twee\n> - drie\n>   vier", "> een twee\n> - drie vier"),
        ("a[^1]\nb\n\n[^1]: een\n    twee\n\n    drie\n    vier", None),
        ("# Kop\neen\ntwee", "# Kop\neen twee"),
        ("| a | b |\n|---|---|\n| c | d |", "| a | b |\n|---|---|\n| c | d |"),
        ("een\xa0\ntwee\xad\ndrie", "een\xa0 twee\xad drie"),
        ("een\r\ntwee\r\n", "een twee"),
        ("een\n\n\n  twee\n\n", "een\n\n\n  twee"),
        ("", ""),
    ],
)
def test_a_paragraph_is_shown_on_one_line(text: str, expected: str | None) -> None:
    wanted = expected if expected is not None else "a[^1] b\n\n[^1]: een twee\n\n    drie vier"
    assert shown(text) == wanted
    assert read(shown(text)) == read(text)
    assert written(shown(text), text, WIDTH) == text


@pytest.mark.parametrize(
    "text",
    [
        *("Zie:\n1) een\n2) twee", "a | b\n|---|", "a\tb\nc\td"),
        *("| a |\nb", "een\n#twee", "een\n---\ntwee"),
    ],
)
def test_what_is_refused_as_it_stands_stays_so(text: str) -> None:
    assert shown(text) == text
    assert written(text, "", WIDTH) == text
    assert read(written(text + "!", text, WIDTH)) == read(text + "!")


def test_who_mends_such_a_text_does_not_get_the_old_lines_back() -> None:
    assert written("Zie: 1) een", "Zie:\n1) een", WIDTH) == "Zie: 1) een"


def test_a_paragraph_that_changed_is_wrapped_and_the_others_stand_where_they_stood() -> None:
    before = "een twee drie\nvier\n\n- vijf\n  zes\n\nzeven\nacht\n"
    changed = "een twee drie vier en nog iets erbij\n\n- vijf zes\n- zeven acht en negen, tien\n"

    assert written(changed, before, 20) == dedent(
        """\
        een twee drie vier
        en nog iets erbij

        - vijf
          zes
        - zeven acht en
          negen, tien
        """
    )


def test_a_paragraph_that_moved_keeps_its_lines() -> None:
    before = "een\ntwee\n\n1. drie\n   vier"

    assert written("1. nieuw\n2. drie vier\n\neen twee", before, 80) == (
        "1. nieuw\n2. drie\n   vier\n\neen\ntwee"
    )
    assert written("- een twee\n\ndrie vier", before, 80) == "- een\n  twee\n\ndrie\nvier"


def test_the_line_ends_of_the_text_stay() -> None:
    assert written("een\nanders\n", "een\r\ntwee\r\n", 80) == "een anders\r\n"
    assert written("anders", "een\n\n", 80) == "anders\n\n"
    assert written("anders\n\n\n", "een", 80) == "anders"


@pytest.mark.parametrize(
    "mark",
    [
        *("-", "+", "*", "#", ">", "|", "1.", "12)", "a.", "=", "---", "•", "▪", "–", "o"),
        *("[^1]:", "#5", "|a|", "```", "2025."),
    ],
)
def test_no_line_begins_as_a_block_would(mark: str) -> None:
    changed = f"woord {mark} woord {mark} woord"
    for width in range(4, 20):
        result = written(changed, "", width)

        assert read(result) == read(changed)
        assert not any(line.startswith(mark) for line in result.split("\n"))


@pytest.mark.parametrize(
    "whole",
    [
        "[]{cijfer=bicultureel-vws.nu}",
        "[]{aantal=punten van aandacht}",
        "[Start with why]{taal=en}",
        r"C:\Mijn documenten\_oud",
        "twee  spaties",
        r"streep\ terug",
        "10\xa0km",
    ],
)
def test_what_belongs_together_stays_on_a_line(whole: str) -> None:
    changed = f"een {whole} twee"
    for width in range(1, 30):
        result = written(changed, "", width)

        assert read(result) == read(changed)
        assert whole in result


def test_a_text_that_is_too_long_is_left_alone() -> None:
    text = "een\ntwee\n\n" * (LONGEST // 10 + 1)

    assert shown(text) == text.rstrip("\n")
    assert written(f"{text}x", text, 3) == f"{text}x\n\n"


def marked_up(tree: tuple[Block, ...]) -> str:
    try:
        return write(tree)
    except UnwritableError:
        return ""


@settings(max_examples=40, deadline=None)
@given(texts().map(marked_up), texts().map(marked_up), st.integers(5, 60))
def test_whatever_markdown_can_say_is_written_as_it_was_shown(
    text: str, other: str, width: int
) -> None:
    torn = written(text, "", width)
    changed = f"{shown(torn)}\n\n{other}"

    assert parse(torn) == parse(text)
    assert parse(shown(torn)) == parse(text)
    assert written(shown(torn), torn, width) == torn
    assert read(written(changed, torn, width)) == read(changed)


@settings(max_examples=300, deadline=None)
@given(
    st.text(SIGNS + "\n\n\n\t\xa0–•oi", max_size=60),
    st.text(SIGNS + "\n\n\n\r", max_size=60),
    st.integers(0, 30),
)
def test_whatever_staff_write_says_the_same(text: str, other: str, width: int) -> None:
    assert read(shown(text)) == read(text)
    assert written(shown(text), text, width) == text
    assert read(written(other, text, width)) == read(other)
