"""A tree of what anybody may write in Word → one that Markdown can say, with the same words.

A cell of more paragraphs becomes one, what is deeper than three levels joins the third, a heading
in a short text becomes bold.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from generator.content.column_headings import with_headings
from generator.content.inline import (
    Emphasis,
    Footnote,
    Foreign,
    Inline,
    Link,
    Paragraph,
    Strong,
    Text,
)
from generator.content.tree import (
    Band,
    Block,
    BulletList,
    Heading,
    OrderedList,
    Quote,
    Row,
    Table,
)
from generator.content.unwrapped import unwrapped_line
from generator.content.words import lines_of
from generator.markdown.parse import HEADING_LEVELS
from generator.markdown.tables import reshaped

MOST_LEVELS = 3
"""So deep lists of a text go."""

Line = tuple[Inline, ...]


def short(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """The blocks without headings."""
    return tuple(_plainer(block) for block in blocks if not _is_empty(block))


def long(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """The blocks with headings from the first level on, of which none skips a level."""
    kept = [block for block in blocks if not _is_empty(block)]
    levels = sorted({block.level for block in kept if isinstance(block, Heading)})
    found: list[Block] = []
    above = 0
    for block in kept:
        if isinstance(block, Heading):
            above = min(levels.index(block.level) + 1, above + 1, HEADING_LEVELS)
            found.append(Heading(above, _bare(block.children)))
        else:
            found.append(_plainer(block))
    return tuple(found)


def without_form(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """The blocks without bold, italic and links; with notes."""
    return tuple(map(_formless, blocks))


def _is_empty(block: Block) -> bool:
    return isinstance(block, Paragraph | Heading) and not block.children


def _plainer(block: Block) -> Block:
    match block:
        case Heading(children=children):
            return Paragraph((Strong(_bare(children)),))
        case BulletList() | OrderedList():
            return _list(block, 1)
        case Table():
            return _table(block)
        case Quote(children):
            return Quote(short(children))
        case _:
            return block


def _list(node: BulletList | OrderedList, level: int) -> Block:
    items = tuple(_item(item, level) for item in node.items)
    return OrderedList(items, node.start) if isinstance(node, OrderedList) else BulletList(items)


def _item(item: Sequence[Block], level: int) -> tuple[Block, ...]:
    """An item, of which the lists below the deepest level are paragraphs."""
    found: list[Block] = []
    for block in item:
        if not isinstance(block, BulletList | OrderedList):
            found.append(_plainer(block))
        elif level < MOST_LEVELS:
            found.append(_list(block, level + 1))
        else:
            found.extend(Paragraph(line) for line in lines_of(block) if line)
    return tuple(found)


def _table(table: Table) -> Table:
    """The table with one paragraph a cell; a band becomes a row with its words in bold."""
    width = len(table.columns)
    rows = [_row(row, width) for row in table.rows]
    plain = with_headings(table, lambda heading: _one_line((Paragraph(heading),)))
    return reshaped(replace(plain, rows=tuple(rows)))


def _row(row: Row | Band, width: int) -> Row:
    if isinstance(row, Band):
        words = _bare(row.children)
        first: tuple[Block, ...] = (Paragraph((Strong(words),)),) if words else ()
        return Row((first, *((),) * (width - 1)))
    return Row(tuple(_cell(cell) for cell in row.cells), joins=row.joins)


def _cell(cell: Sequence[Block]) -> tuple[Block, ...]:
    line = _one_line(cell)
    return (Paragraph(line),) if line else ()


def _one_line(blocks: Sequence[Block]) -> Line:
    """The lines of blocks behind each other."""
    lines = [line for block in blocks for line in lines_of(block) if line]
    inlines = [inline for line in lines for inline in (Text(" "), *line)][1:]
    return tuple(unwrapped_line(inlines))


def _formless(block: Block) -> Block:
    match block:
        case Paragraph(children):
            return Paragraph(_bare(children))
        case Heading(level, children):
            return Heading(level, _bare(children))
        case BulletList(items):
            return BulletList(tuple(map(without_form, items)))
        case OrderedList(items, start):
            return OrderedList(tuple(map(without_form, items)), start)
        case Quote(children):
            return Quote(without_form(children))
        case Table(rows=rows):
            plain = tuple(Row(tuple(map(without_form, _cells(row)))) for row in rows)
            return reshaped(replace(with_headings(block, _bare), rows=plain))
        case _:
            return block


def _cells(row: Row | Band) -> tuple[tuple[Block, ...], ...]:
    return row.cells if isinstance(row, Row) else ((Paragraph(row.children),),)


def _bare(inlines: Iterable[Inline]) -> Line:
    """Running text with its words and notes alone."""
    return tuple(unwrapped_line(_opened(inlines)))


def _opened(inlines: Iterable[Inline]) -> Iterator[Inline]:
    for inline in inlines:
        if isinstance(inline, Strong | Emphasis | Link | Foreign):
            yield from _opened(inline.children)
        elif isinstance(inline, Footnote):
            yield Footnote(tuple(Paragraph(_bare(one.children)) for one in inline.children))
        elif isinstance(inline, Text):
            yield inline
        else:
            yield Text(" ")
