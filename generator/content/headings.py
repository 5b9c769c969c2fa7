"""The headings of a long document: where they lead to, and the contents that follow from them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import count

from generator.content.listings import Contents, Entry
from generator.content.provenance import Origins, origins_of, within
from generator.content.tree import Block, Heading, Passage, Placed
from generator.content.values import value
from generator.content.walk import all_of, rewritten
from generator.content.words import text_of

CHAPTER = 2
"""The level of the headings of which the numbers run through the whole document."""


def lower(blocks: Iterable[Block], levels: int) -> tuple[Block, ...]:
    """The blocks with each heading that many levels deeper, to stand under another heading."""

    def lowered(block: Block) -> Block:
        return replace(block, level=block.level + levels) if isinstance(block, Heading) else block

    return rewritten(blocks, block=lowered)


def with_numbers(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """The blocks with a number at each heading of the lowest level; 1 again below a higher one."""
    blocks = tuple(blocks)
    lowest = max((one.level for one in all_of(blocks) if isinstance(one, Heading)), default=0)
    above = True

    def numbered(block: Block) -> Block:
        nonlocal above
        if not isinstance(block, Heading):
            return block
        begins, above = above, block.level < lowest
        return block if above else replace(block, numbered=True, begins=begins)

    return rewritten(blocks, block=numbered)


def anchored(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """The blocks with an anchor at each heading, counted through from ``kop_1``."""
    numbers = count(1)

    def with_anchor(block: Block) -> Block:
        if isinstance(block, Heading):
            return replace(block, anchor=f"kop_{next(numbers)}")
        return block

    return rewritten(blocks, block=with_anchor)


def contents_of(blocks: Iterable[Block], deepest: int) -> Contents:
    """The contents: the headings with an anchor, down to the deepest level."""
    return Contents(tuple(_entries(_headings(blocks, ()), deepest)))


def _headings(blocks: Iterable[Block], around: Origins) -> Iterator[tuple[Heading, Origins]]:
    """The headings, each with what it comes from."""
    for block in blocks:
        if isinstance(block, Heading):
            yield block, origins_of(block.children, within(block, around))
        elif isinstance(block, Passage):
            yield from _headings(block.children, block.origins)
        elif isinstance(block, Placed):
            yield from _headings(block.children, around)


def _entries(headings: Iterable[tuple[Heading, Origins]], deepest: int) -> Iterator[Entry]:
    """A line for each heading; the numbered ones are counted as the renderers do."""
    chapters, others = count(1), count(1)
    for heading, origins in headings:
        others = count(1) if heading.begins else others
        numbers = chapters if heading.level == CHAPTER else others
        number = str(next(numbers)) if heading.numbered else ""
        if heading.anchor and heading.level <= deepest:
            words = value(text_of(heading.children).strip(), *origins)
            yield Entry(heading.level, (words,), heading.anchor, number)
