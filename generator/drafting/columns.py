"""Tables of which the columns are known by their headings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.drafting.likeness import bare, is_like
from generator.drafting.texts import words_of
from generator.received.document import WordBlock, WordCell, WordRow, WordTable
from generator.source import Data

Wanted = Mapping[str, Sequence[str]]
"""By field, words that may head its column, or stand in its heading."""

_NOTHING = WordCell(())


@dataclass(frozen=True)
class KnownTable:
    """A table of which columns have these fields; ``headings`` are as they were written."""

    places: Mapping[str, int]
    headings: Mapping[str, str]
    rows: tuple[WordRow, ...]

    def cell(self, row: WordRow, field: str) -> WordCell:
        """The cell of that field in a row; an empty one when there is no such column."""
        cells = list(_in_columns(row))
        place = self.places.get(field, len(cells))
        return cells[place] if place < len(cells) else _NOTHING

    def blocks(self, row: WordRow, field: str) -> tuple[WordBlock, ...]:
        """What stands in that cell."""
        return self.cell(row, field).blocks


def known_table(table: WordTable, wanted: Wanted) -> KnownTable | None:
    """The table if its first row has headings of at least two of those fields, the first too."""
    places: dict[str, int] = {}
    headings: dict[str, str] = {}
    for place, cell in enumerate(_in_columns(table.rows[0])):
        words = words_of(cell.blocks)
        field = next((one for one in wanted if one not in places and _is(words, wanted[one])), "")
        if field:
            places[field], headings[field] = place, words
    if next(iter(wanted)) not in places or len(places) < 2:
        return None
    head, *rows = table.rows
    return KnownTable(places, headings, tuple(row for row in rows if _words(row) != _words(head)))


def known_tables(tables: Iterable[WordTable], wanted: Wanted) -> list[KnownTable]:
    """Those of the tables that have those columns."""
    return [one for one in (known_table(table, wanted) for table in tables) if one]


def first_known(tables: Iterable[WordTable], wanted: Wanted) -> KnownTable | None:
    """The first of the tables that has those columns."""
    return next(iter(known_tables(tables, wanted)), None)


def headings_of(tables: Iterable[KnownTable]) -> list[str]:
    """The headings of all their columns."""
    return [heading for table in tables for heading in table.headings.values()]


def own_headings(tables: Sequence[KnownTable], wanted: Wanted) -> dict[str, Data]:
    """The headings of the first table, by field, that are not those that the program prints.

    What it prints are the first of the ``wanted`` words.
    """
    headings = tables[0].headings if tables else {}
    return {field: words for field, words in headings.items() if words != wanted[field][0]}


def is_band(row: WordRow) -> bool:
    """Whether a row names the rows below it: all its words stand in one cell over the others."""
    return len(row.cells) == 1 and row.cells[0].columns > 1


def _words(row: WordRow) -> list[str]:
    """What stands in the cells of a row: by it the headings are known that stand there again."""
    return [words_of(cell.blocks) for cell in row.cells]


def _is(heading: str, words: Sequence[str]) -> bool:
    said = f" {bare(heading)} "
    return any(is_like(heading, word) or f" {bare(word)} " in said for word in words)


def _in_columns(row: WordRow) -> Iterator[WordCell]:
    """The cells by column; one over several columns stands in the first."""
    for cell in row.cells:
        yield cell
        yield from [_NOTHING] * (cell.columns - 1)
