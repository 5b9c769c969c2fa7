"""The lines of a cell of a table, between which staff write ``//``: each is read by itself.

In a cell of several lines, one that begins as an item of a list is an item.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from markdown_it.common.utils import MD_TRIM_CHARS
from markdown_it.rules_core import StateCore
from markdown_it.token import Token

from generator.source.list_signs import BULLETS, OF_MARKDOWN

LINE_END = re.compile(r"(?:^|(?<=[ \t]))//(?=[ \t]|$)")
"""The sign between two lines: with space around it, as an address has ``//`` too."""

_CELLS = ("th_open", "td_open")
_ITEM = re.compile(
    rf"(?:(?P<bullet>[{re.escape(OF_MARKDOWN + BULLETS)}])|(?P<number>\d{{1,9}})\.)[ \t]+(?=\S)"
)

BEGIN_OF_ITEM = re.compile(rf"(?=[{re.escape(OF_MARKDOWN + BULLETS)}][ \t])|\d{{1,9}}(?=\.[ \t])")
"""How a line begins that would be an item; it ends where a backslash makes it plain text."""

FORMULA = re.compile(r"(?=[*_\[]*=[ \t]*[\w(])[*_\[]*")
"""How a line of a cell begins that would be computed; it ends where a backslash makes it plain."""

BULLET, NUMBER = "bullet", "number"
"""What a line of a cell says of itself (``meta``): that it has a bullet, or which number."""


def cell_lines(state: StateCore) -> None:
    """The content of each cell becomes a row of contents, one for each line (a rule of
    markdown-it). Each knows its cell, and its place in there: ``at`` is where its words begin,
    ``begins`` where the sign of an item before them stands."""
    before = ""
    tokens: list[Token] = []
    for token in state.tokens:
        is_cell = token.type == "inline" and before in _CELLS
        tokens += _lines(token) if is_cell else (token,)
        before = token.type
    state.tokens = tokens


def _lines(cell: Token) -> Sequence[Token]:
    content = cell.content
    ends = [*LINE_END.finditer(content)]
    if not ends:
        cell.meta |= {"at": 0, "begins": 0, "cell": content}
        return (cell,)
    edges = ((0, 0), *(end.span() for end in ends), (len(content), len(content)))
    return [*(_line(cell, left[1], right[0]) for left, right in pairwise(edges))]


def _line(cell: Token, start: int, end: int) -> Token:
    """The line between two places, without the spaces around it and the sign of an item."""
    words = cell.content[start:end].rstrip(MD_TRIM_CHARS)
    start += len(words) - len(words.lstrip(MD_TRIM_CHARS))
    item = _ITEM.match(words := words.lstrip(MD_TRIM_CHARS))
    begin = item.end() if item else 0
    said = {name: sign for name, sign in item.groupdict().items() if sign} if item else {}
    meta = {"at": start + begin, "begins": start, "cell": cell.content, **said}
    return cell.copy(content=words[begin:], meta=meta, children=[])
