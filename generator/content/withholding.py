"""Texts of which staff marked words that a public version leaves out.

They print their words as ever, and remember what was marked: whoever makes documents sees a text
like any other, and only who makes a public version asks. A mark without words, which were left out
before, is a box in both.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Self, TypeAlias

from generator.content.boxes import box
from generator.content.inline import Inline, Text, Withheld
from generator.content.tree import Block
from generator.content.walk import all_of, rewritten

Blocks: TypeAlias = tuple[Block, ...]


class MarkedText(tuple[Block, ...]):
    """Blocks in which words are marked; ``marked`` are the same with those marks."""

    marked: Blocks

    def __new__(cls, plain: Blocks, marked: Blocks = ()) -> Self:
        """The blocks as they are printed, and as they were written."""
        made = super().__new__(cls, plain)
        made.marked = marked
        return made


class MarkedLine(str):
    """A line in which words are marked; ``parts`` are the words between marks, and the marks."""

    parts: tuple[Text | Withheld, ...]

    def __new__(cls, parts: Iterable[Text | Withheld]) -> Self:
        """The line of those parts."""
        parts = tuple(parts)
        made = super().__new__(cls, "".join(map(_printed, parts)))
        made.parts = parts
        return made


def as_printed(blocks: Blocks) -> Blocks:
    """Blocks as they are printed, which remember what is marked in them if anything is."""
    if not any(isinstance(part, Withheld) for part in all_of(blocks)):
        return blocks
    return MarkedText(rewritten(blocks, line=_unmarked), blocks)


def as_written(blocks: Blocks) -> Blocks:
    """Blocks with what is marked in them."""
    return blocks.marked if isinstance(blocks, MarkedText) else blocks


def _printed(part: Text | Withheld) -> str:
    if isinstance(part, Text):
        return part.text
    words = "".join(child.text for child in part.children if isinstance(child, Text))
    return words or box(part.grounds)


def _unmarked(line: Iterable[Inline]) -> tuple[Inline, ...]:
    """A line without its marks."""
    return joined_texts(word for one in line for word in _words_of(one))


def _words_of(inline: Inline) -> tuple[Inline, ...]:
    if isinstance(inline, Withheld):
        return inline.children or (Text(box(inline.grounds)),)
    return (inline,)


def joined_texts(inlines: Iterable[Inline]) -> tuple[Inline, ...]:
    """The line with each row of texts as one."""
    return tuple(_joined(inlines))


def _joined(inlines: Iterable[Inline]) -> Iterator[Inline]:
    words = ""
    for inline in inlines:
        if isinstance(inline, Text):
            words += inline.text
            continue
        if words:
            yield Text(words)
            words = ""
        yield inline
    if words:
        yield Text(words)
