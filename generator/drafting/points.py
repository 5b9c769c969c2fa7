"""Lists of a document as points: the text before them, the points, the text behind them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.content.inline import Inline, Paragraph, Strong, Text
from generator.content.tree import Block, BulletList, OrderedList
from generator.drafting.draft import fields
from generator.drafting.texts import line_words, markdown_of
from generator.received.as_tree import tree_of
from generator.received.document import WordBlock
from generator.source import Data

_SIGNS = " :.–-\n"

ListItems = tuple[tuple[Block, ...], ...]
"""Each item of a list as its blocks."""


@dataclass(frozen=True)
class Points:
    """What stands before a list, its items, and what stands behind it."""

    before: tuple[Block, ...]
    items: ListItems
    after: tuple[Block, ...]

    def as_fields(self) -> Data:
        """The points with their introduction; what stands behind them is the last point."""
        points: list[Data] = [markdown_of(item) for item in self.items]
        if self.after:
            points.append(markdown_of(self.after))
        return fields(inleiding=markdown_of(self.before), punten=points)


def points_of(blocks: Sequence[WordBlock]) -> Points:
    """The first list among blocks; without any list each paragraph is a point."""
    tree = tree_of(blocks)
    places = [at for at, block in enumerate(tree) if isinstance(block, BulletList | OrderedList)]
    if not places:
        return Points((), tuple((block,) for block in tree), ())
    first = places[0]
    last = first
    while last + 1 in places:
        last += 1
    items = tuple(item for block in tree[first : last + 1] for item in _items(block))
    return Points(tree[:first], items, tree[last + 1 :])


def _items(block: Block) -> ListItems:
    assert isinstance(block, BulletList | OrderedList)
    return block.items


def named(item: Sequence[Block]) -> tuple[str, tuple[Block, ...]]:
    """The bold words with which an item begins, as its name, and the rest of it."""
    if not item or not isinstance(item[0], Paragraph):
        return "", tuple(item)
    children = item[0].children
    if not children or not isinstance(children[0], Strong):
        return "", tuple(item)
    name = line_words(children[0].children).strip(_SIGNS)
    rest = _without_signs(children[1:])
    if not name or not (rest or item[1:]):
        return "", tuple(item)
    first = (Paragraph(rest),) if rest else ()
    return name, (*first, *item[1:])


def _without_signs(inlines: Sequence[Inline]) -> tuple[Inline, ...]:
    """Running text without the colon or line end with which it begins."""
    left = list(inlines)
    while left:
        first = left[0]
        if isinstance(first, Text):
            words = first.text.lstrip(_SIGNS)
            if words:
                left[0] = Text(words)
                break
        elif not _is_break(first):
            break
        left.pop(0)
    return tuple(left)


def _is_break(inline: Inline) -> bool:
    return line_words((inline,)) == ""
