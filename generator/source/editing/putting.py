"""The ways to write a text in the place of another, or of nothing."""

from __future__ import annotations

from collections.abc import Iterator

from generator.origin import Loc
from generator.source.editing.memory import Spelling, Spellings
from generator.source.editing.outcome import as_read
from generator.source.editing.route import Spot
from generator.source.editing.slot import Slot, slot_of
from generator.source.editing.spelling import ways


def with_text(spot: Spot, loc: Loc, value: str | None, known: Spellings) -> Iterator[str]:
    """The file with that text in that place, in one way after the other."""
    slot = slot_of(spot)
    file = spot.text.name
    before = known.of(file, loc, value)
    known.note(file, loc, as_read(spot.node.data), slot.now)
    spellings = _spellings(slot, value) if before is None else _first(before, slot, value)
    return (slot.filled(spelling) for spelling in dict.fromkeys(spellings))


def _first(before: Spelling, slot: Slot, value: str | None) -> Iterator[Spelling]:
    yield before
    yield from _spellings(slot, value)


def _spellings(slot: Slot, value: str | None) -> Iterator[Spelling]:
    if value is None:
        yield slot.emptied()
        return
    yield from (slot.written(written) for written in ways(value, slot.surroundings()))
