"""The lines of a text, each in its place: of paragraphs, captions, headings, items and cells."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import TypeAlias

from generator.content.column_headings import with_headings
from generator.content.figures_table import FiguresTable
from generator.content.inline import Inline, Paragraph
from generator.content.picture import Picture
from generator.content.tree import (
    Block,
    BulletList,
    Heading,
    OrderedList,
    Placed,
    Quote,
    Row,
    Table,
    TableCaption,
)
from generator.markdown.tables import reshaped

Line: TypeAlias = tuple[Inline, ...]


def lines_of(blocks: Iterable[Block]) -> tuple[Line, ...]:
    """Every line with words, in the order in which it is read; not those of notes."""
    found = list[Line]()

    def keep(line: Line) -> Line:
        found.append(line)
        return line

    with_lines(blocks, keep)
    return tuple(found)


def with_lines(blocks: Iterable[Block], turn: Callable[[Line], Line]) -> tuple[Block, ...]:
    """The blocks in which every line that has words was given to ``turn``, in their order."""
    return tuple(_block(block, turn) for block in blocks)


def _block(block: Block, turn: Callable[[Line], Line]) -> Block:
    match block:
        case Paragraph() | Heading() | Picture() | TableCaption():
            return replace(block, children=_line(block.children, turn))
        case FiguresTable():
            return block
        case BulletList(items) | OrderedList(items):
            return replace(block, items=tuple(with_lines(item, turn) for item in items))
        case Quote(children) | Placed(children):
            return replace(block, children=with_lines(children, turn))
        case Table():
            return _table(block, turn)
        case _:
            raise ValueError(f"no text of staff: {block}")


def _table(table: Table, turn: Callable[[Line], Line]) -> Table:
    with_own = with_headings(table, lambda heading: _line(heading, turn))
    rows = (
        replace(row, cells=tuple(with_lines(cell, turn) for cell in row.cells))
        for row in table.rows
        if isinstance(row, Row)
    )
    return reshaped(replace(with_own, rows=tuple(rows)))


def _line(line: Line, turn: Callable[[Line], Line]) -> Line:
    return turn(line) if line else line
