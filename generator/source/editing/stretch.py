"""A list or a group in the file, taken apart into its items or fields."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from generator.source.editing.lines import (
    indentation,
    is_comment,
    usual_line_end,
    with_deeper_comments,
)
from generator.source.editing.route import column_of, dash
from generator.source.editing.rows import Part, Rows, RowsInBrackets, RowsInLines
from generator.source.nodes import List, Mapping
from generator.source.text import LINE_END, FileText

_COMMA = ", "


@dataclass(frozen=True)
class Stretch:
    """The text from index ``start`` up to ``stop``, as ``rows``."""

    text: FileText
    start: int
    stop: int
    rows: Rows

    def written(self) -> str:
        """The text of the file with the rows as they are now."""
        content = self.text.content
        return content[: self.start] + str(self.rows) + content[self.stop :]


def items_of(text: FileText, items: List, brackets: bool) -> Stretch:
    """The items of a list that has some."""
    if brackets:
        return _in_brackets(text, list(items.spans.values()))
    heads = [dash(text, items, step) for step in items.children]
    column = column_of(items)
    tops = [_top(text, head, column) for head in heads]
    return _in_lines(text, tops, heads, _stops(text, items, column))


def fields_of(text: FileText, group: Mapping, brackets: bool) -> Stretch:
    """The fields of a group that has some; a comment above a field stays where it is."""
    heads = [text.index_of(place) for place in group.keys.values()]
    ends = [end for _, end in group.spans.values()]
    if brackets:
        return _in_brackets(text, list(zip(heads, ends, strict=True)))
    return _in_lines(text, heads, heads, _stops(text, group, column_of(group)))


def _stops(text: FileText, around: List | Mapping, column: int) -> list[int]:
    return [with_deeper_comments(text, end, column) for _, end in around.spans.values()]


def _in_lines(
    text: FileText, tops: Sequence[int], heads: Sequence[int], stops: Sequence[int]
) -> Stretch:
    content = text.content
    parts = [
        Part(content[top:head], content[head:stop])
        for top, head, stop in zip(tops, heads, stops, strict=True)
    ]
    gaps = [content[stop:top] for stop, top in zip(stops, tops[1:], strict=False)]
    rows = RowsInLines(parts, gaps, _space_above(text, tops[0], heads[0]))
    return Stretch(text, tops[0], stops[-1], rows)


def _in_brackets(text: FileText, spans: Sequence[tuple[int, int]]) -> Stretch:
    content = text.content
    parts = [Part("", content[start:end]) for start, end in spans]
    gaps = [content[before[1] : after[0]] for before, after in pairwise(spans)]
    return Stretch(text, spans[0][0], spans[-1][1], RowsInBrackets(parts, gaps, _COMMA))


def _top(text: FileText, head: int, column: int) -> int:
    """Where the comments begin that stand right above an item, as far to the right as it."""
    number = first = text.line_at(head)
    if indentation(text.line(number)) != column:  # it stands behind another dash
        return head
    while number and is_comment(above := text.line(number - 1)) and indentation(above) == column:
        number -= 1
    return head if number == first else text.starts[number] + column


def _space_above(text: FileText, top: int, head: int) -> str:
    """The line end and the empty lines above the first part, with the indentation of it."""
    above = text.content[:top]
    space = above[len(above.rstrip()) :]
    if LINE_END.search(space):
        return space
    line_start = text.starts[text.line_at(head)]
    return usual_line_end(text) + " " * (head - line_start)
