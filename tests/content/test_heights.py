"""Rows that may go on on the next page: those of many lines, however these come about."""

from __future__ import annotations

import pytest

from generator.content.heights import MOST_LINES, may_be_divided
from generator.content.tree import Block
from generator.content.values import paragraph
from generator.markdown.parse import parse

HALF = 1.0, 1.0


@pytest.mark.parametrize(
    "cell",
    [paragraph("woord " * 300), parse("- punt\n" * 26), parse("regel\\\n" * 26 + "laatste")],
    ids=["words", "items", "breaks"],
)
def test_a_row_of_many_lines_may_be_divided(cell: tuple[Block, ...]) -> None:
    assert may_be_divided((paragraph("naam"), cell), HALF)


def test_a_row_of_few_lines_stays_whole() -> None:
    assert not may_be_divided((paragraph("naam"), parse("- punt\n" * MOST_LINES)), HALF)
    assert not may_be_divided(((), ()), HALF)


def test_the_same_words_take_more_lines_in_a_narrow_column() -> None:
    cells = paragraph("woord " * 200), paragraph("naam")

    assert not may_be_divided(cells, (9, 1))
    assert may_be_divided(cells, (1, 9))
