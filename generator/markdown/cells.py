"""A cell of a table of Markdown to blocks of the tree.

A cell has one line, or several with ``//`` between them; of several lines, those that begin as
items are lists. A cell with nothing but ``<`` is one with the cell at its left, one with ``^`` with
the cell above it. One with nothing but ``=som`` is the sum of the figures above it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from generator.content.inline import (
    SUM,
    HardBreak,
    Inline,
    LineRange,
    Paragraph,
    Reference,
)
from generator.content.spans import Joins, Place, begun_below, outside, torn
from generator.content.tree import Block, BulletList, Join, OrderedList
from generator.markdown.cell_lines import BULLET, FORMULA, NUMBER
from generator.markdown.faults import (
    CELL_LINE_EMPTY,
    CELL_NO_SUM,
    TABLE_JOIN_ABOVE,
    TABLE_JOIN_ABOVE_HEADING,
    TABLE_JOIN_BELOW,
    TABLE_JOIN_LEFT,
    TABLE_JOIN_ROW,
    TABLE_JOIN_TORN,
    Fault,
)
from generator.markdown.inlines import InlineReader, NoteOf
from generator.markdown.numbering import misnumbered
from generator.markdown.offsets import ParsedLines, Position
from generator.markdown.token_nodes import TokenNode

_SUM = Reference(SUM, "").written
_JOINS = {join.value: join for join in Join}
_OUTSIDE = {Join.LEFT: TABLE_JOIN_LEFT, Join.ABOVE: TABLE_JOIN_ABOVE}
_OUTSIDE_HEADINGS = {Join.LEFT: TABLE_JOIN_LEFT, Join.ABOVE: TABLE_JOIN_ABOVE_HEADING}


@dataclass(frozen=True, slots=True)
class WrittenCell:
    """A cell as it was written: its lines, where the first one begins in the text, and on which
    lines of the text the row stands."""

    lines: Sequence[TokenNode]
    start: int
    row: LineRange

    @property
    def join(self) -> Join | None:
        """With which cell it says that it is one."""
        return _JOINS.get(self.lines[0].token.content) if len(self.lines) == 1 else None

    @property
    def is_sum(self) -> bool:
        """Whether it says that it is a sum."""
        return len(self.lines) == 1 and is_sum(self.lines[0].token.content)


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of a cell, and what it says of itself: of which kind of list, with which number."""

    words: tuple[Inline, ...]
    kind: str
    number: int
    at: Position


@dataclass(frozen=True, slots=True)
class CellReader:
    """Reads what stands in cells; what is wrong goes to ``faults``."""

    source: ParsedLines
    note_of: NoteOf
    faults: list[Fault]

    def heading(self, cell: WrittenCell) -> tuple[Inline, ...]:
        """The words of a heading, in which a list is no list; none when it is one with another."""
        if cell.join:
            return ()
        lines = [line.words for line in self._lines(cell)]
        return tuple(inline for line in lines for inline in (HardBreak(), *line))[1:]

    def blocks(self, cell: WrittenCell) -> tuple[Block, ...]:
        """The blocks of a cell: none for an empty one and for one that is one with another."""
        if cell.join:
            return ()
        if cell.is_sum:
            return (Paragraph((Reference(SUM, ""),), cell.row),)
        blocks: list[Block] = []
        for kind, lines in groupby(self._lines(cell), lambda line: line.kind):
            blocks += self._of_kind(kind, list(lines), cell.row)
        return tuple(blocks)

    def _of_kind(self, kind: str, lines: Sequence[_Line], row: LineRange) -> Sequence[Block]:
        words = [Paragraph(line.words, row) for line in lines]
        items = tuple((one,) for one in words)
        if kind == BULLET:
            return [BulletList(items)]
        if kind == NUMBER:
            self.faults.extend(misnumbered([(line.number, line.at) for line in lines], 0))
            return [OrderedList(items, lines[0].number)]
        return [one for one in words if one.children]

    def _lines(self, cell: WrittenCell) -> Iterator[_Line]:
        for node in cell.lines:
            meta = node.token.meta
            locate = self.source.in_cell(cell.start, meta["cell"], meta["at"])
            words = InlineReader(locate, self.note_of, self.faults).read(node.token.children or ())
            at = self.source.in_cell(cell.start, meta["cell"], meta["begins"])(0)
            if not node.token.content and len(cell.lines) > 1:
                self.faults.append(Fault(*at, CELL_LINE_EMPTY))
            if FORMULA.match(node.token.content):
                self.faults.append(Fault(*at, CELL_NO_SUM))
            kind = next((kind for kind in (BULLET, NUMBER) if kind in meta), "")
            yield _Line(words, kind, int(meta.get(NUMBER, 0)), at)


def is_sum(words: str) -> bool:
    """Whether a cell with those words is a sum."""
    return words.lower() == _SUM


def wrong_joins(
    joins: Joins, messages: Mapping[Join, str] = _OUTSIDE
) -> Iterator[tuple[Place, str]]:
    """The cells that cannot be one with others as they say, and the message for each; those for a
    cell that would be one with what is no cell are given."""
    wrong = {(row, at): messages[join] for row, at in outside(joins) if (join := joins[row][at])}
    yield from wrong.items()
    if not wrong:
        yield from ((place, TABLE_JOIN_TORN) for place in dict.fromkeys(torn(joins)))
        for at, of_row in enumerate(joins):
            if all(of_row):
                yield (at, 0), TABLE_JOIN_ROW


def wrong_heading_joins(joins: Joins) -> Iterator[tuple[Place, str]]:
    """The same for the rows of headings: in a lower one none begins that goes over columns."""
    wrong = list(wrong_joins(joins, _OUTSIDE_HEADINGS))
    yield from wrong
    if not wrong:
        yield from ((place, TABLE_JOIN_BELOW) for place in begun_below(joins))
