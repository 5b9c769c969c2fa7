"""From a spot in a parsed piece of Markdown back to line and column in the text."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable
from dataclasses import dataclass
from itertools import accumulate
from typing import TypeAlias

from markdown_it.common.utils import MD_TRIM_CHARS

Position: TypeAlias = tuple[int, int]
"""Line and column, both from 0."""

Locate: TypeAlias = Callable[[int], Position]
"""Says where a character of a piece of content stands in the text."""


@dataclass(frozen=True, slots=True)
class ParsedLines:
    """The text as the parser saw it, by line."""

    lines: tuple[str, ...]
    starts: tuple[int, ...]

    @classmethod
    def of(cls, text: str) -> ParsedLines:
        """The lines of ``text``, whose line ends are all newlines."""
        lines = tuple(text.split("\n"))
        return cls(lines, tuple(accumulate((len(line) + 1 for line in lines), initial=0))[:-1])

    def position(self, offset: int) -> Position:
        """Where the character at ``offset`` stands."""
        line = bisect_right(self.starts, offset) - 1
        return line, offset - self.starts[line]

    def in_paragraph(self, first_line: int, content: str) -> Locate:
        """Locates in a paragraph, whose lines lack the indent and marks that they began with."""
        inner = ParsedLines.of(content)

        def locate(offset: int) -> Position:
            row, column = inner.position(offset)
            whole = self.lines[first_line + row].rstrip(MD_TRIM_CHARS)
            part = inner.lines[row].rstrip(MD_TRIM_CHARS)
            return first_line + row, max(0, len(whole) - len(part)) + column

        return locate

    def in_heading(self, line: int, content: str) -> Locate:
        """Locates in a heading, which stands on one line between its signs."""
        start = self.starts[line] + self.lines[line].find(content)
        return lambda offset: self.position(start + offset)

    def in_cell(self, start: int, content: str, at: int = 0) -> Locate:
        r"""Locates in the text from ``at`` in a table cell, of which the ``content`` begins at
        ``start``; each | in it was written as \|."""
        pipes = [index for index, character in enumerate(content) if character == "|"]

        def locate(offset: int) -> Position:
            return self.position(start + at + offset + bisect_left(pipes, at + offset))

        return locate
