"""Rows of a table that were changed, and those that went, came or were moved."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

from generator.origin import Loc, Origin
from generator.returning.edits.alignment import aligned_rows, likeness
from generator.returning.edits.fields import Fields
from generator.returning.edits.findings import Findings, Words
from generator.returning.edits.printed import PrintedBlock, PrintedRow, PrintedTable
from generator.returning.edits.reasons import (
    CELLS,
    FIXED,
    FOLLOWS,
    IN_COLUMN,
    NO_ROW,
    NotCarriedError,
)
from generator.returning.edits.sources import (
    Shares,
    authors_in,
    item_in,
    only_source,
    origins_in,
    written_in,
)
from generator.source.nodes import Data

MOVED = 0.8
"""Of this share of their words a row that went and one that came are the same row."""


BEYOND = 10**6
"""A position at which no list of the input has an item."""


class Comparing(Protocol):
    """What compares what stands in cells, and keeps what was found."""

    fields: Fields
    findings: Findings
    shares: Shares

    def blocks(
        self, made: Sequence[PrintedBlock], now: Sequence[PrintedBlock], empty: Origin | None
    ) -> None:
        """What was changed in a row of blocks."""

    def filled(self, target: Origin, blocks: Sequence[PrintedBlock]) -> str:
        """What a field holds when those blocks stand in it."""

    def emptied(self, source: Origin, words: Words) -> None:
        """A value of which all words are gone."""

    def must_be_whole(self, items: Origin, item: dict[str, Data]) -> None:
        """Raises ``NotCarriedError`` when a new item of that list needs more fields."""


def changed_rows(comparing: Comparing, made: PrintedTable, now: PrintedTable) -> None:
    """What was changed in a table that is no part of a text."""
    pairs = aligned_rows(made.rows, now.rows)
    gone = [old for old, new in pairs if old and not new]
    came = [new for old, new in pairs if new and not old]
    origin_of = dict(_moved(gone, came))
    table = _Table(comparing, made)
    above: list[PrintedRow] = []
    for old, new in pairs:
        if old and new:
            table.changed(old, new)
        elif old and old not in origin_of.values():
            table.gone(old)
        elif new and new in origin_of:
            table.moved(origin_of[new], new, above)
        elif new:
            table.came(new, above)
        above += [old] if old else []


def _moved(
    gone: Sequence[PrintedRow], came: Sequence[PrintedRow]
) -> Iterator[tuple[PrintedRow, PrintedRow]]:
    """Each row that came with the one that it was, if it was moved."""
    left = [*gone]
    for new in came:
        old = max(left, key=lambda one: likeness(one, new), default=None)
        if old and likeness(old, new) >= MOVED:
            left.remove(old)
            yield new, old


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
    def _columns(self) -> Mapping[int, Loc]:
        """The path from an item to what each column shows of it, of columns that show one value."""
        found: dict[int, Loc] = {}
        for row, item in self._items.items():
            for number, cell in enumerate(row.cells):
                source = only_source(cell)
                if source and item.holds(source):
                    found.setdefault(number, source.loc[len(item.loc) :])
        return found

    def changed(self, old: PrintedRow, new: PrintedRow) -> None:
        """A row that stayed."""
        if len(old.cells) != len(new.cells):
            words = Words(old.text, new.text, authors_in([new]))
            self.comparing.findings.refuse(origins_in(old), words, CELLS)
            return
        item = self._items.get(old)
        for number, (one, other) in enumerate(zip(old.cells, new.cells, strict=True)):
            path = self._columns.get(number)
            empty = Origin(item.file, (*item.loc, *path)) if item and path else None
            self.comparing.blocks(one.blocks, other.blocks, empty)

    def gone(self, old: PrintedRow) -> None:
        """A row that is not there any more."""
        item, words = self._items.get(old), Words(old.text, "")
        origins = origins_in(old)
        if item and self.comparing.shares.hold_most([old], item):
            self.comparing.findings.remove(item, words)
        elif not item and len(origins) == 1 and written_in(old) == origins:
            self.comparing.emptied(origins[0], words)
        else:
            reason = FOLLOWS if origins else FIXED
            self.comparing.findings.refuse((item,) if item else origins, words, reason)

    def moved(self, old: PrintedRow, new: PrintedRow, above: Sequence[PrintedRow]) -> None:
        """A row that stands in another place."""
        item, words = self._items.get(old), Words(old.text, new.text, authors_in([new]))
        if item is None:
            self.comparing.findings.refuse(origins_in(old), words, NO_ROW)
            return
        at = item.loc[-1]
        assert isinstance(at, int)
        to = self._position(above)
        self.comparing.findings.move(item, to - 1 if to > at else to, words)
        self.changed(old, new)

    def came(self, new: PrintedRow, above: Sequence[PrintedRow]) -> None:
        """A row that somebody put in."""
        findings, words = self.comparing.findings, Words("", new.text, authors_in([new]))
        sibling = next(iter(self._items.values()), None)
        if not new.text.replace("|", "").strip():
            return
        if sibling is None:
            findings.refuse(origins_in(self.made), words, NO_ROW)
            return
        items = Origin(sibling.file, sibling.loc[:-1])
        try:
            item = self._item(new, sibling)
        except NotCarriedError as error:
            findings.refuse([items], words, error)
        else:
            findings.add(items, self._position(above), item, words)

    def _item(self, new: PrintedRow, sibling: Origin) -> Data:
        """What a new row says of its item; ``sibling`` is another one of that list."""
        if len(new.cells) != len(self.made.rows[-1].cells):
            raise NotCarriedError(CELLS)
        said: dict[str, Data] = {}
        for number, cell in enumerate(new.cells):
            path = self._columns.get(number)
            if not cell.blocks:
                continue
            if path is None or len(path) > 1:
                raise NotCarriedError(IN_COLUMN, self._heading(number))
            value = self.comparing.filled(
                Origin(sibling.file, (*sibling.loc[:-1], BEYOND, *path)), cell.blocks
            )
            if not path:
                return value
            said[str(path[0])] = value
        self.comparing.must_be_whole(Origin(sibling.file, sibling.loc[:-1]), said)
        return said

    def _heading(self, number: int) -> str:
        """The words above a column, or which one it is."""
        first = self.made.rows[0]
        return f"'{first.cells[number].text}'" if first.word.header else str(number + 1)

    def _position(self, above: Sequence[PrintedRow]) -> int:
        """Where the item comes of a row below those."""
        before = (self._items[row] for row in reversed(above) if row in self._items)
        behind = next(before, None)
        if behind is None:
            return min(_index(item) for item in self._items.values())
        return _index(behind) + 1


def _index(item: Origin) -> int:
    at = item.loc[-1]
    assert isinstance(at, int)
    return at
