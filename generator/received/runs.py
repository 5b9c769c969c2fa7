"""What a Word file says, with each of its runs changed in the same way."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import TypeAlias

from generator.received.document import Received, Run, WordBlock, WordParagraph

Turn: TypeAlias = Callable[[Run], Run]
"""Makes of a run what takes its place; its notes are changed already."""


def with_runs(file: Received, turn: Turn) -> Received:
    """The file, in which each run of its text, headers, footers and notes was given to ``turn``.

    What was taken away in it, and its comments, stay as they are.
    """
    return replace(
        file,
        blocks=_blocks(file.blocks, turn),
        headers=_blocks(file.headers, turn),
        footers=_blocks(file.footers, turn),
        contents=tuple(_paragraph(one, turn) for one in file.contents),
    )


def _blocks(blocks: Iterable[WordBlock], turn: Turn) -> tuple[WordBlock, ...]:
    return tuple(_block(block, turn) for block in blocks)


def _block(block: WordBlock, turn: Turn) -> WordBlock:
    if isinstance(block, WordParagraph):
        return _paragraph(block, turn)
    rows = (
        replace(
            row,
            cells=tuple(replace(cell, blocks=_blocks(cell.blocks, turn)) for cell in row.cells),
        )
        for row in block.rows
    )
    return replace(block, rows=tuple(rows))


def _paragraph(paragraph: WordParagraph, turn: Turn) -> WordParagraph:
    return replace(paragraph, runs=tuple(_run(run, turn) for run in paragraph.runs))


def _run(run: Run, turn: Turn) -> Run:
    return turn(replace(run, note=tuple(_paragraph(one, turn) for one in run.note)))
