"""From a name, a value or lines of a text to the stretch of the file where they stand."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.problems import Place
from generator.source.edits import Edit, lines_edit
from generator.source.nodes import BLOCKS, PLAIN, List, Node, Scalar
from generator.source.text import LINE_END, FileText

LITERAL = "|"

_LIST_OF_ONE = re.compile(r"\[[^\[\]{},\r\n]*\]")


def name_edit(text: FileText, place: Place, name: str, other: str) -> Edit | None:
    """The edit that puts another name in the place of a field's name; None if it has escapes."""
    start = text.index_of(place)
    start += text.content[start : start + 1] in ('"', "'")
    if not text.content.startswith(name, start):
        return None
    return Edit(start, start + len(name), other)


def value_edit(text: FileText, node: Node, written: str) -> Edit | None:
    """The edit that puts ``written`` in the place of a value on one line, or a list of one."""
    if isinstance(node, Scalar):
        one_line = node.style not in BLOCKS and node.start < node.end
        if not one_line or LINE_END.search(text.content, node.start, node.end):
            return None
        return Edit(node.start, node.end, written)
    start = text.index_of(node.place)
    if not isinstance(node, List) or not (found := _LIST_OF_ONE.match(text.content, start)):
        return None
    return Edit(start, found.end(), written)


def text_edit(
    text: FileText, node: Node, first: int, last: int, lines: Sequence[str]
) -> Edit | None:
    """The edit of those lines of a ``|`` text; None for another text."""
    if not isinstance(node, Scalar) or node.style != LITERAL:
        return None
    above = text.line_at(node.start) + 1
    words = (node.data or "").split("\n")
    filled = next((number for number, line in enumerate(words) if line), None)
    if filled is None:
        return None
    indentation = " " * (len(text.line(above + filled)) - len(words[filled]))
    written = [f"{indentation}{line}" if line else "" for line in lines]
    return lines_edit(text, above + first, above + last, written)


def own_lines(text: FileText, node: Node) -> range:
    """The lines, counted from 0, that hold a text without quotes and nothing else."""
    if not isinstance(node, Scalar) or node.style != PLAIN or node.start == node.end:
        return range(0)
    first, last = text.line_at(node.start), text.line_at(node.end - 1)
    before = text.content[text.starts[first] : node.start]
    behind = text.line(last)[node.end - text.starts[last] :]
    return range(0) if before.strip(" ") or behind.strip() else range(first, last + 1)
