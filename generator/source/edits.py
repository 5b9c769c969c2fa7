"""Edits of the text of a file: something else comes in the place of a stretch of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from generator.source.text import LINE_END, FileText


@dataclass(frozen=True)
class Edit:
    """What stands from index ``start`` to ``end`` becomes ``text``."""

    start: int
    end: int
    text: str


def edited(content: str, edits: Iterable[Edit]) -> str:
    """The text after edits that do not overlap; one that is there twice is done once."""
    parts, done = list[str](), 0
    for edit in sorted(dict.fromkeys(edits), key=lambda edit: edit.start):
        parts += [content[done : edit.start], edit.text]
        done = edit.end
    return "".join([*parts, content[done:]])


def line_end_at(text: FileText, index: int) -> str:
    """How the line ends that holds that index, or else the first line of the file."""
    found = LINE_END.search(text.content, index) or LINE_END.search(text.content)
    return found[0] if found else "\n"


def lines_edit(text: FileText, first: int, last: int, lines: Iterable[str]) -> Edit:
    """The edit that puts other lines in the place of those up to and including ``last``."""
    start = text.starts[first]
    end = text.starts[last] + len(text.line(last))
    return Edit(start, end, line_end_at(text, start).join(lines))
