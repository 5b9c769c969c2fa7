"""The place of a value, from the colon or the dash to the end of its last line.

A comment behind a value stays behind it; of a block it stands behind its sign.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.source.editing.lines import indentation, line_stop, usual_line_end
from generator.source.editing.memory import Spelling
from generator.source.editing.route import Spot
from generator.source.editing.spelling import NOTHING_IN_A_LIST, Surroundings, Written
from generator.source.nodes import BLOCKS, Scalar
from generator.source.text import LINE_END

_BLOCK_SIGN = re.compile(r"[|>][-+0-9]*")


@dataclass(frozen=True)
class Slot:
    """What stands from index ``opens`` up to ``stops``: the value ``now``, and its comment."""

    spot: Spot
    opens: int
    stops: int
    now: Spelling
    comment: str

    def filled(self, spelling: Spelling) -> str:
        """The text of the file with that in the slot; its comments are those of now."""
        content, gap, comment = self.spot.text.content, spelling.gap, self.comment
        if _comments(gap) != _comments(self.now.gap):
            if _comments(gap) == _comments(self.now.gap + comment):
                comment = ""  # it stands in the gap again
            else:
                gap = self.gap(spelling.body)
        written = gap + spelling.head + comment + spelling.body
        return content[: self.opens] + written + content[self.stops :]

    def gap(self, body: str) -> str:
        """What comes before a value; one that is no block may stand on the next line."""
        if self._is_between_commas:
            return ""
        before = self.now.gap
        moves = body and LINE_END.search(before) and not _comments(before)
        return " " if moves or not before else before

    @property
    def _is_between_commas(self) -> bool:
        return self.spot.brackets and not isinstance(self.spot.step, str)

    def emptied(self) -> Spelling:
        """How nothing is written there."""
        if self.spot.brackets:
            return Spelling(self.now.gap, NOTHING_IN_A_LIST if self._is_between_commas else "")
        return Spelling(self.now.gap.rstrip() if _comments(self.now.gap) else "", "")

    def written(self, written: Written) -> Spelling:
        """How a text that was spelled so is written there."""
        line_end = usual_line_end(self.spot.text)
        body = "".join(line_end + line for line in written.lines)
        return Spelling(self.gap(body), written.head, body)

    def surroundings(self) -> Surroundings:
        """What counts for how a text is written there."""
        node, column = self.spot.node, self.spot.column
        style = node.style if isinstance(node, Scalar) else ""
        chomp = "".join(sign for sign in self.now.head if sign in "+-") if style in BLOCKS else ""
        return Surroundings(style, chomp, column, self._indent(column), self.spot.brackets)

    def _indent(self, column: int) -> int:
        """How far the lines of a block are indented: as they are now, else two more."""
        node = self.spot.node
        words = _filled((node.data or "").split("\n")) if isinstance(node, Scalar) else []
        lines = _filled(LINE_END.split(self.now.body))
        if not words or not lines:
            return column + 2
        return indentation(lines[0]) - indentation(words[0])


def _filled(lines: list[str]) -> list[str]:
    return [line for line in lines if line.strip(" ")]


def slot_of(spot: Spot) -> Slot:
    """The slot of a text, or of an empty value."""
    content, opens = spot.text.content, spot.opens
    gap = content[opens : spot.start]
    words = content[spot.start : spot.end]
    if spot.brackets:
        stops = spot.end if words else opens + content.startswith(" ", opens)
        return Slot(spot, opens, stops, Spelling(gap if words else content[opens:stops], words), "")
    stops = line_stop(spot.text, spot.end)
    if not isinstance(spot.node, Scalar) or spot.node.style not in BLOCKS:
        return Slot(spot, opens, stops, Spelling(gap, words), content[spot.end : stops])
    sign = _BLOCK_SIGN.match(words)
    head = sign[0] if sign else ""
    first = min(line_stop(spot.text, spot.start), stops)
    comment = content[spot.start + len(head) : first]
    return Slot(spot, opens, stops, Spelling(gap, head, content[first:stops]), comment)


def _comments(gap: str) -> list[str]:
    return [line.strip() for line in LINE_END.split(gap) if "#" in line]
