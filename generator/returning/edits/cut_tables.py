"""Tables that somebody cut in two: one again, so that its rows are compared as those of one."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from generator.returning.edits.fields import Fields
from generator.returning.edits.letters import one_spaced
from generator.returning.edits.printed import PrintedBlock, PrintedTable
from generator.returning.edits.sources import text_source


def made_whole(
    fields: Fields, old: Sequence[PrintedBlock], new: Sequence[PrintedBlock]
) -> list[PrintedBlock]:
    """The new blocks, in which parts of one old table are that table again.

    Between two parts may stand what somebody typed there; that comes behind the table. One that
    stands in a text may be cut, as a text may have two tables.
    """
    own = {one_spaced(block.text) for block in old}
    rows = [_rows(table) for table in _gone(fields, old, new)]
    whole = list[PrintedBlock]()
    for block in new:
        at = _table_before(whole, own)
        first = None if at is None else whole[at]
        if (
            at is not None
            and isinstance(first, PrintedTable)
            and isinstance(block, PrintedTable)
            and any(_is_part(first, some) and _is_part(block, some) for some in rows)
        ):
            whole[at] = _joined(first, block)
        else:
            whole.append(block)
    return whole


def _gone(
    fields: Fields, old: Sequence[PrintedBlock], new: Sequence[PrintedBlock]
) -> Iterator[PrintedTable]:
    """The old tables that are nowhere whole, and stand in no text."""
    there = {one_spaced(block.text) for block in new}
    for table in (block for block in old if isinstance(block, PrintedTable)):
        if one_spaced(table.text) not in there and text_source(fields, table) is None:
            yield table


def _table_before(blocks: Sequence[PrintedBlock], own: Collection[str]) -> int | None:
    """Where the last table stands, with nothing behind it that stood there before."""
    for at in range(len(blocks) - 1, -1, -1):
        block = blocks[at]
        if isinstance(block, PrintedTable):
            return at
        if one_spaced(block.text) in own:
            return None
    return None


def _rows(table: PrintedTable) -> frozenset[str]:
    """The words of its rows, but for those of headers, which several tables have."""
    said = (one_spaced(row.text) for row in table.rows if not row.word.header)
    return frozenset(words for words in said if words.strip(" |"))


def _is_part(table: PrintedTable, rows: Collection[str]) -> bool:
    """Whether at least half of its rows are of those."""
    own = _rows(table)
    return bool(own) and 2 * len(own.intersection(rows)) >= len(own)


def _joined(first: PrintedTable, rest: PrintedTable) -> PrintedTable:
    rows, words = (*first.rows, *rest.rows), (*first.word.rows, *rest.word.rows)
    return PrintedTable(replace(first.word, rows=words), rows, (*first.cuts, rest.rows[0]))
