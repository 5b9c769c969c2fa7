from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from generator.markdown.tables import cell_starts


@pytest.mark.parametrize(
    ("line", "starts"),
    [
        ("| a | b |", [2, 6]),
        ("a|b", [0, 2]),
        ("||b|", [1, 2]),
        (r"a \| b | c", [0, 9]),
        ("|", []),
    ],
)
def test_cells_begin_where_their_text_does(line: str, starts: list[int]) -> None:
    assert cell_starts(line) == starts


@given(st.text("ab |\\", min_size=1, max_size=12).map(str.strip).filter(lambda row: "|" in row))
def test_a_row_has_as_many_cells_as_markdown_it_finds(row: str) -> None:
    """Against a header of just as many columns, every cell arrives."""
    count = len(cell_starts(row))
    table = f"{'|h' * count}|\n{'|-' * count}|\n{row}"

    tokens = MarkdownIt().enable("table").parse(table) if count else []

    cells = [tokens[i + 1].content for i, token in enumerate(tokens) if token.type == "td_open"]
    assert "".join(cells).replace(" ", "") == row_text(row) if count else True


def row_text(row: str) -> str:
    kept = row.replace("\\|", "\0").replace("|", "").replace("\0", "|")
    return kept.replace(" ", "")
