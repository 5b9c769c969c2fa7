"""A document by hand, without what programs and pasting leave in it.

Those are languages, which programs set and seldom rightly, and signs that nobody sees and that may
not stand in a file.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from generator.received.document import Received, WordBlock, WordParagraph
from generator.source.characters import REFUSED


def cleaned(word: Received) -> Received:
    """What somebody meant a Word file to say."""
    return replace(
        word,
        blocks=_blocks(word.blocks),
        headers=_blocks(word.headers),
        footers=_blocks(word.footers),
    )


def _blocks(blocks: Iterable[WordBlock]) -> tuple[WordBlock, ...]:
    return tuple(map(_block, blocks))


def _block(block: WordBlock) -> WordBlock:
    if isinstance(block, WordParagraph):
        return _paragraph(block)
    rows = (
        replace(row, cells=tuple(replace(one, blocks=_blocks(one.blocks)) for one in row.cells))
        for row in block.rows
    )
    return replace(block, rows=tuple(rows))


def _paragraph(paragraph: WordParagraph) -> WordParagraph:
    runs = (
        replace(
            run,
            text=REFUSED.sub("", run.text),
            language="",
            note=tuple(map(_paragraph, run.note)),
        )
        for run in paragraph.runs
    )
    return replace(paragraph, runs=tuple(runs))
