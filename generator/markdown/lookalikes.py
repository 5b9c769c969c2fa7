"""Lines that were meant as a list or a table, and that Markdown takes for plain text.

They would be printed one behind the other, in one paragraph.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from generator.markdown.faults import LIST_LOOKALIKE, Fault
from generator.markdown.offsets import Locate
from generator.markdown.table_faults import TABLE_FROM_SHEET, TABLE_LOOKALIKE, TABLE_WITHOUT_RULE
from generator.source.list_signs import TICKS

_LIST_ITEM = re.compile(r"\n[ \t]*((?:[a-z][.)]|\d{1,2}[.)])[ \t])")
_ROW = re.compile(
    rf"[ \t]*([{TICKS}](?=[ \t])|\d{{1,2}}(?:\.\d{{1,2}})+[.)]?(?=[ \t])"
    r"|\((?:\d{1,2}|[a-z]|[ivx]{1,4})\)(?=[ \t])|[IVX]{1,4}[.)](?=[ \t]))"
)
"""What stands before the lines of a list that was not meant as running text: never one alone."""

_BROKEN = re.compile(r"^.*(\\|  )$", re.MULTILINE)
"""A line that ends where it ends (CommonMark 6.7)."""

_TABLE_RULE = re.compile(r"^[ \t]*([|:-][|: \t-]*)$", re.MULTILINE)
_TABLE_ROW = re.compile(r"^[ \t]*(\|(?:.*[^\\\n])?\|)[ \t]*$", re.MULTILINE)


def lookalikes(content: str, locate: Locate) -> Iterator[Fault]:
    """The faults in the content of a paragraph."""
    for found in _LIST_ITEM.finditer(content):
        yield Fault(*locate(found.start(1)), LIST_LOOKALIKE)
    running_on = _BROKEN.sub(lambda line: " " * len(line[0]), content)
    if (begin := _first_of_two(running_on, _begin_of_row)) is not None:
        yield Fault(*locate(begin), LIST_LOOKALIKE)
    for found in _TABLE_RULE.finditer(content):
        if "|" in found[1] and "-" in found[1]:
            yield Fault(*locate(found.start(1)), TABLE_LOOKALIKE)
            return
    if row := _TABLE_ROW.search(content):
        yield Fault(*locate(row.start(1)), TABLE_WITHOUT_RULE)
    for lines, end_of_cell in ((content, _tab), (running_on, _semicolon)):
        if (sign := _first_of_two(lines, end_of_cell)) is not None:
            yield Fault(*locate(sign), TABLE_FROM_SHEET)


def _first_of_two(content: str, found_in: Callable[[str], int]) -> int | None:
    """Where something stands on a line, if it stands on the next one too; -1 is nowhere."""
    start, above = 0, None
    for line in content.split("\n"):
        found = found_in(line)
        here = None if found < 0 else start + found
        if above is not None and here is not None:
            return above
        above, start = here, start + len(line) + 1
    return None


def _begin_of_row(line: str) -> int:
    """Where the sign or number stands with which a row of a list begins."""
    match = _ROW.match(line)
    return match.start(1) if match else -1


def _tab(line: str) -> int:
    """The first tab between words."""
    words = line.lstrip()
    tab = words.rstrip().find("\t")
    return tab if tab < 0 else len(line) - len(words) + tab


def _semicolon(line: str) -> int:
    """The first of the semicolons between words, if no space stands behind any of them."""
    words = line.strip()
    glued = re.search(r"(?<=\S);(?=\S)", words)
    return line.index(";") if glued and not re.search(r";\s|;$", words) else -1
