"""A change → the texts that the file may become, the best one first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import assert_never

from generator.origin import Loc
from generator.source.editing.answering import with_answer
from generator.source.editing.arranging import with_item, with_moved, without
from generator.source.editing.changes import Add, Answer, Change, Move, NoItems, Put, Remove, Words
from generator.source.editing.composing import Hand, OneLineHand, best, safest
from generator.source.editing.habits import usual_dashes
from generator.source.editing.making import with_field, with_filled
from generator.source.editing.memory import Spellings
from generator.source.editing.outcome import as_read
from generator.source.editing.putting import with_text
from generator.source.editing.route import spot_at
from generator.source.editing.ticking import with_ticks
from generator.source.nodes import Data, Scalar, data_at
from generator.source.yamlfile import Source


@dataclass(frozen=True)
class Task:
    """A change of a file, of which the data must become ``expected``."""

    source: Source
    change: Change
    expected: Data
    order: Sequence[str]
    known: Spellings


def drafts(task: Task) -> Iterator[str]:
    """What the file may become.

    Raises ``NoWayError`` if the layout of the file is too odd.
    """
    source, known, change = task.source, task.known, task.change
    if isinstance(change, Put | Add | Words | NoItems) and (missing := _missing(source, change)):
        return _made(task, missing)
    match change:
        case Put(loc) | NoItems(loc, False):
            return with_text(source, loc, data_at(task.expected, loc), known)
        case Add(loc, at, item):
            return (with_item(source, loc, at, as_read(item), hand) for hand in _hands(source))
        case Remove(loc):
            return iter([without(source, loc)])
        case Move(loc, at, to):
            return iter([with_moved(source, loc, at, to)])
        case Words(loc):
            return with_ticks(source, loc, data_at(task.expected, loc), known)
        case NoItems(loc):
            return (with_filled(spot_at(source, loc), [], hand) for hand in _hands(source))
        case Answer():
            return with_answer(source, change)
        case never:
            assert_never(never)


def _missing(source: Source, change: Put | Add | Words | NoItems) -> Loc | None:
    """The first step to the place of a change that the file does not have, or has empty."""
    node, steps = source.nearest(change.loc)
    holds = not isinstance(node, Scalar) and node.children
    if steps < len(change.loc):
        return change.loc[: steps + 1] if holds else change.loc[:steps]
    return change.loc if isinstance(change, Add) and not holds else None


def _made(task: Task, loc: Loc) -> Iterator[str]:
    """The file in which that field is made, or filled, with all that it must hold."""
    source, data = task.source, data_at(task.expected, loc)
    hands = _hands(source, OneLineHand if isinstance(task.change, Words) else Hand)
    if source.nearest(loc)[1] < len(loc):
        return (with_field(source, loc, data, hand, task.order) for hand in hands)
    spot = spot_at(source, loc)
    return (with_filled(spot, data, hand) for hand in hands)


def _hands(source: Source, kind: type[Hand] = Hand) -> list[Hand]:
    dashes = usual_dashes(source.root, source.text)
    return [kind(dashes, best), kind(dashes, safest)]
