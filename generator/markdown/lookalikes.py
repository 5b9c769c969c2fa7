"""Lines that were meant as a list or a table, and that Markdown takes for plain text.

They would be printed one behind the other, in one paragraph.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.markdown.faults import (
    LIST_LOOKALIKE,
    TABLE_FROM_SHEET,
    TABLE_LOOKALIKE,
    TABLE_WITHOUT_RULE,
    Fault,
)
from generator.markdown.offsets import Locate

_LIST_ITEM = re.compile(r"\n[ \t]*((?:[a-z][.)]|\d{1,2}[.)])[ \t])")
_TABLE_RULE = re.compile(r"^[ \t]*([|:-][|: \t-]*)$", re.MULTILINE)
_TABLE_ROW = re.compile(r"^[ \t]*(\|(?:.*[^\\\n])?\|)[ \t]*$", re.MULTILINE)


def lookalikes(content: str, locate: Locate) -> Iterator[Fault]:
    """The faults in the content of a paragraph."""
    for found in _LIST_ITEM.finditer(content):
        yield Fault(*locate(found.start(1)), LIST_LOOKALIKE)
    for found in _TABLE_RULE.finditer(content):
        if "|" in found[1] and "-" in found[1]:
            yield Fault(*locate(found.start(1)), TABLE_LOOKALIKE)
            return
    if row := _TABLE_ROW.search(content):
        yield Fault(*locate(row.start(1)), TABLE_WITHOUT_RULE)
    if (tab := _cells_of_a_sheet(content)) is not None:
        yield Fault(*locate(tab), TABLE_FROM_SHEET)


def _cells_of_a_sheet(content: str) -> int | None:
    """The first tab between words, if such a tab stands on two lines that follow each other."""
    start, above = 0, None
    for line in content.split("\n"):
        words = line.lstrip()
        tab = words.rstrip().find("\t")
        here = None if tab < 0 else start + len(line) - len(words) + tab
        if above is not None and here is not None:
            return above
        above, start = here, start + len(line) + 1
    return None
