"""Remarks in the comments of a file: ``# klopt: reden`` says of a value that it is right as it is.

A remark behind a value, or on a line above it, is about what begins on that line, with all that
stands in it. Above the first field it is about the whole file.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass

from generator.origin import Loc
from generator.problems import Place
from generator.source.edits import Edit, edited
from generator.source.nodes import BLOCKS, List, Mapping, Node, Scalar, with_depth
from generator.source.text import LINE_END, FileText

WORD = "klopt"

_REMARK = re.compile(rf"(?:^|(?<=[ \t]))#[ \t]*{WORD}[ \t]*(:|$)", re.MULTILINE | re.IGNORECASE)


@dataclass(frozen=True)
class Remark:
    """That the value at that path is right, and why; the reason is empty if none was given.

    ``loc`` is None when there is no value to which it belongs.
    """

    place: Place
    reason: str
    loc: Loc | None

    def covers(self, loc: Loc) -> bool:
        """Whether it is about that value, or about something that the value stands in."""
        return self.loc is not None and loc[: len(self.loc)] == self.loc


def remarks_in(root: Mapping, text: FileText) -> tuple[Remark, ...]:
    """The remarks of a file, in order."""
    found = list(_comments(root, text))
    if not found:
        return ()
    begun = _Begun.of(root)
    return tuple(
        Remark(
            text.place_at(match.start()),
            _rest_of_line(text, match.end()).strip(),
            begun.about(text, text.line_at(match.start())),
        )
        for match in found
    )


def without_remarks(root: Mapping, text: FileText) -> str:
    """The text of the file without its remarks; a line that held nothing else goes too."""
    return edited(text.content, (taken_away(text, one.start()) for one in _comments(root, text)))


def taken_away(text: FileText, start: int) -> Edit:
    """The edit that takes the remark at that index away; a line that held nothing else goes too."""
    content, line_start = text.content, text.starts[text.line_at(start)]
    end = start + len(_rest_of_line(text, start))
    line_end = LINE_END.match(content, end)
    if line_end and not content[line_start:start].strip():
        return Edit(line_start, line_end.end(), "")
    return Edit(len(content[:start].rstrip(" \t")), end, "")


def reach(root: Mapping, text: FileText, loc: Loc) -> Loc:
    """What a remark is about that stands at the value at that path, or at the nearest one around
    it: the outermost value that begins on the same line."""
    while loc and (line := line_of(root, loc)) is None:
        loc = loc[:-1]
    return _Begun.of(root).locs[line] if loc and line is not None else ()


def begun_below(root: Mapping, line: int) -> Loc | None:
    """The outermost value of those that begin next on or below that line, from 0; None if there is
    none."""
    begun = _Begun.of(root)
    below = bisect_left(begun.lines, line)
    return begun.locs[begun.lines[below]] if below < len(begun.lines) else None


def line_of(root: Mapping, loc: Loc) -> int | None:
    """The line on which that value begins with its name, from 0; None if it is not there."""
    node: Node = root
    begin = root.place
    for step in loc:
        if isinstance(node, Scalar) or step not in node.children:
            return None
        begin = _begin(node, step)
        node = node.children[step]
    return begin.line - 1


def _begin(around: Mapping | List, step: str | int) -> Place:
    """Where a value begins, with its name if it has one."""
    return around.keys[step] if isinstance(around, Mapping) else around.children[step].place


def _rest_of_line(text: FileText, index: int) -> str:
    line_end = LINE_END.search(text.content, index)
    return text.content[index : line_end.start() if line_end else None]


def _comments(root: Mapping, text: FileText) -> Iterator[re.Match[str]]:
    """Where remarks stand: not inside a text, where the same words are part of it."""
    found = list(_REMARK.finditer(text.content.replace("\r", "\n")))  # a line may end so too
    if not found:
        return
    scalars = (node for node, _ in with_depth(root) if isinstance(node, Scalar))
    spans = sorted({_words(node, text) for node in scalars})
    for match in found:
        before = bisect_right(spans, (match.start(), len(text.content)))
        if not before or spans[before - 1][1] <= match.start():
            yield match


def _words(node: Scalar, text: FileText) -> tuple[int, int]:
    """From where to where the words of a text stand; behind the sign of a block is no word."""
    if node.style not in BLOCKS:
        return node.start, node.end
    line_end = LINE_END.search(text.content, node.start)
    return (line_end.end() if line_end else node.end), node.end


@dataclass(frozen=True)
class _Begun:
    """On which lines a value begins, counted from 0, and of each the outermost one."""

    lines: list[int]
    locs: dict[int, Loc]

    @classmethod
    def of(cls, root: Mapping) -> _Begun:
        """Those of a file."""
        locs: dict[int, Loc] = {}
        waiting: deque[tuple[Node, Loc]] = deque([(root, ())])
        while waiting:
            node, loc = waiting.popleft()
            if isinstance(node, Scalar):
                continue
            for step, child in node.children.items():
                locs.setdefault(_begin(node, step).line - 1, (*loc, step))
                waiting.append((child, (*loc, step)))
        return cls(sorted(locs), locs)

    def about(self, text: FileText, line: int) -> Loc | None:
        """What a remark on that line is about."""
        if not text.line(line).lstrip().startswith("#"):
            begun = bisect_right(self.lines, line)  # a text may run over lines
            return self.locs[self.lines[begun - 1]] if begun else None
        below = bisect_left(self.lines, line)
        if below == len(self.lines):
            return None
        return self.locs[self.lines[below]] if below else ()
