"""Bold cells in the first column of a table head its rows."""

from __future__ import annotations

import pytest

from generator.content.row_headings import has_row_headings
from generator.content.tree import Table
from generator.markdown.parse import parse


@pytest.mark.parametrize(
    ("rows", "heads"),
    [
        ("| **a** | b |\n| **c** | d |", True),
        ("| **a** | b |\n| ^ | d |", True),
        ("| **a** | b |\n| c | d |", False),
        ("| **a** b | c |", False),
        ("| **a** // **b** | c |", False),
        ("| | c |", False),
        ("", False),
    ],
)
def test_all_of_them_must_be_bold(rows: str, heads: bool) -> None:
    (table,) = parse(f"| x | y |\n|---|---|\n{rows}")

    assert isinstance(table, Table)
    assert has_row_headings(table) is heads


def test_a_table_of_one_column_has_no_headings_of_rows() -> None:
    (table,) = parse("| x |\n|---|\n| **a** |")

    assert isinstance(table, Table)
    assert not has_row_headings(table)
