"""One walk over the tree: what stands inside a node, and the tree with some nodes rewritten.

Whoever looks for something in a tree, or changes something in it, does it through here. A new
kind of node must be given its place in ``parts``; mypy says so.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import TypeAlias, assert_never

from generator.content.column_headings import with_headings
from generator.content.figure import Figure
from generator.content.figures_table import FiguresTable
from generator.content.inline import (
    Emphasis,
    Footnote,
    Foreign,
    HardBreak,
    Inline,
    Link,
    Paragraph,
    Reference,
    Strong,
    Text,
    Value,
    Withheld,
)
from generator.content.listings import CaptionList, Contents
from generator.content.marks import Bar, Mark, Spark
from generator.content.picture import Picture
from generator.content.tree import (
    Band,
    Block,
    BulletList,
    Column,
    Heading,
    KeyTable,
    Matrix,
    MatrixCell,
    MatrixRow,
    OrderedList,
    Passage,
    Placed,
    Quote,
    Row,
    Table,
    TableCaption,
)

Node: TypeAlias = Inline | Block
Part: TypeAlias = Node | Row | Band | Column | MatrixRow | MatrixCell
"""A node, or a part of a table."""


def inside(node: Part) -> Iterator[Part]:
    """All that stands in the node, in the order in which it is read; not the node itself."""
    for part in parts(node):
        yield part
        yield from inside(part)


def all_of(nodes: Iterable[Part]) -> Iterator[Part]:
    """The nodes and all that stands in them, in the order in which it is read."""
    for node in nodes:
        yield node
        yield from inside(node)


def parts(node: Part) -> tuple[Part, ...]:
    """What stands right in the node."""
    match node:
        case Text() | HardBreak() | Mark() | Bar() | Spark() | Reference():
            return ()
        case Figure() | FiguresTable():
            return ()
        case Contents(entries) | CaptionList(entries=entries):
            return tuple(word for entry in entries for word in entry.children)
        case Strong() | Emphasis() | Link() | Foreign() | Value() | Withheld() | Footnote():
            return node.children
        case Paragraph() | Heading() | Picture() | TableCaption() | Band():
            return node.children
        case Quote() | Passage() | Placed():
            return node.children
        case BulletList(items) | OrderedList(items):
            return tuple(block for item in items for block in item)
        case Table(columns, rows):
            return (*columns, *rows)
        case Column(heading):
            return heading
        case Row(cells):
            return tuple(block for cell in cells for block in cell)
        case KeyTable(rows, headings=(name, value)):
            return (*name, *value, *(part for row in rows for cell in row for part in cell))
        case Matrix(corner, columns, rows):
            return (*corner, *columns, *rows)
        case MatrixRow(heading, cells):
            return (*heading, *cells)
        case MatrixCell(blocks):
            return blocks
        case _:
            assert_never(node)


def _same_inline(inline: Inline) -> Inline:
    return inline


def _same_line(line: tuple[Inline, ...]) -> tuple[Inline, ...]:
    return line


def _same_block(block: Block) -> Block:
    return block


def _entered(_: Node) -> bool:
    return False


def rewritten(
    blocks: Iterable[Block],
    inline: Callable[[Inline], Inline] = _same_inline,
    block: Callable[[Block], Block] = _same_block,
    line: Callable[[tuple[Inline, ...]], tuple[Inline, ...]] = _same_line,
    whole: Callable[[Node], bool] = _entered,
) -> tuple[Block, ...]:
    """The blocks in which each node was given to ``inline`` or ``block``, the innermost first.

    After that each row of running text is given to ``line``, also one within a bold text. A node
    that is ``whole`` is given as it is: nothing in it is changed before.
    """
    return _Rewriting(inline, block, line, whole).blocks(blocks)


def rewritten_line(
    line: Iterable[Inline],
    inline: Callable[[Inline], Inline],
    whole: Callable[[Node], bool] = _entered,
) -> tuple[Inline, ...]:
    """As ``rewritten``, for running text."""
    return _Rewriting(inline, _same_block, _same_line, whole).line(line)


class _Rewriting:
    """Carries a change through a tree."""

    def __init__(
        self,
        inline: Callable[[Inline], Inline],
        block: Callable[[Block], Block],
        line: Callable[[tuple[Inline, ...]], tuple[Inline, ...]],
        whole: Callable[[Node], bool],
    ) -> None:
        self._change_inline = inline
        self._change_block = block
        self._change_line = line
        self._is_whole = whole

    def line(self, inlines: Iterable[Inline]) -> tuple[Inline, ...]:
        changed = (self._change_inline(self._within(inline)) for inline in inlines)
        return self._change_line(tuple(changed))

    def blocks(self, blocks: Iterable[Block]) -> tuple[Block, ...]:
        return tuple(self._change_block(self._within_block(block)) for block in blocks)

    def _within(self, inline: Inline) -> Inline:
        if self._is_whole(inline):
            return inline
        match inline:
            case Text() | HardBreak() | Mark() | Bar() | Reference() | Spark():
                return inline
            case Strong() | Emphasis() | Link() | Foreign() | Value() | Withheld():
                return replace(inline, children=self.line(inline.children))
            case Footnote(paragraphs):
                return Footnote(tuple(map(self._paragraph, paragraphs)))
            case _:
                assert_never(inline)

    def _paragraph(self, paragraph: Paragraph) -> Paragraph:
        """A paragraph of a note, which stays one: a note holds nothing else."""
        changed = self._change_block(self._within_block(paragraph))
        assert isinstance(changed, Paragraph)
        return changed

    def _within_block(self, block: Block) -> Block:
        if self._is_whole(block):
            return block
        match block:
            case Figure() | FiguresTable():
                return block
            case Contents(entries):
                new = (replace(entry, children=self.line(entry.children)) for entry in entries)
                return Contents(tuple(new))
            case CaptionList(entries=listed):
                lines = (replace(one, children=self.line(one.children)) for one in listed)
                return replace(block, entries=tuple(lines))
            case Paragraph() | Heading() | Picture() | TableCaption():
                return replace(block, children=self.line(block.children))
            case Quote() | Passage() | Placed():
                return replace(block, children=self.blocks(block.children))
            case BulletList(items) | OrderedList(items):
                return replace(block, items=tuple(map(self.blocks, items)))
            case Table():
                return self._table(block)
            case KeyTable(rows, headings=(name, value)):
                filled = tuple((self.line(key), self.blocks(cell)) for key, cell in rows)
                return replace(block, rows=filled, headings=(self.line(name), self.line(value)))
            case Matrix():
                return self._matrix(block)
            case _:
                assert_never(block)

    def _table(self, table: Table) -> Table:
        rows = tuple(map(self._row, table.rows))
        return replace(with_headings(table, self.line), rows=rows)

    def _row(self, row: Row | Band) -> Row | Band:
        if isinstance(row, Band):
            return replace(row, children=self.line(row.children))
        return replace(row, cells=tuple(map(self.blocks, row.cells)))

    def _columns(self, columns: Iterable[Column]) -> tuple[Column, ...]:
        return tuple(replace(column, heading=self.line(column.heading)) for column in columns)

    def _matrix(self, matrix: Matrix) -> Matrix:
        return replace(
            matrix,
            corner=self.line(matrix.corner),
            columns=self._columns(matrix.columns),
            rows=tuple(map(self._matrix_row, matrix.rows)),
        )

    def _matrix_row(self, row: MatrixRow) -> MatrixRow:
        cells = tuple(replace(cell, blocks=self.blocks(cell.blocks)) for cell in row.cells)
        return MatrixRow(self.line(row.heading), cells)
