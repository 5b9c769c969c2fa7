"""Examples in the comments of a file that ``rapport nieuw`` made: ``# eenheid: '%'``."""

from __future__ import annotations

import re
from itertools import takewhile

from generator.source.editing.lines import indentation, is_comment
from generator.source.editing.route import column_of
from generator.source.nodes import Mapping
from generator.source.text import FileText


def below_example(text: FileText, group: Mapping, name: str) -> int | None:
    """The end of the last line of the example of that field in a group; None without one."""
    column = column_of(group)
    example = re.compile(rf" {{{column}}}#( *){re.escape(name)}:(?: |$)")
    for number in _lines_of(text, group, column):
        if found := example.match(text.line(number)):
            last = _last_line(text, number, column, len(found[1]))
            return text.starts[last] + len(text.line(last))
    return None


def _lines_of(text: FileText, group: Mapping, column: int) -> range:
    """The lines of a group, with the comments below it that are as far to the right."""
    first = next(iter(group.keys.values())).line - 1
    last = text.line_at(max(end for _, end in group.spans.values()))
    below = takewhile(
        lambda number: _belongs(text.line(number), column), range(last + 1, len(text.starts))
    )
    return range(first, max(below, default=last) + 1)


def _belongs(line: str, column: int) -> bool:
    return not line.strip() or (is_comment(line) and indentation(line) >= column)


def _last_line(text: FileText, number: int, column: int, depth: int) -> int:
    """The last line of an example: what follows in comments, deeper than its name."""
    last = number
    for below in range(number + 1, len(text.starts)):
        line = text.line(below)
        if not is_comment(line) or indentation(line) != column:
            break
        words = line[column + 1 :]
        if words.strip() and indentation(words) <= depth:
            break
        last = below if words.strip() else last
    return last
