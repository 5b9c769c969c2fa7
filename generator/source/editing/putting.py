"""The ways to write a text in the place of another, or of nothing."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from generator.origin import Loc
from generator.source.editing.memory import Spelling, Spellings
from generator.source.editing.outcome import as_read
from generator.source.editing.route import spot_at
from generator.source.editing.slot import Slot, slot_of
from generator.source.editing.spelling import ways
from generator.source.nodes import Data
from generator.source.yamlfile import Source


def with_text(source: Source, loc: Loc, value: Data, known: Spellings) -> Iterator[str]:
    """The file with that text in that place, in one way after the other."""
    spot = spot_at(source, loc)
    slot = slot_of(spot)
    before = known.of(source.name, loc, value)
    known.note(source.name, loc, as_read(spot.node.data), slot.now)
    tried = set[Spelling]()
    for spelling in chain([before] if before else [], _spellings(slot, value)):
        if spelling not in tried:
            tried.add(spelling)
            yield slot.filled(spelling)


def _spellings(slot: Slot, value: Data) -> Iterator[Spelling]:
    if not isinstance(value, str):
        yield slot.emptied()
        return
    yield from (slot.written(written) for written in ways(value, slot.surroundings()))
