"""Rows pasted from Word or Excel, with tabs or bars between their cells → a table of Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.authoring.mending.runs import Run, stretches

_ITEM = re.compile(r"[ \t]*([^\w\s|]|o|\w{1,3}[.)])[ \t]")
"""How an item of a list begins; Word puts a tab behind that."""

_SIGNS_OF_A_RULE = frozenset("|:- \t")


def tabbed(lines: Sequence[str]) -> Iterator[Run]:
    """Rows with as many tabs each; the first one is the header."""
    for first, end in stretches(lines, _has_cells):
        rows = [line.split("\t") for line in lines[first:end]]
        if len(rows) > 1 and len({len(row) for row in rows}) == 1:
            written = [_row(row) for row in rows]
            yield _between_blank_lines(lines, first, end, _with_rule(written, len(rows[0])))


def barred(lines: Sequence[str]) -> Iterator[Run]:
    """Rows between bars without the line that tells that the first one is the header."""
    for first, end in stretches(lines, lambda line: line.lstrip(" ").startswith("|")):
        rows = [line.strip() for line in lines[first:end]]
        cells = {_count(row) for row in rows}
        if len(rows) > 1 and len(cells) == 1 and not any(map(_is_rule, rows)):
            yield _between_blank_lines(lines, first, end, _with_rule(rows, cells.pop()))


def _has_cells(line: str) -> bool:
    return "\t" in line and bool(line.strip()) and not _ITEM.match(line)


def _is_rule(row: str) -> bool:
    return "-" in row and _SIGNS_OF_A_RULE.issuperset(row)


def _count(row: str) -> int:
    """How many cells stand between bars."""
    bars = len(re.findall(r"(?<!\\)\|", row))
    return bars - 1 if row.endswith("|") and not row.endswith(r"\|") else bars


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cell.strip().replace('|', chr(92) + '|') for cell in cells)} |"


def _with_rule(rows: Sequence[str], columns: int) -> list[str]:
    return [rows[0], f"|{'---|' * columns}", *rows[1:]]


def _between_blank_lines(lines: Sequence[str], first: int, end: int, rows: list[str]) -> Run:
    """The rows apart from the text around them, which else belongs to the table."""
    above = [""] if first and lines[first - 1].strip() else []
    below = [""] if end < len(lines) and lines[end].strip() else []
    return Run(first, end - 1, (*above, *rows, *below))
