"""Tables right below each other, which LibreOffice saves as one: told apart again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import accumulate, groupby, pairwise

from generator.returning.edits.printed import PrintedBlock, PrintedTable


def divided_as(old: Sequence[PrintedBlock], new: Sequence[PrintedBlock]) -> list[PrintedBlock]:
    """The new blocks, in which a table that has the rows of several old ones is those again."""
    rows = [*_rows_of_neighbours(old)]
    known = {block.text for block in old if isinstance(block, PrintedTable)}
    divided = list[PrintedBlock]()
    for block in new:
        if isinstance(block, PrintedTable) and block.text not in known:
            like = (counts for counts, firsts in rows if _is_like(block, counts, firsts))
            counts = next(like, None)
            divided += _parts(block, counts) if counts else [block]
        else:
            divided.append(block)
    return divided


def _rows_of_neighbours(
    blocks: Sequence[PrintedBlock],
) -> Iterator[tuple[tuple[int, ...], tuple[str, ...]]]:
    """Of tables right below each other: how many rows each has, and the words of its first row."""
    for is_table, group in groupby(blocks, lambda block: isinstance(block, PrintedTable)):
        tables = [block for block in group if isinstance(block, PrintedTable)]
        if is_table and len(tables) > 1:
            counts = tuple(len(table.rows) for table in tables)
            yield counts, tuple(table.rows[0].text for table in tables)


def _is_like(table: PrintedTable, counts: Sequence[int], firsts: Sequence[str]) -> bool:
    """Whether it has as many rows, and where each table began a row with the same words."""
    starts = (0, *accumulate(counts[:-1]))
    return len(table.rows) == sum(counts) and all(
        table.rows[at].text == words for at, words in zip(starts, firsts, strict=True)
    )


def _parts(table: PrintedTable, counts: Sequence[int]) -> Iterator[PrintedTable]:
    """The table in parts of so many rows."""
    for start, end in pairwise((0, *accumulate(counts))):
        word = replace(table.word, rows=table.word.rows[start:end])
        yield PrintedTable(word, table.rows[start:end])
