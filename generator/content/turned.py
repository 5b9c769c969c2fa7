"""A heading right above what stands on pages on their side goes along with it.

Else it would be the last thing on the page before, above nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from generator.content.tree import Block, Heading, Passage, Placed
from generator.content.values import Blocks


def with_headings_turned(blocks: Iterable[Block]) -> Blocks:
    """The blocks, in which each heading right above turned ones stands on their page."""
    made: list[Block] = []
    for block in map(_inside, blocks):
        headings: Blocks = ()
        while made and _begins_turned(block) and (above := _headings(made[-1])):
            headings = (*above, *headings)
            made.pop()
        made.append(_below(headings, block) if headings else block)
    return tuple(made)


def _inside(block: Block) -> Block:
    if isinstance(block, Passage | Placed):
        return replace(block, children=with_headings_turned(block.children))
    return block


def _begins_turned(block: Block) -> bool:
    if isinstance(block, Passage):
        return bool(block.children) and _begins_turned(block.children[0])
    return isinstance(block, Placed) and block.turned


def _headings(block: Block) -> Blocks:
    """The heading that a block is, or that it puts on a new page; pages on their side are new."""
    if isinstance(block, Heading):
        return (block,)
    if isinstance(block, Placed) and all(isinstance(one, Heading) for one in block.children):
        return block.children
    return ()


def _below(headings: Blocks, block: Block) -> Block:
    """The turned block with those headings on its page."""
    match block:
        case Placed(children):
            return replace(block, children=(*headings, *children))
        case Passage((first, *rest)):
            return replace(block, children=(_below(headings, first), *rest))
        case _:
            raise ValueError(f"a {type(block).__name__} is not turned")
