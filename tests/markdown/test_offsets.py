from __future__ import annotations

from generator.markdown.offsets import ParsedLines

SOURCE = ParsedLines.of("> - een\n>   twee\n| a \\| b | c |")


def test_an_offset_is_a_line_and_a_column() -> None:
    assert [SOURCE.position(offset) for offset in (0, 7, 8, 17)] == [(0, 0), (0, 7), (1, 0), (2, 0)]


def test_the_lines_of_a_paragraph_lack_what_stood_before_them() -> None:
    locate = SOURCE.in_paragraph(0, "een\ntwee")

    assert [locate(offset) for offset in (0, 2, 4, 7)] == [(0, 4), (0, 6), (1, 4), (1, 7)]


def test_a_pipe_in_a_cell_was_two_characters() -> None:
    locate = SOURCE.in_cell(SOURCE.starts[2] + 2, "a | b")

    assert [locate(offset)[1] for offset in (0, 2, 3, 4)] == [2, 4, 6, 7]
