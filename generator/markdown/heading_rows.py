"""The rows of a table above its line of dashes: GFM knows one, here there may be two.

Each of more than one begins and ends with a bar, since above a table may stand a text as well.
"""

from __future__ import annotations

import re
from itertools import takewhile

from markdown_it.common.utils import MD_TRIM_CHARS
from markdown_it.rules_block import StateBlock, table
from markdown_it.rules_block.table import escapedSplit
from markdown_it.token import Token

MOST_HEADING_ROWS = 2

_ROW = re.compile(r"\|(?:.*[^\\])?\|")


def table_with_headings(state: StateBlock, start_line: int, end_line: int, silent: bool) -> bool:
    """A table (a rule of markdown-it). One row of headings too many is read as well, so that it can
    be refused."""
    last = start_line
    while not table(state, last, end_line, True):
        last += 1
        if last > start_line + MOST_HEADING_ROWS or not all(
            _is_row(state, line, end_line) for line in (last - 1, last)
        ):
            return False
    if silent:
        return True
    first = len(state.tokens)
    table(state, last, end_line, False)
    opening, head, *rest = state.tokens[first:]
    row = [*takewhile(lambda token: token.type != "thead_close", rest)]
    above = [token for line in range(start_line, last) for token in _row(state, line, row)]
    for token in (opening, head):
        token.map = [start_line, token.map[1] if token.map else last]
    state.tokens[first:] = [opening, head, *above, *rest]
    return True


def _is_row(state: StateBlock, line: int, end_line: int) -> bool:
    is_there = line < end_line and state.sCount[line] >= state.blkIndent
    return is_there and bool(_ROW.fullmatch(_words(state, line)))


def _words(state: StateBlock, line: int) -> str:
    start = state.bMarks[line] + state.tShift[line]
    return state.src[start : state.eMarks[line]].strip(MD_TRIM_CHARS)


def _row(state: StateBlock, line: int, like: list[Token]) -> list[Token]:
    """The tokens of a row of headings, with the cells of that line."""
    cells = iter([cell.strip(MD_TRIM_CHARS) for cell in escapedSplit(_words(state, line))[1:-1]])
    return [
        token.copy(
            map=token.map and [line, line + 1],
            content=next(cells, "") if token.type == "inline" else "",
            children=[] if token.type == "inline" else None,
            attrs=dict(token.attrs),
            meta={},
        )
        for token in like
    ]
