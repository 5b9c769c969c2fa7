"""Rows of a table that were changed, and those that went, came or were moved."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from generator.origin import Loc, Origin
from generator.returning.edits.alignment import aligned_rows, moved_rows
from generator.returning.edits.asking import Comparing
from generator.returning.edits.findings import ChangedWords
from generator.returning.edits.letters import one_spaced
from generator.returning.edits.listings import items_in
from generator.returning.edits.printed import PrintedCell, PrintedRow, PrintedTable
from generator.returning.edits.reasons import (
    CELLS,
    FIXED,
    FOLLOWS,
    IN_COLUMN,
    MOVED_AND_CHANGED,
    NO_ROW,
    NotCarriedError,
)
from generator.returning.edits.relaid import is_laid_out_anew, refuse_cuts, refuse_whole
from generator.returning.edits.sources import (
    ListKind,
    authors_in,
    item_in,
    list_kind,
    only_source,
    origins_in,
    paragraphs_in,
    written_in,
)
from generator.source.nodes import Data

BEYOND = 10**6
"""A position at which no list of the input has an item."""


def changed_rows(comparing: Comparing, made: PrintedTable, now: PrintedTable) -> None:
    """What was changed in a table that is no part of a text."""
    pairs = aligned_rows(made.rows, now.rows)
    refuse_cuts(comparing.findings, now)
    if is_laid_out_anew(pairs):
        refuse_whole(comparing.findings, pairs)
        return
    gone = [old for old, new in pairs if old and not new]
    came = [new for old, new in pairs if new and not old]
    origin_of = dict(moved_rows(gone, came))
    table = _Table(comparing, made)
    above = 0
    for old, new in pairs:
        if old and new:
            table.changed(old, new)
        elif old and old not in origin_of.values():
            table.gone(old)
        elif new and new in origin_of:
            table.moved(origin_of[new], new, above)
        elif new:
            table.came(new, above)
        above += 1 if old else 0


@dataclass(frozen=True)
class _Table:
    """A table as it was made: what its columns show of an item."""

    comparing: Comparing
    made: PrintedTable

    @cached_property
    def _items(self) -> Mapping[PrintedRow, Origin]:
        """The item that each row shows, of rows that show one."""
        return {row: item for row in self.made.rows if (item := item_in(row))}

    @cached_property
    def _columns(self) -> Mapping[tuple[ListKind, int], Loc]:
        """The path from an item to what a column shows of it, by the kind of item and the column;
        of columns that show one value."""
        found: dict[tuple[ListKind, int], Loc] = {}
        for row, item in self._items.items():
            for number, cell in enumerate(row.cells):
                source = only_source(cell)
                if source and item.holds(source):
                    path = source.loc[len(item.loc) :]
                    found.setdefault((list_kind(item), number), path)
        return found

    @cached_property
    def _lists(self) -> Mapping[tuple[ListKind, int], str]:
        """The field of an item of which a column shows all values on one line."""
        found: dict[tuple[ListKind, int], str] = {}
        for row, item in self._items.items():
            for number, cell in enumerate(row.cells):
                for line in paragraphs_in(cell):
                    items = self.comparing.listings.listed(line)
                    if items and items.loc[:-1] == item.loc:
                        found.setdefault((list_kind(item), number), str(items.loc[-1]))
        return found

    def _empty_field(self, item: Origin | None, number: int, cell: PrintedCell) -> Origin | None:
        """The field of an item that would stand in a cell that is empty."""
        path = self._columns.get((list_kind(item), number)) if item and not cell.blocks else None
        return Origin(item.file, (*item.loc, *path)) if item and path else None

    def changed(self, old: PrintedRow, new: PrintedRow) -> None:
        """A row that stayed."""
        if len(old.cells) != len(new.cells):
            words = ChangedWords(old.text, new.text, authors_in([new]))
            self.comparing.findings.refuse(origins_in(old), words, CELLS)
            return
        item = self._items.get(old)
        for number, (one, other) in enumerate(zip(old.cells, new.cells, strict=True)):
            empty = self._empty_field(item, number, one)
            self.comparing.blocks(one.blocks, other.blocks, empty)

    def gone(self, old: PrintedRow) -> None:
        """A row that is not there any more."""
        findings = self.comparing.findings
        item, words = self._items.get(old), ChangedWords(old.text, "", findings.took_out([old]))
        origins = origins_in(old)
        if item and self.comparing.shares.hold_most([old], item):
            findings.remove(item, words)
        elif not item and len(origins) == 1 and written_in(old) == origins:
            self.comparing.emptied(origins[0], words)
        else:
            reason = FOLLOWS if origins else FIXED
            findings.refuse((item,) if item else origins, words, reason)

    def moved(self, old: PrintedRow, new: PrintedRow, above: int) -> None:
        """A row that stands in another place, below so many rows."""
        findings, words = (
            self.comparing.findings,
            ChangedWords(old.text, new.text, authors_in([new])),
        )
        item, spot = self._items.get(old), self._spot(above)
        if item is None or spot is None or list_kind(item) != list_kind(spot.items):
            findings.refuse(origins_in(old), words, NO_ROW)
            return
        at = item.loc[-1]
        assert isinstance(at, int)
        if spot.items.holds(item):
            findings.move(item, spot.at - (spot.at > at), words)
            self.changed(old, new)
        elif one_spaced(old.text) == one_spaced(new.text):
            findings.remove(item, ChangedWords(old.text, "", words.by))
            item_data = self.comparing.fields.data(item)
            findings.add(spot.items, spot.at, item_data, ChangedWords("", new.text, words.by))
        else:
            findings.refuse([item], words, MOVED_AND_CHANGED)

    def came(self, new: PrintedRow, above: int) -> None:
        """A row that somebody put in below so many rows."""
        findings, words = self.comparing.findings, ChangedWords("", new.text, authors_in([new]))
        spot = self._spot(above)
        if not new.text.replace("|", "").strip():
            return
        if spot is None:
            findings.refuse(origins_in(self.made), words, NO_ROW)
            return
        try:
            item = self._item(new, spot.items)
        except NotCarriedError as error:
            findings.refuse([spot.items], words, error)
        else:
            findings.add(spot.items, spot.at, item, words)

    def _spot(self, above: int) -> _Spot | None:
        """The list in which a row below so many rows is an item, and its position there.

        That is the list of the row right above it, else of the one right below it, else of the
        nearest one; a band names the rows below it.
        """
        kinds = Counter(map(list_kind, self._items.values()))
        kind = max(kinds, key=lambda one: kinds[one], default=None)
        rows = self.made.rows
        before = [*_items_of(self._items, reversed(rows[:above]), kind)]
        behind = [*_items_of(self._items, rows[above:], kind)]
        is_right_below = bool(behind) and self._items.get(rows[above]) == behind[0]
        is_right_above = bool(before) and self._items.get(rows[above - 1]) == before[0]
        if before and (is_right_above or not is_right_below):
            return _Spot(_list(before[0]), _index(before[0]) + 1)
        return _Spot(_list(behind[0]), _index(behind[0])) if behind else None

    def _item(self, new: PrintedRow, items: Origin) -> Data:
        """What a new row says of its item in that list. Raises ``NotCarriedError``."""
        if len(new.cells) != len(self.made.rows[-1].cells):
            raise NotCarriedError(CELLS)
        said: dict[str, Data] = {}
        for number, cell in enumerate(new.cells):
            path = self._columns.get((list_kind(items), number))
            if not cell.blocks:
                continue
            if listed := self._lists.get((list_kind(items), number)):
                said[listed] = [*self._values_in(cell)]
                continue
            if path is None or len(path) > 1:
                raise NotCarriedError(IN_COLUMN, self._heading(number))
            field = Origin(items.file, (*items.loc, BEYOND, *path))
            value = self.comparing.filled(field, cell.blocks)
            if not path:
                return value
            said[str(path[0])] = value
        self.comparing.must_be_whole(items, said)
        return said

    def _values_in(self, cell: PrintedCell) -> Iterator[str]:
        """The values of a list that a cell shows."""
        return (item for line in paragraphs_in(cell) for item in items_in(line.letters))

    def _heading(self, number: int) -> str:
        """The words above a column, or which one it is."""
        first = self.made.rows[0]
        return f"'{first.cells[number].text}'" if first.word.header else str(number + 1)


@dataclass(frozen=True, slots=True)
class _Spot:
    """A list, and the position of an item before which a new one comes."""

    items: Origin
    at: int


def _items_of(
    items: Mapping[PrintedRow, Origin], rows: Iterable[PrintedRow], kind: ListKind | None
) -> Iterator[Origin]:
    """The items of that kind that rows show, in the order of the rows."""
    return (item for row in rows if (item := items.get(row)) and list_kind(item) == kind)


def _list(item: Origin) -> Origin:
    return Origin(item.file, item.loc[:-1])


def _index(item: Origin) -> int:
    at = item.loc[-1]
    assert isinstance(at, int)
    return at
