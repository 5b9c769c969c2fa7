"""The words of a tree, without its form."""

from __future__ import annotations

from collections.abc import Iterable

from generator.content.tree import (
    Band,
    Block,
    BulletList,
    Emphasis,
    Footnote,
    Foreign,
    HardBreak,
    Heading,
    Inline,
    Link,
    OrderedList,
    Paragraph,
    Quote,
    Row,
    Strong,
    Table,
    Text,
)


def text_of(inlines: Iterable[Inline]) -> str:
    """The text of running text; a note stands in its place, a break is a space."""
    return "".join(map(_text_of_one, inlines))


def _text_of_one(inline: Inline) -> str:
    match inline:
        case Text(text):
            return text
        case Strong(children) | Emphasis(children) | Link(children) | Foreign(children):
            return text_of(children)
        case Footnote(paragraphs):
            return " ".join(text_of(paragraph.children) for paragraph in paragraphs)
        case HardBreak():
            return " "
        case _:  # marks and bars have no words of their own
            return ""


def text_of_blocks(blocks: Iterable[Block]) -> str:
    """The text of blocks that Markdown can hold, a line for each paragraph."""
    return "\n".join(map(_text_of_block, blocks))


def _text_of_block(block: Block) -> str:
    match block:
        case Paragraph(children) | Heading(children=children):
            return text_of(children)
        case Quote(children):
            return text_of_blocks(children)
        case BulletList(items) | OrderedList(items):
            return "\n".join(map(text_of_blocks, items))
        case Table(columns, rows):
            heading = "\n".join(text_of(column.heading) for column in columns)
            return "\n".join([heading, *map(_text_of_row, rows)])
        case _:  # what models build has no words of staff
            return ""


def _text_of_row(row: Row | Band) -> str:
    if isinstance(row, Band):
        return text_of(row.children)
    return "\n".join(map(text_of_blocks, row.cells))
