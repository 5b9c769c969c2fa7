"""The tree as it reads, for who asks not where its words are from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.content.inline import Inline, Text, Value
from generator.content.tree import Block, Passage


def unwrapped(blocks: Iterable[Block]) -> Iterator[Block]:
    """The blocks with those of each passage in its place."""
    for block in blocks:
        if isinstance(block, Passage):
            yield from unwrapped(block.children)
        else:
            yield block


def unwrapped_line(inlines: Iterable[Inline]) -> Iterator[Inline]:
    """The same for a line: words of values and fixed words that follow each other are one text.

    Only a value that took the place of a reference stays one.
    """
    words = ""
    for inline in _without_values(inlines):
        if isinstance(inline, Text):
            words += inline.text
            continue
        yield from _text_of(words)
        words = ""
        yield inline
    yield from _text_of(words)


def _without_values(inlines: Iterable[Inline]) -> Iterator[Inline]:
    for inline in inlines:
        if isinstance(inline, Value) and not inline.reference:
            yield from _without_values(inline.children)
        else:
            yield inline


def _text_of(words: str) -> tuple[Text, ...]:
    return (Text(words),) if words else ()
