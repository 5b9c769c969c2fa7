"""The runs of a Word file: those of one form are one, and all can be changed in the same way."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import TypeAlias

from generator.received.document import Received, Run, WordBlock, WordParagraph

Turn: TypeAlias = Callable[[Run], Run]
"""Makes of a run what takes its place; its notes are changed already."""


def put_behind(runs: list[Run], run: Run) -> None:
    """Put a run behind others, as a part of the last one if it has the same form."""
    last = runs[-1] if runs else None
    if last and not last.note and not run.note and replace(last, text=run.text) == run:
        run = replace(run, text=runs.pop().text + run.text)
    runs.append(run)


def with_runs(file: Received, turn: Turn) -> Received:
    """The file, in which each run of its text, headers, footers and notes was given to ``turn``.

    A run that says nothing then goes. What was taken away in the file, and its comments, stay as
    they are.
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
    runs = list[Run]()
    for run in paragraph.runs:
        turned = _run(run, turn)
        if turned.text or turned.note:
            put_behind(runs, turned)
    return replace(paragraph, runs=tuple(runs))


def _run(run: Run, turn: Turn) -> Run:
    return turn(replace(run, note=tuple(_paragraph(one, turn) for one in run.note)))
