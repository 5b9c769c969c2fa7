"""Several changes of one version of a file, as changes that are made one after the other.

Each knows only the positions of that version. Once one is made, items stand elsewhere; so
fields come first, then the items of the innermost lists, and of a list first what goes, then
what moves, then what comes.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

from generator.origin import Loc
from generator.source.editing import Add, Change, Move, Remove
from generator.source.nodes import Data, data_at

Item: TypeAlias = int | Add
"""An item of a list: by its position in the version, or as it is added."""


def in_turn(changes: Iterable[Change], data: Data) -> list[Change]:
    """The changes of a version that says ``data``, in an order and at places for making them.

    Items that come at one position stay in their order. An item that goes does not move as well.
    """
    fields, rows = list[Change](), dict[Loc, _Row]()
    for change in changes:
        loc = _list_of(change)
        if loc is None:
            fields.append(change)
            continue
        items = data_at(data, loc)
        row = rows.setdefault(loc, _Row(loc, len(items) if isinstance(items, list) else 0))
        row.take(change)
    inner_first = sorted(rows.values(), key=lambda row: -len(row.loc))
    return [*fields, *(change for row in inner_first for change in row.changes())]


def _list_of(change: Change) -> Loc | None:
    """The list in which items come, go or move; None for a change of a field."""
    match change:
        case Add(loc) | Move(loc):
            return loc
        case Remove((*around, int())):
            return tuple(around)
        case _:
            return None


@dataclass
class _Row:
    """A list of so many items: what goes, and what comes to stand before each position."""

    loc: Loc
    length: int
    gone: set[int] = field(default_factory=set)
    moved: set[int] = field(default_factory=set)
    before: defaultdict[int, list[Item]] = field(default_factory=lambda: defaultdict(list))

    def take(self, change: Change) -> None:
        """Remember one change of this list."""
        match change:
            case Remove((*_, int(at))):
                self.gone.add(at)
            case Move(_, at, to):
                self.moved.add(at)
                self.before[to + (to >= at)].append(at)
            case Add(_, at):
                self.before[min(at, self.length)].append(change)

    def changes(self) -> Iterator[Change]:
        """What is done to the list, one after the other."""
        for at in sorted(self.gone, reverse=True):
            yield Remove((*self.loc, at))
        wanted = [*self._wanted()]
        yield from self._moves([one for one in wanted if isinstance(one, int)])
        for at, item in enumerate(wanted):
            if isinstance(item, Add):
                yield Add(self.loc, at, item.item)

    def _wanted(self) -> Iterator[Item]:
        """The items as they are to stand in the end."""
        for at in range(self.length + 1):
            yield from (
                one for one in self.before[at] if isinstance(one, Add) or one not in self.gone
            )
            if at < self.length and at not in self.gone | self.moved:
                yield at

    def _moves(self, wanted: list[int]) -> Iterator[Change]:
        """Each that moves comes right behind the one that is to stand before it."""
        now = sorted(wanted)
        for number, item in enumerate(wanted):
            if item in self.moved:
                at = now.index(item)
                now.remove(item)
                to = now.index(wanted[number - 1]) + 1 if number else 0
                now.insert(to, item)
                if at != to:
                    yield Move(self.loc, at, to)
