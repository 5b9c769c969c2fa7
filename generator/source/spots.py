"""A spot inside a text value → its place in the file.

YAML changes a text when it reads it: it takes off the indentation, joins lines, replaces
escapes. Here is the way back.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import islice

from generator.problems import Place
from generator.source.characters import ESCAPE
from generator.source.nodes import Scalar
from generator.source.text import LINE_END, FileText

CHARACTERS = {
    "": re.compile("."),
    "'": re.compile("''|."),
    '"': re.compile(f"{ESCAPE.pattern}|."),
}
"""What in the source stands for one character of the value."""


def spot_in(scalar: Scalar, text: FileText, line: int, column: int) -> Place:
    """The place in the file of ``line`` and ``column`` (from 0) inside the value."""
    lines = (scalar.data or "").split("\n")
    line = min(max(line, 0), len(lines) - 1)
    column = min(max(column, 0), len(lines[line]))
    return WAYS_BACK[scalar.style](scalar, text, line, column)


def _in_flow(scalar: Scalar, text: FileText, line: int, column: int) -> Place:
    """In a plain or quoted text; exact if it stands on one line, else its start."""
    if LINE_END.search(text.content, scalar.start, scalar.end):
        return scalar.place
    lines = (scalar.data or "").split("\n")
    before = sum(len(one) + 1 for one in lines[:line]) + column
    mark = len(scalar.style)
    characters = CHARACTERS[scalar.style].finditer(
        text.content, scalar.start + mark, scalar.end - mark
    )
    found = next(islice(characters, before, None), None)
    return text.place_at(found.start() if found else scalar.end - mark)


def _in_literal(scalar: Scalar, text: FileText, line: int, column: int) -> Place:
    """In a ``|`` text: a line of the value is a line of the file, without its indentation."""
    number = text.line_at(scalar.start) + 1 + line
    content = (scalar.data or "").split("\n")[line]
    written = text.line(number)
    indentation = len(written) - len(content) if content else 0
    return text.place(number, indentation + column)


def _in_folded(scalar: Scalar, text: FileText, line: int, column: int) -> Place:
    """In a ``>`` text: lines were joined, so look up on which of them the spot stood."""
    value = scalar.data or ""
    wanted = sum(len(one) + 1 for one in value.split("\n")[:line]) + column
    place = scalar.place
    for start, number, indentation in _folded_lines(scalar, text, value):
        if start > wanted:
            break
        longest = len(text.line(number)) - indentation
        place = text.place(number, indentation + min(wanted - start, longest))
    return place


def _folded_lines(scalar: Scalar, text: FileText, value: str) -> Iterator[tuple[int, int, int]]:
    """For each line with words: where it starts in the value, its number, its indentation.

    Between two such lines the value holds only white space (YAML 1.2, 8.1.3), so the next
    place where the words of a line are found is where they were put.
    """
    first = text.line_at(scalar.start) + 1
    last = text.line_at(max(scalar.end - 1, scalar.start))
    numbers = [number for number in range(first, last + 1) if text.line(number).strip(" ")]
    extra = _leading(next((one for one in value.split("\n") if one.strip(" ")), ""))
    indentation = _leading(text.line(numbers[0])) - extra if numbers else 0
    end = 0
    for number in numbers:
        words = text.line(number)[indentation:]
        start = value.find(words, end)
        if start < 0:  # a comment after the text
            return
        end = start + len(words)
        yield start, number, indentation


def _leading(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


WAYS_BACK: dict[str, Callable[[Scalar, FileText, int, int], Place]] = {
    "": _in_flow,
    "'": _in_flow,
    '"': _in_flow,
    "|": _in_literal,
    ">": _in_folded,
}
