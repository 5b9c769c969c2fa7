"""Paragraphs of Word to a tree of which the words are told apart from their places.

What is a list, a quote or a table is seen by ``received``; the words of each paragraph are those
that the YAML says.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TypeAlias

from generator.content.inline import Inline, Text
from generator.content.tree import Block
from generator.received.as_tree import tree_of
from generator.received.document import Run, WordBlock, WordRow
from generator.returning.edits.inlines import line_of
from generator.returning.edits.letters import Letters
from generator.returning.edits.lines_of_tree import with_lines
from generator.returning.edits.printed import PrintedBlock, PrintedParagraph, PrintedTable

Said: TypeAlias = Mapping[PrintedParagraph, Letters]
"""What each paragraph says in the YAML."""


def tree_of_words(
    blocks: Sequence[PrintedBlock], said: Said, levels: Mapping[int, int]
) -> tuple[Block, ...]:
    """The tree of blocks that ``said`` that; ``levels`` are those of headings in the YAML."""
    numbered = list[PrintedParagraph]()
    bare = [_bare(block, levels, numbered) for block in blocks]

    def filled(line: tuple[Inline, ...]) -> tuple[Inline, ...]:
        numbers = [inline.text for inline in line if isinstance(inline, Text)]
        return line_of(said[numbered[int(numbers[0])]]) if numbers else ()

    return with_lines(tree_of(bare), filled)


def _bare(
    block: PrintedBlock, levels: Mapping[int, int], numbered: list[PrintedParagraph]
) -> WordBlock:
    """The block with a number in the place of the words of each paragraph."""
    if isinstance(block, PrintedTable):
        return replace(block.word, rows=tuple(_rows(block, levels, numbered)))
    numbered.append(block)
    word = block.word
    level = levels.get(word.heading, word.heading)
    return replace(word, heading=level, runs=(Run(str(len(numbered) - 1)),), removals=())


def _rows(
    table: PrintedTable, levels: Mapping[int, int], numbered: list[PrintedParagraph]
) -> Iterator[WordRow]:
    for row in table.rows:
        cells = (
            replace(cell.word, blocks=tuple(_bare(one, levels, numbered) for one in cell.blocks))
            for cell in row.cells
        )
        yield replace(row.word, cells=tuple(cells))
