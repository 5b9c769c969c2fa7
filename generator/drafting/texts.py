"""Blocks of a Word file to Markdown that the program reads, whatever stands in them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.content.inline import Inline, Paragraph, Text
from generator.content.tree import Block
from generator.content.words import lines_of, text_of
from generator.drafting.plainer import long, short, without_form
from generator.markdown.paragraphs import written
from generator.markdown.writing import UnwritableError, write
from generator.received.as_tree import tree_of
from generator.received.document import WordBlock

WIDTH = 96
"""So many letters stand on a line of a text, or of a remark."""


def short_text(blocks: Sequence[WordBlock]) -> str:
    """The Markdown of a text that has no headings; what is a heading is bold."""
    return _markdown(short(tree_of(blocks)))


def long_text(blocks: Sequence[WordBlock]) -> str:
    """The Markdown of a text that may have headings."""
    return _markdown(long(tree_of(blocks)))


def markdown_of(blocks: Sequence[Block]) -> str:
    """The Markdown of blocks of the tree, without headings."""
    return _markdown(short(blocks))


def words_of(blocks: Sequence[WordBlock]) -> str:
    """The words of blocks on one line, for a field that has no form."""
    return " ".join(" ".join(map(text_of, _lines(tree_of(blocks)))).split())


def line_words(inlines: Sequence[Inline]) -> str:
    """The words of running text on one line."""
    return " ".join(text_of(inlines).split())


def _markdown(blocks: tuple[Block, ...]) -> str:
    """What says the blocks: with their form, without it, or with their words alone.

    Where one cannot be said at all, the others still are.
    """
    for plainer in (blocks, without_form(blocks), tuple(map(_paragraph, _lines(blocks)))):
        try:
            return written(write(plainer), "", WIDTH)
        except UnwritableError:
            continue
    apart = [_markdown((block,)) for block in blocks] if len(blocks) > 1 else []
    return "\n\n".join(filter(None, apart))


def _lines(blocks: Sequence[Block]) -> Iterator[tuple[Inline, ...]]:
    for block in blocks:
        yield from lines_of(block)


def _paragraph(line: Sequence[Inline]) -> Paragraph:
    return Paragraph((Text(line_words(line)),))
