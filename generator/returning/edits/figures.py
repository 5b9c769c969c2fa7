"""Tables out of files with figures, in a text that came back: they stay, whatever was done to them.

What they say stands in a file that is not YAML; words around them are as those of any text.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TypeAlias

from generator.content.figures_table import FiguresTable
from generator.content.tree import Block, Table
from generator.content.walk import all_of
from generator.origin import Origin
from generator.returning.edits.alignment import BlockPair
from generator.returning.edits.findings import ChangedWords, Findings
from generator.returning.edits.printed import PrintedBlock, PrintedTable
from generator.returning.edits.reasons import FIGURES_KEPT, FIGURES_MOVED
from generator.returning.edits.sameness import is_same
from generator.returning.edits.sources import authors_in

FiguresTables: TypeAlias = Mapping[PrintedTable, FiguresTable]
"""The tables of a text that was made which come out of a file, each with what shows it there."""


def figures_in(tree: tuple[Block, ...], made: Sequence[PrintedBlock | None]) -> FiguresTables:
    """Those of a text of which these blocks were made; none when it has other tables."""
    written = [one for one in all_of(tree) if isinstance(one, Table | FiguresTable)]
    printed = [block for block in made if isinstance(block, PrintedTable)]
    if len(written) != len(printed):
        return {}
    both = zip(printed, written, strict=True)
    return {block: one for block, one in both if isinstance(one, FiguresTable)}


def with_figures(
    findings: Findings, source: Origin, tree: tuple[Block, ...], pairs: Sequence[BlockPair]
) -> list[BlockPair]:
    """The pairs of blocks of a text in which every such table stays; tells which were changed."""
    figures = figures_in(tree, [old for old, _ in pairs])
    moved = dict(_moved(figures, pairs))
    kept = list[BlockPair]()
    for old, new in pairs:
        if isinstance(old, PrintedTable) and old in figures:
            if old in moved:
                findings.refuse([source], ChangedWords(old.text, "", ()), FIGURES_MOVED)
            elif new is None or not is_same(old, new):
                by = authors_in([new]) if new else findings.took_out([old])
                words = ChangedWords(old.text, new.text if new else "", by)
                findings.refuse([source], words, FIGURES_KEPT)
            kept.append((old, old))
        elif new not in moved.values():
            kept.append((old, new))
    return kept


def _moved(
    figures: FiguresTables, pairs: Sequence[BlockPair]
) -> Iterator[tuple[PrintedTable, PrintedTable]]:
    """Those that stand elsewhere now, each with what stands there."""
    came = [new for old, new in pairs if old is None and isinstance(new, PrintedTable)]
    for old, new in pairs:
        if isinstance(old, PrintedTable) and old in figures and new is None:
            found = next((one for one in came if one.text == old.text), None)
            if found:
                came.remove(found)
                yield old, found
