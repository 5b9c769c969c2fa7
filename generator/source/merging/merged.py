"""A change of one version of a file, made in another: where it belongs, and whether it clashes."""

from __future__ import annotations

from dataclasses import dataclass, replace

from generator.origin import Loc
from generator.source import Data
from generator.source.editing import Add, Answer, Change, Move, NoItems, Put, Remove, Words
from generator.source.merging.pairing import paired
from generator.source.merging.saying import said
from generator.source.nodes import data_at


class GoneError(Exception):
    """What should be changed is not there any more, or nobody knows where it stands."""


class ClashError(Exception):
    """Somebody else changed the same to something else. ``now`` is what stands there."""

    def __init__(self, now: Data) -> None:
        super().__init__()
        self.now = now


@dataclass(frozen=True)
class Merged:
    """The change as it is to be made. ``is_done``: the file says so already."""

    change: Change
    is_done: bool = False


def merged(change: Change, was: Data, base: Data, now: Data) -> Merged:
    """A change of the version ``base``, for the version ``now``.

    ``was`` is what a field held (``Put``, ``Words``) for who changed it: it may be older than
    ``base``. Of other changes ``base`` tells what was there.

    Raises ``GoneError`` or ``ClashError``.
    """
    here = followed(change, base, now)
    if here is None:
        if isinstance(change, Remove):
            return Merged(change, is_done=True)
        raise GoneError
    if isinstance(here, Put) and opens_group(change, base) and opens_group(here, now):
        return Merged(here)
    if isinstance(here, Put | Words):
        return _field(here, was, data_at(now, here.loc))
    if isinstance(here, NoItems):
        present = data_at(now, here.loc)
        if present:
            raise ClashError(present)
        return Merged(here, is_done=(present is not None) == here.said)
    if isinstance(here, Remove):
        present = data_at(now, here.loc)
        if not _same(present, data_at(base, change.loc)):
            raise ClashError(present)
    return Merged(here, is_done=isinstance(here, Move) and here.at == here.to)


def opens_group(change: Change, data: Data) -> bool:
    """Whether all that it does is that there is a group, of which that field is still empty."""
    group = change.loc[:-1]
    is_empty_field = isinstance(change, Put) and change.value is None
    names_group = bool(group) and isinstance(group[-1], str)
    return is_empty_field and names_group and data_at(data, group) is None


def _field(change: Put | Words, was: Data, now: Data) -> Merged:
    """The change of a field that now holds that."""
    if _same(now, change.value if isinstance(change, Put) else [*change.words]):
        return Merged(change, is_done=True)
    if _same(now, was):
        return Merged(change)
    raise ClashError(now)


def followed(change: Change, base: Data, now: Data) -> Change | None:
    """The same change at its place in ``now``; None if that is not there any more."""
    loc = moved(change.loc, base, now)
    if loc is None:
        return None
    if isinstance(change, Put | Words | NoItems | Answer):
        return replace(change, loc=loc)
    if isinstance(change, Remove):
        return Remove(loc) if _is_there(now, loc) else None
    older, newer = data_at(base, change.loc), data_at(now, loc)
    items, present = _items(older), _items(newer)
    if items is None or present is None:
        return None
    pairs = paired(items, present)
    if isinstance(change, Add):
        return replace(change, loc=loc, at=_spot(change.at, pairs, len(items), len(present)))
    return _move(change, loc, pairs, len(items), len(present))


def moved(loc: Loc, base: Data, now: Data) -> Loc | None:
    """Where the value at that path of ``base`` stands in ``now``; None if it is not there.

    A field may lack in both: its group must be there.
    """
    found = list[str | int]()
    for step in loc:
        if isinstance(step, str):
            if not isinstance(now, dict | None):
                return None
            found.append(step)
        else:
            if not isinstance(base, list) or not isinstance(now, list):
                return None
            place = paired(base, now).get(step)
            if place is None:
                return None
            found.append(place)
        base, now = data_at(base, (step,)), data_at(now, (found[-1],))
    return tuple(found)


def _move(move: Move, loc: Loc, pairs: dict[int, int], older: int, newer: int) -> Move | None:
    """The item comes to stand between the same neighbours, which are known without it."""
    at = pairs.get(move.at)
    if at is None:
        return None
    others = {
        old - (old > move.at): new - (new > at) for old, new in pairs.items() if old != move.at
    }
    return Move(loc, at, _spot(move.to, others, older - 1, newer - 1))


def _spot(at: int, pairs: dict[int, int], older: int, newer: int) -> int:
    """Where an item comes that was to come before position ``at``: the end stays the end, else
    behind the item that was before it, or before the one behind it."""
    if at >= older:
        return newer
    if at == 0 or at - 1 not in pairs:
        return pairs.get(at, min(at, newer))
    return pairs[at - 1] + 1


def _is_there(data: Data, loc: Loc) -> bool:
    """Whether the item is there, or the field, even empty."""
    group = data_at(data, loc[:-1])
    return bool(loc) and (isinstance(group, list) or (isinstance(group, dict) and loc[-1] in group))


def _items(data: Data) -> list[Data] | None:
    """The items of a list that may be absent; None for what is no list."""
    if data is None:
        return []
    return data if isinstance(data, list) else None


def _same(one: Data, other: Data) -> bool:
    """Whether the two say the same; what is empty says nothing."""
    return said(one) == said(other)
